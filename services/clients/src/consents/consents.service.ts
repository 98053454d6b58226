import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  consentHistoryCall,
  consentingCall,
  giveConsentCall,
  myConsentsCall,
  readConsentsCall,
  recordConsentCall,
  recordWithdrawalCall,
  Refusal,
  withdrawConsentCall,
  type ConsentPurpose,
} from '@riserbo/contracts';
import { Serve, type Context, type Input, type Tx } from '@riserbo/runtime';
import { canonicalId } from '../records/canonical-id';
import { requireUnrestricted } from '../records/restricted';
import { receiptOf, statesOf } from './receipts';
import { consents } from './consent.entity';
import { selectConsenting, selectHistory, selectLast, selectShownPolicy } from './consents.sql';

interface Act {
  clientId: string;
  purpose: ConsentPurpose;
  recordedBy: string | null;
}

/** E2: consents and their withdrawal. Each act is a row; the last of a purpose is true. */
@Injectable()
export class ConsentsService {
  /** @throws Refusal `policies_missing`, `terms_outdated`, `restricted` */
  @Serve(giveConsentCall)
  async give(
    { tx, actor: { clientId } }: Context<typeof giveConsentCall>,
    { purpose, policyId }: Input<typeof giveConsentCall>,
  ) {
    return this.add(tx, { clientId, purpose, recordedBy: null }, policyId);
  }

  @Serve(withdrawConsentCall)
  async withdraw(
    { tx, actor: { clientId } }: Context<typeof withdrawConsentCall>,
    { purpose }: Input<typeof withdrawConsentCall>,
  ) {
    return this.end(tx, { clientId, purpose, recordedBy: null });
  }

  @Serve(myConsentsCall)
  async mine({ tx, actor }: Context<typeof myConsentsCall>) {
    return this.states(tx, actor.clientId);
  }

  @Serve(recordConsentCall)
  async record(
    { tx, actor }: Context<typeof recordConsentCall>,
    { clientId, purpose, policyId }: Input<typeof recordConsentCall>,
  ) {
    const id = await canonicalId(tx, clientId);
    return this.add(tx, { clientId: id, purpose, recordedBy: actor.userId }, policyId);
  }

  @Serve(recordWithdrawalCall)
  async recordWithdrawal(
    { tx, actor }: Context<typeof recordWithdrawalCall>,
    { clientId, purpose }: Input<typeof recordWithdrawalCall>,
  ) {
    return this.end(tx, { clientId: await canonicalId(tx, clientId), purpose, recordedBy: actor.userId });
  }

  @Serve(readConsentsCall)
  async read({ tx }: Context<typeof readConsentsCall>, { clientId }: Input<typeof readConsentsCall>) {
    return this.states(tx, await canonicalId(tx, clientId));
  }

  @Serve(consentHistoryCall)
  async history({ tx }: Context<typeof consentHistoryCall>, { clientId }: Input<typeof consentHistoryCall>) {
    const rows = await tx.rows(selectHistory, { clientId: await canonicalId(tx, clientId) });
    return { items: rows.map((row) => receiptOf(tx.companyId, row)) };
  }

  @Serve(consentingCall)
  async check({ tx }: Context<typeof consentingCall>, { clientIds, purpose }: Input<typeof consentingCall>) {
    return { clientIds: (await tx.rows(selectConsenting, { clientIds, purpose })).map(({ id }) => id) };
  }

  private async add(tx: Tx, act: Act, policyId: string) {
    await requireUnrestricted(tx, act.clientId);
    const shown = await tx.row(selectShownPolicy, { policyId });
    if (!shown) throw new Refusal('policies_missing');
    if (!shown.isCurrent) throw new Refusal('terms_outdated');
    const { number, hash, locale } = shown;
    const row = { ...methodOf(act), given: true, policyId, number, hash, locale, at: tx.now };
    await consents.insert(tx, row);
    return receiptOf(tx.companyId, row);
  }

  /** Withdraws what was given; without a consent there is nothing to write. */
  private async end(tx: Tx, act: Act) {
    const last = (await tx.rows(selectLast, { clientId: act.clientId })).find(
      ({ purpose }) => purpose === act.purpose,
    );
    if (last?.given) {
      const { policyId, number, hash, locale } = last;
      const row = { ...methodOf(act), given: false, policyId, number, hash, locale, at: tx.now };
      await consents.insert(tx, row);
    }
    return this.states(tx, act.clientId);
  }

  private async states(tx: Tx, clientId: string) {
    return { items: statesOf(tx.companyId, await tx.rows(selectLast, { clientId })) };
  }
}

const methodOf = (act: Act) => ({
  id: randomUUID(),
  ...act,
  method: act.recordedBy === null ? ('account' as const) : ('desk' as const),
});
