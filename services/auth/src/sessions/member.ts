import { Refusal, type Actor, type MemberActor } from '@riserbo/contracts';

/** @throws Refusal `forbidden` for an actor who is not a member */
export function memberOf(actor: Actor): MemberActor {
  if (actor.kind !== 'member') throw new Refusal('forbidden');
  return actor;
}
