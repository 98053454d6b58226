import { Refusal, type Actor, type MemberActor } from '@riserbo/contracts';

/** @throws Refusal `forbidden` for whoever is no member of a company */
export function memberOf(actor: Actor): MemberActor {
  if (actor.kind !== 'member') throw new Refusal('forbidden');
  return actor;
}
