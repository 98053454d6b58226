import { Injectable } from '@nestjs/common';
import { eraseCalls, type AnswerOf, type authEraseCall, type ErasurePhase } from '@riserbo/contracts';
import { Calls } from '@riserbo/messaging';
import { Clock, column, Every, Log, Round, statement, Tenants, type Tx } from '@riserbo/runtime';
import { sagaOf, type Step } from '../domain/saga';
import { CertificatesService } from '../certificates/certificates.service';
import { SweepRunner } from '../sweep/sweep-runner';
import { erasures, type ErasureRow } from '../rows/erasure.entities';
import { SoughtIdentifiers } from '../sweep/sought-identifiers';
import { upsertStep } from '../rows/steps';

const BATCH_SIZE = 20;
const RETRY_MS = 15_000;
const LONGEST_RETRY_MS = 3_600_000;

const selectDue = statement(
  `SELECT company_id AS "companyId", id FROM erasures
   WHERE state <> 'done' AND due_at <= :now AND company_id <> ALL (:passedOver::uuid[])
   ORDER BY due_at LIMIT ${BATCH_SIZE}`,
  { companyId: column.uuid, id: column.uuid },
);
const selectReceipts = statement(
  `SELECT phase, service FROM erasure_steps
   WHERE company_id = :companyId AND erasure_id = :erasureId AND done_at IS NOT NULL`,
  { phase: column.oneOf<Step['phase']>(), service: column.oneOf<Step['service']>() },
);
const selectRetained = statement(
  `SELECT coalesce(jsonb_agg(DISTINCT each), '[]') AS retained FROM erasure_steps,
     jsonb_array_elements(receipt -> 'retained') AS each
   WHERE company_id = :companyId AND erasure_id = :erasureId AND phase = 'erase'`,
  { retained: column.json<ErasureRow['retained']>() },
);
const selectAttempts = statement(
  `SELECT coalesce(max(attempts), 0) AS attempts FROM erasure_steps
   WHERE company_id = :companyId AND erasure_id = :erasureId AND done_at IS NULL`,
  { attempts: column.integer },
);
// H6: what a hold or a minimum period kept is erased once its last day has passed
const selectReleased = statement(
  `SELECT company_id AS "companyId", id FROM erasures
   WHERE state = 'done' AND company_id <> ALL (:passedOver::uuid[])
     AND EXISTS (SELECT FROM jsonb_array_elements(retained) AS kept
       WHERE (kept ->> 'until')::date < (:now::timestamptz AT TIME ZONE 'UTC')::date)
   ORDER BY id LIMIT ${BATCH_SIZE}`,
  { companyId: column.uuid, id: column.uuid },
);
const reopen = statement(`
  WITH steps AS (
    UPDATE erasure_steps SET done_at = NULL
    WHERE company_id = :companyId AND erasure_id = ANY (:ids::uuid[]) AND phase = 'erase'
      AND jsonb_array_length(receipt -> 'retained') > 0)
  UPDATE erasures SET state = 'erase', done_at = NULL, due_at = :now, version = version + 1
  WHERE company_id = :companyId AND id = ANY (:ids::uuid[]) AND state = 'done'`);

