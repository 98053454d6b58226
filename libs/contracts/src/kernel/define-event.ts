import type { z } from 'zod';
import { ownerOf } from './define';
import { id } from './fields';
import type { ServiceName } from './services';

/**
 * An event over JetStream. Its payload holds only ids, enums, numbers, times and hashes (a test rejects free
 * strings).
 */
export interface Event<Payload extends z.ZodObject = z.ZodObject> {
  kind: 'event';
  /** CloudEvents `type`: `service.happened.vN`. The subject is `events.<companyId>.<type>`. */
  type: string;
  owner: ServiceName;
  /** Its name in documents is that of the type: `BookingConfirmedV1`. */
  payload: Payload;
  summary: string;
  /** C15: whether external subscribers receive it. */
  audience: 'services' | 'subscribers';
}

/**
 * Declares an event once. Every payload has `id` (of the aggregate) and `version` (increases by one per
 * change); handlers keep the highest version. `companyId` is added to each, and filled in by `emit`.
 */
export function defineEvent<Facts extends z.ZodObject>(
  type: `${ServiceName}.${string}.v${number}`,
  facts: Facts,
  summary: string,
  { audience = 'services' }: Partial<Pick<Event, 'audience'>> = {},
) {
  const named = facts.extend({ companyId: id }).meta({ id: schemaName(type) });
  const payload = named as z.ZodObject<Facts['shape'] & { companyId: typeof id }, z.core.$strict>;
  return { kind: 'event', type, owner: ownerOf(type), payload, summary, audience } satisfies Event;
}

/** `BookingConfirmedV1` of `booking.confirmed.v1`. */
function schemaName(type: string): string {
  return type
    .split(/[._]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

export type PayloadOf<E> = E extends Event<infer Payload> ? z.output<Payload> : never;
/** What the sender of an event says. */
export type FactsOf<E extends Event> = Omit<z.input<E['payload']>, 'companyId'>;
