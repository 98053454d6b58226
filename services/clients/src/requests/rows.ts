import { randomUUID } from 'node:crypto';
import {
  Refusal,
  requestDue,
  type Actor,
  type AnswerOf,
  type makeRequestCall,
  type RequestStep,
} from '@riserbo/contracts';
import { statement, type TableRow, type Tx } from '@riserbo/runtime';
import { allIds } from '../records/all-ids';
import type { CompanyKeys } from '../sealing/company-keys';
import { personRequests, requestColumns, requestSteps, type PersonRequestEntity } from './request.entities';

export type RequestRow = TableRow<PersonRequestEntity>;
type Item = AnswerOf<typeof makeRequestCall>;
/** Open requests of one person. */
const MAX_OPEN = 20;

const mine = `${allIds} SELECT ${personRequests.list([], 'r')} FROM person_requests r
   JOIN person ON r.person_id = person.id WHERE r.company_id = :companyId AND r.subject = :subject` as const;
/** Of a person under any of their ids. */
export const selectOfPerson = statement(
  `${mine} ORDER BY r.received_at DESC, r.id LIMIT 200`,
  personRequests.row(),
);
const selectOpen = statement(`${mine} AND r.state = 'open' LIMIT ${MAX_OPEN + 1}`, personRequests.row());
export const selectOneOfPerson = statement(`${mine} AND r.id = :requestId`, personRequests.row());
export const selectFirstDue = statement(
  `SELECT ${personRequests.list()} FROM person_requests
   WHERE company_id = :companyId AND (:state::text IS NULL OR state = :state)
     AND (due_at, id) > (:at::timestamptz, :id::uuid)
   ORDER BY due_at, id LIMIT :rows`,
  personRequests.row(),
);
export const selectSteps = statement(
  `SELECT ${requestSteps.list()} FROM person_request_steps
   WHERE company_id = :companyId AND request_id = :requestId ORDER BY version`,
  requestSteps.row(),
);

/** @throws Refusal `list_full` for a person with too many open requests */
export async function requireRoom(tx: Tx, subject: string, personId: string): Promise<void> {
  const open = await tx.rows(selectOpen, { clientId: personId, subject });
  if (open.length >= MAX_OPEN) throw new Refusal('list_full');
}

type Noted = Pick<RequestRow, 'id' | 'version'>;

/** Notes who did what about a request. */
export function noteStep(tx: Tx, { id: requestId, version }: Noted, step: RequestStep, by?: Actor): void {
  const [byKind, byId] = by === undefined ? ['service', null] : [by.kind, idOf(by)];
  requestSteps.add(tx, { id: randomUUID(), requestId, version, step, at: tx.now, byKind, byId });
}

const idOf = (by: Actor): string | null => {
  if (by.kind === 'member') return by.userId;
  if (by.kind === 'client') return by.clientId;
  return by.kind === 'proven' ? by.personId : null;
};

/** Tells the owners. */
export function tellOwners(
  tx: Tx,
  { id, version, kind }: RequestRow,
  due: 'received' | 'soon' | 'late',
): void {
  tx.emit(requestDue, { id, version, kind, due });
}

export function toItem(keys: CompanyKeys, row: RequestRow): Item {
  const { text, answer, statement: disagreement, ...rest } = requestColumns.open(keys, row.id, row);
  const { id, subject, personId, kind, law, state, extended, identity, refusal, version } = rest;
  return {
    ...{ id, subject, personId, kind, law, state, extended, identity, refusal, version },
    ...{ text, answer, statement: disagreement },
    receivedAt: row.receivedAt.toISOString(),
    dueAt: row.dueAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
  };
}
