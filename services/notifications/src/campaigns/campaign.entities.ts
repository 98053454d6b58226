import type { CampaignSegment, CampaignText, ExclusionReason } from '@riserbo/contracts';
import {
  companyContent,
  companyKey,
  operational,
  Personal,
  reference,
  Retained,
  scheduleOf,
  Stored,
} from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `collecting`: its messages are being queued page by page. `collected`: all of them are. */
export type StoredState = 'draft' | 'counting' | 'collecting' | 'collected' | 'stopped';

/** A text of the company for a segment of its clients (G7). Each run looks for the clients again. */
@Entity('campaigns')
@Retained({ until: 'company_end' })
export class CampaignEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('text') @Stored(companyContent) name: string;
  @Column('jsonb') @Stored(companyContent) segment: CampaignSegment;
  @Column('jsonb') @Stored(companyContent) texts: [CampaignText, ...CampaignText[]];
  @Column('integer', { name: 'per_hour' }) @Stored(companyContent) perHour: number;
  @Column('text') @Stored(operational) state: StoredState;
  @Column('timestamptz', { name: 'starts_at', nullable: true }) @Stored(operational) startsAt: Date | null;
  @Column('timestamptz', { name: 'counted_at', nullable: true }) @Stored(operational) countedAt: Date | null;
  /** When the next page of clients is looked at; null if there is none. */
  @Column('timestamptz', { name: 'due_at', nullable: true }) @Stored(operational) dueAt: Date | null;
  /** When the run began that is under way. */
  @Column('timestamptz', { name: 'run_at', nullable: true }) @Stored(operational) runAt: Date | null;
  /** The client that was looked at last. */
  @Column('uuid', { nullable: true }) @Stored(operational) position: string | null;
  /** Recipients that the run found so far. */
  @Column('integer') @Stored(operational) placed: number;
  @Column('integer') @Stored(operational) version: number;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}
export const campaigns = new Table(CampaignEntity, ['createdAt']);
export type CampaignRow = Omit<CampaignEntity, 'companyId'>;

/**
 * A client of a campaign's segment, by the occasion: the visit of a recall, else the campaign. Without a
 * reason, they get the message. The address is a keyed hash.
 */
@Entity('campaign_recipients')
@Personal({
  subjects: { client: 'client_id' },
  onErase: 'delete',
  purpose: 'messages',
  basis: 'consent',
  retention: { days: 90, after: 'created_at' },
})
export class CampaignRecipientEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'campaign_id' }) @Stored(operational) campaignId: string;
  @PrimaryColumn('uuid', { name: 'client_id' }) @Stored(reference('client')) clientId: string;
  @PrimaryColumn('timestamptz') @Stored(scheduleOf('client')) occasion: Date;
  @Column('bytea', { name: 'address_key', nullable: true }) @Stored(operational) addressKey: Buffer | null;
  @Column('text', { nullable: true }) @Stored(operational) reason: ExclusionReason | null;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}
