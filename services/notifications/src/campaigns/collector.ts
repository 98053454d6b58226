import { Injectable } from '@nestjs/common';
import {
  companySettingsCall,
  promotionPageCall,
  quotas,
  readContactsCall,
  visitsCall,
  type AnswerOf,
} from '@riserbo/contracts';
import { Calls } from '@riserbo/messaging';
import { Clock, Every, Tenants, type Round, type Tx } from '@riserbo/runtime';
import {
  admitted,
  dueTime,
  monthOf,
  placeOf,
  PROMOTION_LIFE_MS,
  RECALL_INTERVAL_MS,
  visitQuery,
  type Candidate,
} from '../domain/campaigns';
import { AddressKeys } from '../recipients/address-keys';
import { campaigns, type CampaignRow } from './campaign.entities';
import * as sql from './collector.sql';
import { isForbidden } from './campaigns.service';

const CLIENTS_PER_PAGE = 500;
const CONTACTS_PER_CALL = 50;

type ClientPage = AnswerOf<typeof promotionPageCall>;
type CompanySettings = AnswerOf<typeof companySettingsCall>;
const idle = { dueAt: null, position: null, placed: 0 };

/**
 * G7: finds the clients of campaigns, page by page. Clients says who may get promotions, booking who came
 * when; what is known of each is kept until the run is swept. A page and the place after it are written in
 * one transaction, so a run that was interrupted goes on.
 */
@Injectable()
export class CampaignCollector {
  constructor(
    private readonly tenants: Tenants,
    private readonly calls: Calls,
    private readonly clock: Clock,
    private readonly addresses: AddressKeys,
  ) {}

  @Every('1s', { replicas: 'one' })
  async collect(round: Round): Promise<void> {
    await round.perCompany(
      (passedOver) =>
        this.tenants.system((tx) => tx.rows(sql.selectDueCampaigns, { now: this.clock.now(), passedOver })),
      async (companyId, rows) => {
        for (const { id } of rows) await this.page(companyId, id);
        return rows.length;
      },
    );
  }

  /** One page of clients of one campaign. */
  private async page(companyId: string, id: string): Promise<void> {
    const now = this.clock.now();
    const found = await this.tenants.transaction({ companyId }, (tx) => campaigns.find(tx, { id }));
    if (!found) return;
    const row = { ...found, runAt: found.runAt ?? now };
    const settings = await this.calls.askAs(companySettingsCall, {}, { companyId });
    const isStopped = !settings.on.includes('promotions') || isForbidden(row.segment, settings.on);
    const page = isStopped ? undefined : await this.clients(companyId, row);
    const candidates = page ? await this.candidates(companyId, row, page) : [];
    await this.tenants.transaction({ companyId }, async (tx) => {
      const before = await campaigns.lock(tx, { id });
      // another replica was faster, or it was stopped or changed
      if (!before || before.version !== found.version || before.position !== found.position) return;
      if (!page) return void (await campaigns.update(tx, before, halted(row)));
      const placed = await this.write(tx, row, candidates, settings);
      await campaigns.update(tx, before, after(row, page.next, placed, now));
    });
  }

  private clients(companyId: string, { position, segment: { locale } }: CampaignRow): Promise<ClientPage> {
    const query = { after: position, limit: CLIENTS_PER_PAGE, ...(locale === undefined ? {} : { locale }) };
    return this.calls.askAs(promotionPageCall, query, { companyId });
  }

  /** Those of a page who belong to the segment. */
  private async candidates(companyId: string, row: CampaignRow, { items }: ClientPage): Promise<Candidate[]> {
    const { segment, runAt, createdAt } = row;
    if (items.length === 0) return [];
    const query = visitQuery(segment, runAt ?? createdAt);
    const clientIds = items.map(({ clientId }) => clientId);
    const { visits } = query
      ? await this.calls.askAs(visitsCall, { ...query, clientIds }, { companyId })
      : { visits: clientIds.map((clientId) => ({ clientId, lastVisitAt: '' })) };
    const visited = new Map(visits.map(({ clientId, lastVisitAt }) => [clientId, lastVisitAt]));
    const inSegment = items.filter(({ clientId }) => visited.has(clientId));
    const keys = await this.addressKeys(
      companyId,
      inSegment.filter(({ obstacle }) => obstacle === null).map(({ clientId }) => clientId),
    );
    const suppressed = await this.suppressed(companyId, [...keys.values()]);
    return inSegment.map(({ clientId, obstacle }) => {
      const addressKey = keys.get(clientId) ?? null;
      const stopped = addressKey ? suppressed.get(addressKey.toString('hex')) : undefined;
      const occasion =
        segment.recallMonths === undefined ? createdAt : new Date(visited.get(clientId) as string);
      const reason = obstacle ?? (addressKey === null ? 'no_address' : (stopped ?? null));
      return { clientId, occasion, addressKey, reason };
    });
  }

