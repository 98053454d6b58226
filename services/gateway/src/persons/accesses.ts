import {
  accessesCalls,
  memberNamesCall,
  ownAccessesCalls,
  owners,
  type AnswerOf,
  type authAccessesCall,
  type CompanyActor,
  type listAccessesCall,
  type OwnerName,
  type RequestOf,
} from '@riserbo/contracts';
import type { CallOptions, Calls } from '@riserbo/messaging';

type Part = AnswerOf<typeof authAccessesCall>;
const MAX_NAMES = 500;

/** D5: who opened the data of a person. @throws Refusal `unavailable` if a service does not answer */
export function listAccesses(
  calls: Calls,
  input: RequestOf<typeof listAccessesCall>,
  options: CallOptions,
  actor: unknown,
) {
  return merged(calls, options, actor, (service) => calls.ask(accessesCalls[service], input, options));
}

export function myAccesses(calls: Calls, _: object, options: CallOptions, actor: unknown) {
  return merged(calls, options, actor, (service) => calls.ask(ownAccessesCalls[service], {}, options));
}

/**
 * The answer of one person is read by many services, each of which writes it down: those rows are left out.
 */
async function merged(
  calls: Calls,
  { correlationId }: CallOptions,
  actor: unknown,
  ask: (service: OwnerName) => Promise<Part>,
) {
  const { companyId } = actor as CompanyActor;
  const parts = await Promise.all(owners.map(ask));
  const items = new Map<string, Part['items'][number]>();
  for (const item of parts.flatMap((part) => part.items)) {
    const key = JSON.stringify([item.day, item.action, item.actorKind, item.actorId, item.reason]);
    const known = items.get(key);
    if (known === undefined || known.times < item.times) items.set(key, item);
  }
  const members = [...items.values()].filter((each) => each.actorKind === 'member');
  const userIds = [...new Set(members.map(({ actorId }) => actorId))].slice(0, MAX_NAMES);
  const names = new Map<string, string>();
  if (userIds.length > 0) {
    const found = await calls.askAs(memberNamesCall, { userIds }, { companyId, correlationId });
    for (const { userId, name } of found.members) names.set(userId, name);
  }
  const newestFirst = [...items.values()].sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0));
  return { items: newestFirst.map((each) => ({ ...each, name: names.get(each.actorId) ?? null })) };
}
