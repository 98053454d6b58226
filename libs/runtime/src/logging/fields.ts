import {
  broadcasts,
  calls,
  consumersOf,
  events,
  publicCalls,
  refusals,
  routeOf,
  services,
} from '@riserbo/contracts';
import { describeError } from './describe-error';

/** Every field of a log line: ids, names from closed lists, numbers, times. No field takes free text. */
export interface LogFields {
  correlationId?: string | undefined;
  traceparent?: string | undefined;
  companyId?: string | undefined;
  eventId?: string | undefined;
  bookingId?: string | undefined;
  clientId?: string | undefined;
  deliveryId?: string | undefined;
  accountMailId?: string | undefined;
  /** A service's name. */
  service?: string | undefined;
  /** Event type. */
  eventType?: string | undefined;
  /** A durable consumer of a service. */
  consumer?: string | undefined;
  /** Subject of a call or a broadcast. */
  subject?: string | undefined;
  /** Declared method and path of a route. */
  route?: string | undefined;
  /** Daily pseudonym of a network. */
  network?: string | undefined;
  /** Why an event was parked. */
  reason?: string | undefined;
  /** A refusal code. */
  code?: string | undefined;
  sqlState?: string | undefined;
  constraint?: string | undefined;
  /** Class or background job name, as in the source: `BookingSweeper.sweep`. */
  context?: string | undefined;
  attempt?: number | undefined;
  count?: number | undefined;
  status?: number | undefined;
  port?: number | undefined;
  /** Version of the time zone data. */
  timeZones?: string | undefined;
  ms?: number | undefined;
  dueAt?: Date | undefined;
  /** Printed as class, code and source locations; never the message, which can repeat a value. */
  error?: unknown;
}

const redacted = '[redacted]';
const uuid = matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
const number = (value: unknown) => (typeof value === 'number' ? value : redacted);

/** What each field accepts; other values print as `[redacted]`. Types can be bypassed, this cannot. */
const printers: { [Field in keyof Required<LogFields>]: (value: unknown) => unknown } = {
  correlationId: uuid,
  traceparent: matching(/^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/),
  companyId: uuid,
  eventId: uuid,
  bookingId: uuid,
  clientId: uuid,
  deliveryId: uuid,
  accountMailId: uuid,
  service: among(services),
  eventType: among(events.map((event) => event.type)),
  consumer: among(services.flatMap(consumersOf).map(({ name }) => name)),
  subject: among([...calls, ...broadcasts].map(({ subject }) => subject)),
  route: among([...publicCalls.map(({ http }) => routeOf(http)), 'GET /v1/live']),
  network: matching(/^[\w-]{22}$/),
  reason: among(['gave_up', 'malformed', 'unknown_version']),
  code: among(Object.keys(refusals)),
  sqlState: matching(/^[0-9A-Z]{5}$|^E[A-Z_]{2,30}$/),
  constraint: matching(/^[a-z_][a-z0-9_]{0,62}$/),
  context: matching(/^[A-Za-z][A-Za-z0-9]{0,62}(\.[A-Za-z][A-Za-z0-9]{0,62})?$/),
  attempt: number,
  count: number,
  status: number,
  port: number,
  timeZones: matching(/^\d{4}[a-z]{1,2}$/),
  ms: number,
  dueAt: (value) =>
    value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : redacted,
  error: describeError,
};

/** The printable fields of a log line; unknown fields are dropped. */
export function printable(fields: LogFields): Record<string, unknown> {
  const line: Record<string, unknown> = {};
  for (const [name, print] of Object.entries(printers)) {
    const value = fields[name as keyof LogFields];
    if (value !== undefined) line[name] = print(value);
  }
  return line;
}

function matching(pattern: RegExp) {
  return (value: unknown) => (typeof value === 'string' && pattern.test(value) ? value : redacted);
}
function among(names: readonly string[]) {
  const known = new Set(names);
  return (value: unknown) => (typeof value === 'string' && known.has(value) ? value : redacted);
}
