import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, column, Every, Features, Log, Round, statement, Tenants, type Tx } from '@riserbo/runtime';
import { retentionRules } from './retention-rule.entity';
import { dueBefore } from './rules.service';

const DAY_MS = 86_400_000;
/** Longer than an outage: a clock that jumped. */
const MOST_DAYS_BETWEEN = 60;
const COMPANIES = 50;
const BATCH_SIZE = 500;

const selectRules = statement(
  `SELECT company_id AS "companyId", days FROM retention_rules
   WHERE effective_at <= :now AND stopped IS NULL
     AND (last_run_at IS NULL OR last_run_at > :now OR last_run_at <= :now::timestamptz - interval '20 hours')
     AND company_id <> ALL (:passedOver::uuid[])
   ORDER BY company_id LIMIT ${COMPANIES}`,
  { companyId: column.uuid, days: column.integer },
);
// at most one more than the rule allows
const selectDue = statement(
  `SELECT b.client_id AS "clientId" FROM client_bookings b WHERE b.company_id = :companyId
     AND NOT EXISTS (SELECT FROM erasures e
       WHERE e.company_id = :companyId AND e.kind = 'client' AND e.person_id = b.client_id)
   GROUP BY b.client_id HAVING max(b.ends_at) <= :before::timestamptz AND NOT bool_or(b.live)
   LIMIT :most::integer + 1`,
  { clientId: column.uuid },
);
const insertErasures = statement(`
  INSERT INTO erasures (company_id, id, kind, person_id, ids, cause, state, requested_at, due_at, retained, version)
  SELECT :companyId, each.id, 'client', each.person, ARRAY[each.person], 'retention', 'restrict', :now, :now, '[]', 1
  FROM unnest(:ids::uuid[], :persons::uuid[]) AS each (id, person)
  ON CONFLICT ON CONSTRAINT erasures_once DO NOTHING`);

/** H1: begins the erasure of clients that are due, by the same path as the button. */
@Injectable()
export class RetentionRuns {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly features: Features,
    private readonly log: Log,
  ) {}

  /** Each company about once a day, and at once after a downtime. @returns the number of runs */
  @Every('1h', { replicas: 'one' })
  run(round: Round = new Round()): Promise<number> {
    const now = this.clock.now();
    return round.perCompany(
      (passedOver) => this.tenants.system((tx) => tx.rows(selectRules, { now, passedOver })),
      async (companyId) => {
        if (!(await this.features.has(companyId, 'client_retention'))) return 0;
        await this.tenants.transaction({ companyId }, (tx) => this.runOne(tx), { now });
        return 1;
      },
    );
  }

  private async runOne(tx: Tx): Promise<void> {
    const rule = await retentionRules.lock(tx, {});
    if (!rule || rule.stopped) return;
    const { days, mostAtOnce, lastRunAt } = rule;
    const passedMs = tx.now.getTime() - (lastRunAt ?? rule.effectiveAt).getTime();
    const before = dueBefore(days, tx.now);
    const due = await tx.rows(selectDue, { before, most: mostAtOnce });
    const jumped = passedMs < 0 || passedMs > MOST_DAYS_BETWEEN * DAY_MS;
    const stopped = jumped ? 'clock' : due.length > mostAtOnce ? 'number' : null;
    await retentionRules.update(tx, rule, { lastRunAt: stopped ? lastRunAt : tx.now, stopped });
    if (stopped) {
      this.log.error('background_failed', { context: `retention stopped: ${stopped}` });
      return;
    }
    for (let start = 0; start < due.length; start += BATCH_SIZE) {
      const persons = due.slice(start, start + BATCH_SIZE).map(({ clientId }) => clientId);
      tx.send(insertErasures, { ids: persons.map(() => randomUUID()), persons, now: tx.now });
    }
  }
}