  private async addressKeys(companyId: string, clientIds: readonly string[]): Promise<Map<string, Buffer>> {
    const keys = new Map<string, Buffer>();
    for (let start = 0; start < clientIds.length; start += CONTACTS_PER_CALL) {
      const some = clientIds.slice(start, start + CONTACTS_PER_CALL);
      const { contacts } = await this.calls.askAs(readContactsCall, { clientIds: some }, { companyId });
      for (const { clientId, email } of contacts)
        if (email !== null) keys.set(clientId, await this.addresses.keyOf(companyId, email));
    }
    return keys;
  }

  private async suppressed(companyId: string, addressKeys: readonly Buffer[]) {
    const rows = await this.tenants.rows({ companyId }, sql.selectSuppressed, { addressKeys });
    const reasons = { consent: 'unsubscribed', delivery: 'undeliverable' } as const;
    return new Map(rows.map(({ addressKey, list }) => [addressKey.toString('hex'), reasons[list]]));
  }

  /** @returns how many recipients the run has now */
  private async write(tx: Tx, row: CampaignRow, found: readonly Candidate[], { plan }: CompanySettings) {
    const { id: campaignId, state, placed, runAt, perHour } = row;
    if (found.length === 0) return placed;
    await tx.rows(sql.lockQuota, {});
    const { count = 0 } = (await tx.row(sql.countPromotions, { since: monthOf(tx.now) })) ?? {};
    const used = state === 'counting' ? count + placed : count;
    const addressKeys = found.flatMap(({ addressKey }) => (addressKey ? [addressKey] : []));
    const known = await tx.rows(sql.selectKnownAddresses, { campaignId, addressKeys });
    const places = new Set(known.map(({ addressKey, occasion }) => placeOf(addressKey, occasion)));
    const list = admitted(found, places, Math.max(0, quotas[plan].mailsPerMonth - used));
    const recipients = (await tx.rows(sql.insertRecipients, recipientRows(campaignId, list, tx.now))).filter(
      ({ reason }) => reason === null,
    );
    if (state === 'collecting' && recipients.length > 0) {
      await tx.rows(sql.insertPromotions, {
        ...{ campaignId, life: PROMOTION_LIFE_MS, now: tx.now },
        clientIds: recipients.map(({ clientId }) => clientId),
        occasions: recipients.map(({ occasion }) => occasion),
        dues: recipients.map((_, index) => dueTime(runAt ?? tx.now, placed + index, perHour)),
      });
    }
    return placed + recipients.length;
  }
}

const recipientRows = (campaignId: string, list: readonly Candidate[], now: Date) => ({
  ...{ campaignId, now },
  clientIds: list.map(({ clientId }) => clientId),
  occasions: list.map(({ occasion }) => occasion),
  addressKeys: list.map(({ addressKey }) => addressKey),
  reasons: list.map(({ reason }) => reason),
});

/** What becomes of a campaign that the company may not send any more. */
const halted = ({ state }: CampaignRow): Partial<CampaignRow> =>
  state === 'counting' ? { ...idle, runAt: null, state: 'draft' } : { ...idle, state: 'stopped' };

/** What a campaign is after a page. */
function after(row: CampaignRow, next: string | null, placed: number, now: Date): Partial<CampaignRow> {
  const { state, runAt, segment } = row;
  if (next !== null) return { position: next, placed, runAt };
  if (state === 'counting') return { ...idle, runAt: null, state: 'draft', countedAt: now };
  if (segment.recallMonths === undefined) return { ...idle, runAt, state: 'collected', countedAt: now };
  const dueAt = new Date(now.getTime() + RECALL_INTERVAL_MS);
  return { ...idle, runAt: null, dueAt, countedAt: now };
}
