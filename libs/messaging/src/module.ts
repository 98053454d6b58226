import type { Provider } from '@nestjs/common';
import { CallGuard } from './calls/call.guard';
import { Calls } from './calls/calls';
import { RefusalFilter } from './calls/refusal.filter';
import { EventConsumers } from './events/event-consumers';
import { Failures } from './events/failures';
import { Inbox } from './events/inbox';
import { Relay } from './events/relay';
import { StreamIdentity } from './events/stream-identity';
import { KeyRing } from './identity/key-ring';
import { ServiceTokens } from './identity/service-tokens';
import { StepUpVerifier } from './identity/step-up-verifier';
import { TokenVerifier } from './identity/token-verifier';

/** Providers every service needs to make and serve calls. The runtime supplies the tokens of `ports.ts`. */
export const callProviders: Provider[] = [
  Calls,
  ServiceTokens,
  TokenVerifier,
  StepUpVerifier,
  KeyRing,
  CallGuard,
  RefusalFilter,
];
/** Additional providers for services with tables. */
export const eventProviders: Provider[] = [Inbox, Failures, Relay, StreamIdentity, EventConsumers];
