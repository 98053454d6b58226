import { actorId, Refusal, type Actor } from '@riserbo/contracts';
import type { HolderKind } from './booking.entity';

export interface Holder {
  id: string;
  kind: HolderKind;
}

/** The person in whose name a time is held. @throws Refusal `forbidden` for services and operators */
export function holderOf(actor: Actor): Holder {
  if (actor.kind === 'service' || actor.kind === 'operator') throw new Refusal('forbidden');
  return { id: actorId(actor), kind: actor.kind };
}
