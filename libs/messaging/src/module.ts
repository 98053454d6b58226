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

/** What every service needs to ask and to answer. The runtime adds what is behind the tokens of `ports.ts`. */
export const callProviders: Provider[] = [
  Calls,
  ServiceTokens,
  TokenVerifier,
  StepUpVerifier,
  KeyRing,
  CallGuard,
  RefusalFilter,
];
/** What a service with tables needs besides. */
export const eventProviders: Provider[] = [Inbox, Failures, Relay, StreamIdentity, EventConsumers];
