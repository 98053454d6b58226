import { actorId, Refusal, type Actor, type AuditAction, type AuditObject } from '@riserbo/contracts';

/** A transaction of one company, implemented by the runtime's Tx and messaging's Queryable. */
export interface AuditTransaction {
  /**
   * Queues a statement without awaiting it; if it fails, the transaction fails with the error `failsAs`
   * returns.
   */
  write(text: string, values: readonly unknown[], failsAs: (error: unknown) => unknown): void;
}

/** Ids, enums, numbers, times and booleans; never a name, an address or free text. */
export type AuditBody = Record<string, string | number | boolean | null | readonly string[]>;

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

/**
 * The audit row could not be written (the function is missing, denied or fails): `unavailable`, with details
 * that are safe to log.
 */
export class AuditUnavailable extends Refusal {
  constructor(readonly sqlState: string) {
    super('unavailable');
  }
}
// a deadlock and an outdated plan are worth another try
const notOurs = /^(40...|0A000)$/;

/**
 * I1: records who did what to which record, in the same transaction: without the row, the act fails.
 * @throws Refusal `unavailable` if the row cannot be written; Error (a bug) for a body that could hold text
 */
export function audit(
  tx: AuditTransaction,
  { by, action, objectType, objectId, outcome = 'done', body = {} }: AuditEntry,
): Promise<void> {
  const free = Object.entries(body).find(([, value]) => !isSafe(value));
  if (free)
    throw new Error(`the audit field ${free[0]} is not an id, enum or time, or has no canonical form`);
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
  return Promise.resolve();
}

function isSafe(value: AuditBody[string]): boolean {
  if (typeof value === 'object' && value !== null) return value.every(isSafe);
  if (typeof value === 'number') return Number.isSafeInteger(value);
  return typeof value !== 'string' || safe.test(value);
}

function unavailable(error: unknown): unknown {
  const { sqlState } = error as { sqlState?: unknown };
  const isOurs = !(error instanceof Refusal) && typeof sqlState === 'string' && !notOurs.test(sqlState);
  return isOurs ? new AuditUnavailable(sqlState) : error;
}
