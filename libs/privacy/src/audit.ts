import { actorId, Refusal, type Actor } from '@riserbo/contracts';

/** A transaction of one company (Tx of runtime and Queryable of messaging fit). */
export interface AuditTransaction {
  /** Not waited for; when it fails, so does the transaction, with what `failsAs` makes of the error. */
  write(text: string, values: readonly unknown[], failsAs: (error: unknown) => unknown): void;
}

/** What was done. A closed list: the log is read by people and by programs. */
export type AuditAction =
  | 'company.create'
  | 'company.change'
  | CompanyAction
  | AccountAction
  | 'session.open'
  | 'session.end'
  | 'session.revoke_family'
  | 'step_up.grant'
  | 'resource.create'
  | 'resource.change'
  | 'closures.set'
  | 'closures.import'
  | 'category.create'
  | 'category.change'
  | 'category.order'
  | 'second_factor.add'
  | 'second_factor.remove'
  | 'second_factor.reset'
  | 'second_factor.ask_reset'
  | 'recovery_code.renew'
  | 'recovery_code.use'
  | 'service.create'
  | 'service.change'
  | 'provider.create'
  | 'provider.change'
  | 'schedule.set'
  | 'booking.book'
  | 'booking.reschedule'
  | 'booking.cancel'
  | 'booking.confirm'
  | 'booking.decline'
  | 'booking.arrive'
  | 'booking.complete'
  | 'booking.no_show'
  | 'booking.settings'
  | 'feed.make'
  | 'feed.revoke'
  | 'policy.draft'
  | 'policy.publish'
  | 'client.create'
  | 'client.record'
  | 'client.read'
  | 'client.list'
  | 'client.change'
  | 'client.merge'
  | 'client.set_password'
  | 'subscriber.add'
  | 'subscriber.remove'
  | 'record.deny';
/** Of a person's own account. */
type AccountAction = 'account.change' | 'password.change' | 'password.reset' | 'session.disown';
/** Of plans, features, members and vendor support. */
type CompanyAction =
  | 'plan.change'
  | 'feature.switch'
  | 'member.invite'
  | 'member.join'
  | 'member.change'
  | 'member.list'
  | 'invitation.list'
  | 'invitation.withdraw'
  | 'support.issue'
  | 'support.redeem'
  | 'support.revoke'
  | 'support.refuse'
  | 'support.act'
  | 'audit.read';
type CompanyObject = 'feature' | 'member' | 'invitation' | 'support_grant' | 'audit_log';
export type AuditObject =
  | CompanyObject
  | 'company'
  | 'session'
  | 'category'
  | 'user'
  | 'resource'
  | 'policy'
  | 'service'
  | 'provider'
  | 'schedule'
  | 'booking'
  | 'client'
  | 'subscriber'
  | 'call';
/** Ids, enums, numbers, times and booleans: never a name, an address or a text. */
export type AuditBody = Record<string, string | number | boolean | null>;

export interface AuditEntry {
  by: { actor: Actor; correlationId: string };
  action: AuditAction;
  objectType: AuditObject;
  objectId: string | null;
  outcome?: 'done' | 'denied';
  body?: AuditBody;
}

const append = `SELECT audit_append($1, $2, $3, $4, $5, $6, $7, $8::jsonb)`;
const appendUnderGrant = `SELECT audit_append($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9::uuid)`;
const safe = /^[A-Za-z0-9_.:+-]{0,64}$/;

/** The log took no row (its function is missing, denied or fails): `unavailable`, with what is safe to log. */
export class AuditUnavailable extends Refusal {
  constructor(readonly sqlState: string) {
    super('unavailable');
  }
}
// an earlier statement failed and says why; a deadlock and an outdated plan are worth another try
const notOurs = /^(25P02|40...|0A000)$/;

/**
 * I1: writes who did what to which record, in the transaction of the act: no row, no act.
 * @throws Refusal `unavailable` when the log does not take the row; Error (a bug) for a body that could hold a text
 */
export async function audit(
  tx: AuditTransaction,
  { by, action, objectType, objectId, outcome = 'done', body = {} }: AuditEntry,
): Promise<void> {
  const free = Object.entries(body).find(([, value]) => typeof value === 'string' && !safe.test(value));
  if (free) throw new Error(`the audit field ${free[0]} is not an id, enum or time`);
  const row = [
    by.actor.kind,
    actorId(by.actor),
    action,
    objectType,
    objectId,
    outcome,
    by.correlationId,
    JSON.stringify(body),
  ];
  if (by.actor.kind === 'support') tx.write(appendUnderGrant, [...row, by.actor.grantId], unavailable);
  else tx.write(append, row, unavailable);
}

function unavailable(error: unknown): unknown {
  const { sqlState } = error as { sqlState?: unknown };
  const isOurs = !(error instanceof Refusal) && typeof sqlState === 'string' && !notOurs.test(sqlState);
  return isOurs ? new AuditUnavailable(sqlState) : error;
}
