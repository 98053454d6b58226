import { actorId, Refusal, type Actor, type BookingChannel } from '@riserbo/contracts';
import type { HolderKind } from './booking.entity';

export interface Holder {
  id: string;
  kind: HolderKind;
}

const kinds: readonly string[] = ['guest', 'client', 'member'] satisfies HolderKind[];

/** The person who holds a time. @throws Refusal `forbidden` for services, operators and subscribers */
export function holderOf(actor: Actor): Holder {
  if (!kinds.includes(actor.kind)) throw new Refusal('forbidden');
  return { id: actorId(actor), kind: actor.kind as HolderKind };
}

/**
 * Whose holds do not count as busy when this actor searches, books or moves; undefined if it is no person.
 */
export function holderIdOf(actor: Actor): string | undefined {
  return kinds.includes(actor.kind) ? actorId(actor) : undefined;
}

/** Whether a booking of this actor is made by the clients themselves. */
export function channelOf(kind: Actor['kind']): BookingChannel {
  return kind === 'guest' || kind === 'client' ? 'online' : 'office';
}
