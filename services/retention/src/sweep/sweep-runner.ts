import { Injectable } from '@nestjs/common';
import { owners, SWEEP_BATCH, sweepCalls, type OwnerName, type SweptStore } from '@riserbo/contracts';
import { Calls } from '@riserbo/messaging';
import { Log, statement, Tenants, type Sought, type Tx } from '@riserbo/runtime';
import { erasures } from '../rows/erasure.entities';
import { SoughtIdentifiers } from './sought-identifiers';
import { upsertStep } from '../rows/steps';

const PHASE = 'sweep';
const selectErasures = statement(
  `SELECT ${erasures.list()} FROM erasures WHERE company_id = :companyId AND id = ANY (:ids::uuid[])`,
  erasures.row(),
);

/** H4: has every service search its stores once for all persons who were just erased. */
@Injectable()
export class SweepRunner {
  constructor(
    private readonly tenants: Tenants,
    private readonly calls: Calls,
    private readonly log: Log,
    private readonly identifiers: SoughtIdentifiers,
  ) {}

  /** @returns whether a service could not be asked; its step stays open */
  async sweep(companyId: string, erasureIds: readonly string[]): Promise<boolean> {
    let failed = false;
    for (let start = 0; start < erasureIds.length; start += SWEEP_BATCH) {
      const cases = await this.tenants.transaction({ companyId }, (tx) =>
        this.casesOf(tx, erasureIds.slice(start, start + SWEEP_BATCH)),
      );
      const done = await Promise.all(owners.map((service) => this.sweepOne(companyId, service, cases)));
      failed ||= done.includes(false);
    }
    return failed;
  }

  private async casesOf(tx: Tx, ids: readonly string[]): Promise<Sought[]> {
    const rows = await tx.rows(selectErasures, { ids });
    return rows.map(({ id, ids: personIds, sought }) => ({
      caseId: id,
      ids: personIds,
      identifiers: this.identifiers.open(id, sought),
    }));
  }

  private async sweepOne(companyId: string, service: OwnerName, cases: readonly Sought[]): Promise<boolean> {
    const input = {
      cases: cases.map((each) => ({ ...each, ids: [...each.ids], identifiers: [...each.identifiers] })),
    };
    const answer = await this.calls
      .askAs(sweepCalls[service], input, { companyId })
      .catch((error: unknown) => {
        this.log.warn('background_failed', { context: `sweep of ${service}`, error });
      });
    await this.tenants.transaction({ companyId }, async (tx) => {
      for (const { caseId } of cases) {
        const receipt = answer ? JSON.stringify(receiptOf(caseId, answer.stores)) : null;
        const doneAt = answer ? tx.now : null;
        await tx.rows(upsertStep, { erasureId: caseId, phase: PHASE, service, doneAt, receipt });
      }
    });
    return answer !== undefined;
  }
}

function receiptOf(erasureId: string, stores: readonly SweptStore[]) {
  const own = stores.map(({ store, searched, found }) => ({
    ...{ store, searched },
    found: found.filter(({ caseId }) => caseId === erasureId),
  }));
  return { counts: {}, retained: [], ids: [], stores: own };
}
