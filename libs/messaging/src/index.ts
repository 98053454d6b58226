export * from './ports';
export { Calls } from './calls/calls';
export { CallGuard } from './calls/call.guard';
export {
  connectEvents,
  connectionTo,
  connectNats,
  eventsUser,
  inboxPrefix,
  isUp,
  type ConnectionOptions,
} from './calls/connection';
export { listen, listenFor, refusalsOf, type Listener } from './calls/listen';
export { answers, Serve } from './calls/serve';
export { assertAllServed, ServeTransport } from './calls/serve-transport';
export { emit, type Cause } from './events/emit';
export { opened } from './events/envelope';
export { EventConsumers } from './events/event-consumers';
export { mostAttempts } from './events/failures';
export { HANDLES, handles, HandlesRaw, type Handled, type HandlerOf } from './events/handles';
export { effectText, effectValues, Inbox, type Effect, type Received } from './events/inbox';
export { storedEvents } from './events/stored-events';
export { pruneEvents } from './events/prune';
export { Relay } from './events/relay';
export { messagingEntities } from './events/event.entities';
export { LeasedQueue, proofOf, type Lease, type LeasedTable } from './leases/leased-queue';
export { messagingMigrations } from './migrations';
export {
  actorOfToken,
  audience,
  audienceOf,
  audiences,
  issuer,
  serviceIssuer,
} from './identity/actor-of-token';
export { claimsOf, type AuthTokenKind } from './identity/auth-token';
export { KeyRing, kidOf, type KeySource, type PublicKeys, type TokenType } from './identity/key-ring';
export { ServiceTokens } from './identity/service-tokens';
export {
  stepUpLife,
  stepUpToken,
  StepUpVerifier,
  type StepUpClaims,
  type ClientStepUpClaims,
} from './identity/step-up-verifier';
export { TokenVerifier } from './identity/token-verifier';
export { dropConsumer, dropUnnamedConsumers, ensureStreams } from './infrastructure/ensure-streams';
export { progressOfOutside, type OutsideProgress } from './infrastructure/outside-progress';
export {
  restartOutside,
  stateOfOutside,
  type OutsideState,
  type Position,
} from './infrastructure/outside-state';
export { liveSubject, natsUsers } from './infrastructure/permissions';
export { replayDeadLetters, type Replayed } from './infrastructure/replay';
export {
  configDigest,
  natsServerConfig,
  outsideConfig,
  type ServerConfigOptions,
} from './infrastructure/server-config';
export { hasLoaded, reload, reloadUntil } from './infrastructure/server-reload';
export { forgetOutside, storedOutside, storeOutside } from './infrastructure/outside-store';
export { callProviders, eventProviders } from './module';
