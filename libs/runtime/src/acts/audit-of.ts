import type { Actor, Call } from '@riserbo/contracts';
import type { AuditBody, AuditEntry } from '@riserbo/privacy';

type Fields = Record<string, unknown>;

/**
 * The audit row a call declares, from its response, else from its request, else from the ids of its actor;
 * undefined if it declares none.
 */
export function auditOf(
  call: Call,
  actor: Actor,
  input: unknown,
  answer: unknown,
): Omit<AuditEntry, 'by'> | undefined {
  if (!call.audit) return undefined;
  const { action, object, id, body = [], shown } = call.audit;
  const person = actor.kind === 'client' ? { personId: actor.clientId } : {};
  const fields: Fields = { ...person, ...actor, ...(input as Fields), ...(answer as Fields) };
  const given = Object.fromEntries(body.map((name) => [name, fields[name] ?? null]));
  const objectId = id === undefined ? null : String(fields[id]);
  return {
    action,
    objectType: object,
    objectId,
    body: { ...given, ...listed(fields['items'], shown) } as AuditBody,
  };
}

/** Number and ids of the items a list returned. */
function listed(items: unknown, shown: string | undefined): AuditBody {
  if (!Array.isArray(items)) return {};
  const ids = shown === undefined ? {} : { ids: items.map((item) => String((item as Fields)[shown])) };
  return { count: items.length, ...ids };
}
