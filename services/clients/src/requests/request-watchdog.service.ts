import { Injectable } from '@nestjs/common';
import { Clock, column, Every, Round, statement, Tenants, type Tx } from '@riserbo/runtime';
import { personRequests } from './request.entities';
import { noteStep, tellOwners } from './rows';

const BATCH_SIZE = 100;
const WARNED_MS = 7 * 86_400_000;
/** An extension moves the due date, and is told again. */
const isUntold = `state = 'open' AND ((due_at <= :now AND told_late IS DISTINCT FROM due_at)
  OR (due_at > :now AND due_at <= :soon AND told_due IS DISTINCT FROM due_at))` as const;
const selectUntold = statement(
  `SELECT company_id AS "companyId", id FROM person_requests
   WHERE ${isUntold} AND company_id <> ALL (:passedOver::uuid[]) ORDER BY due_at LIMIT ${BATCH_SIZE}`,
  { companyId: column.uuid, id: column.uuid },
);
const lockUntold = statement(
  `SELECT ${personRequests.list()} FROM person_requests
   WHERE company_id = :companyId AND id = ANY (:ids::uuid[]) AND ${isUntold} ORDER BY id FOR NO KEY UPDATE SKIP LOCKED`,
  personRequests.row(),
);

/** D6: tells the owners a week before a request is due, and when it is late. */
@Injectable()
export class RequestWatchdogService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  /** @returns the number of requests that the owners were told about */
  @Every('10m', { replicas: 'one' })
  watch(round: Round = new Round()): Promise<number> {
    const now = this.clock.now();
    const soon = new Date(now.getTime() + WARNED_MS);
    return round.perCompany(
      (passedOver) => this.tenants.system((tx) => tx.rows(selectUntold, { now, soon, passedOver })),
      (companyId, found) => {
        const ids = found.map(({ id }) => id);
        return this.tenants.transaction({ companyId }, (tx) => tell(tx, ids, soon), { now });
      },
    );
  }
}

async function tell(tx: Tx, ids: string[], soon: Date): Promise<number> {
  const rows = await tx.rows(lockUntold, { ids, now: tx.now, soon });
  for (const row of rows) {
    const isLate = row.dueAt <= tx.now;
    const told = isLate ? { toldLate: row.dueAt } : { toldDue: row.dueAt };
    const after = await personRequests.update(tx, row, told);
    noteStep(tx, after, isLate ? 'told_late' : 'told_due');
    tellOwners(tx, after, isLate ? 'late' : 'soon');
  }
  return rows.length;
}