/** H2: takes erasures on, step by step. A step that fails is tried again, and keeps the erasure open. */
@Injectable()
export class ErasureRunner {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly calls: Calls,
    private readonly log: Log,
    private readonly identifiers: SoughtIdentifiers,
    private readonly sweeps: SweepRunner,
    private readonly certificates: CertificatesService,
  ) {}

  /** @returns the number of erasures it worked on */
  @Every('5s', { replicas: 'one' })
  run(round: Round = new Round()): Promise<number> {
    const now = this.clock.now();
    return round.perCompany(
      (passedOver) => this.tenants.system((tx) => tx.rows(selectDue, { now, passedOver })),
      async (companyId, rows) => {
        const sweeping: string[] = [];
        for (const { id } of rows)
          if (!round.stopping && (await this.takeOn(companyId, id, round)) === 'sweep') sweeping.push(id);
        if (!round.stopping) await this.sweep(companyId, sweeping);
        return rows.length;
      },
    );
  }

  @Every('1h', { replicas: 'one' })
  release(round: Round = new Round()): Promise<number> {
    const now = this.clock.now();
    return round.perCompany(
      (passedOver) => this.tenants.system((tx) => tx.rows(selectReleased, { now, passedOver })),
      (companyId, rows) =>
        this.tenants.transaction({ companyId }, async (tx) => {
          await tx.rows(reopen, { ids: rows.map(({ id }) => id), now });
          return rows.length;
        }),
    );
  }

  /** H4: one sweep searches for all persons of a company who have been erased by now. */
  private async sweep(companyId: string, erasureIds: readonly string[]): Promise<void> {
    if (erasureIds.length === 0) return;
    const failed = await this.sweeps.sweep(companyId, erasureIds);
    for (const id of erasureIds)
      await this.tenants.transaction({ companyId }, (tx) => this.advance(tx, id, failed));
  }

  /** Does the open steps phase by phase, until one fails or only the sweep is left. */
  private async takeOn(
    companyId: string,
    erasureId: string,
    round: Round,
  ): Promise<ErasureRow['state'] | undefined> {
    for (;;) {
      const found = await this.tenants.transaction({ companyId }, async (tx) => ({
        row: await erasures.find(tx, { id: erasureId }),
        receipts: await tx.rows(selectReceipts, { erasureId }),
      }));
      const { row, receipts } = found;
      if (!row || row.state === 'done' || round.stopping) return;
      const { state: now, open } = sagaOf(receipts);
      if (now === 'sweep') return now;
      const results = await Promise.all(open.map((step) => this.step(companyId, row, step)));
      const failed = results.some((done) => !done);
      const state = await this.tenants.transaction({ companyId }, (tx) =>
        this.advance(tx, erasureId, failed),
      );
      if (failed || state === 'done') return state === 'sweep' ? undefined : state;
    }
  }

  private async step(companyId: string, row: ErasureRow, { phase, service }: Step): Promise<boolean> {
    const { id: caseId, kind, personId, ids, again } = row;
    const requestedAt = row.requestedAt.toISOString();
    const input = { caseId, kind, personId, ids, phase: phase as ErasurePhase, requestedAt, again };
    const answer = await this.calls
      .askAs(eraseCalls[service], input, { companyId, correlationId: caseId })
      .catch((error: unknown) => this.failed(service, error));
    await this.tenants.transaction({ companyId }, async (tx) => {
      const doneAt = answer ? tx.now : null;
      const { identifiers: _, ...receipt } = answer ?? {};
      const text = answer ? JSON.stringify(receipt) : null;
      await tx.rows(upsertStep, { erasureId: caseId, phase, service, doneAt, receipt: text });
      if (answer) await this.learn(tx, caseId, answer);
    });
    return answer !== undefined;
  }

  private failed(service: string, error: unknown): undefined {
    this.log.warn('background_failed', { context: `erasure step of ${service}`, error });
  }

  private async advance(tx: Tx, erasureId: string, failed: boolean): Promise<ErasureRow['state']> {
    const row = (await erasures.lock(tx, { id: erasureId })) as ErasureRow;
    const { state } = sagaOf(await tx.rows(selectReceipts, { erasureId }));
    const attempts = (await tx.row(selectAttempts, { erasureId }))?.attempts ?? 0;
    const wait = failed ? Math.min(RETRY_MS * 2 ** Math.min(attempts - 1, 10), LONGEST_RETRY_MS) : 0;
    const retained = (await tx.row(selectRetained, { erasureId }))?.retained ?? [];
    const dueAt = new Date(tx.now.getTime() + wait);
    const isDone = state === 'done';
    const next = { state, dueAt, retained, doneAt: isDone ? tx.now : null };
    if (isDone && row.state !== 'done') await this.certify(tx, row);
    await erasures.update(tx, row, { ...next, ...(isDone ? { sought: null } : {}) });
    return state;
  }

  private certify(tx: Tx, row: ErasureRow): Promise<void> {
    const count = row.sought === null ? undefined : this.identifiers.open(row.id, row.sought).length;
    return this.certificates.issue(tx, row, count, []);
  }

  /** The services that know of merges name more ids of the person, and what identifies it. */
  private async learn(tx: Tx, erasureId: string, answer: AnswerOf<typeof authEraseCall>): Promise<void> {
    const row = (await erasures.lock(tx, { id: erasureId })) as ErasureRow;
    const ids = [...new Set([...row.ids, ...answer.ids])].sort();
    const found = answer.identifiers ?? [];
    const more = found.length === 0 ? {} : { sought: this.identifiers.add(erasureId, row.sought, found) };
    if (ids.length > row.ids.length || found.length > 0) await erasures.update(tx, row, { ids, ...more });
  }
}
