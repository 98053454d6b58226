/** Every event that can be logged. The list is closed, so no log line is free text. */
export const logEvents = [
  // service lifecycle
  'service_started',
  'service_stopping',
  'service_stopped',
  'process_failed',
  'process_warned',
  'shutdown_step_failed',
  'framework',
  // dependencies
  'dependency_absent',
  'database_unavailable',
  'audit_unavailable',
  'nats_lost',
  'nats_back',
  'subscription_refused',
  'message_failed',
  'message_malformed',
  // calls and routes
  'request',
  'request_failed',
  'call_failed',
  'call_denied',
  'refused',
  'proxy_not_trusted',
  'answer_dropped',
  'answer_malformed',
  // sign-in
  'second_factor_refused',
  'passkey_refused',
  'totp_key_missing',
  // events
  'event_failed',
  'event_parked',
  'dead_letters_full',
  'event_consumer_waits',
  'relay_waits',
  'stream_refilled',
  // background work
  'background_failed',
  'background_recovered',
  // the log of a company is sealed no more: a row has no canonical form, or the database was restored
  'audit_halted',
  'audit_outside_failed',
  'mail_queue_unreachable',
  'bounce_connection_failed',
  'bounce_too_large',
  'mail_delayed',
  'mail_given_up',
  // fallback for an event missing from this list
  'unlisted',
] as const;
export type LogEvent = (typeof logEvents)[number];
