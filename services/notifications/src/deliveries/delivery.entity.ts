import type { deliveryReason, Template } from '@riserbo/contracts';
import { companyKey, operational, Personal, reference, scheduleOf, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { z } from 'zod';
import type { Purpose } from '../domain/templates';

export type DeliveryState = 'queued' | 'sending' | 'sent' | 'bounced' | 'suppressed' | 'skipped' | 'failed';
export type DeliveryReason = z.infer<typeof deliveryReason>;

/** A delivery (G6): the mail for one event. Contains no address and no text. */
@Entity('deliveries')
@Personal({
  subjects: { client: 'client_id', member: 'member_id' },
  onErase: 'keep',
  purpose: 'messages',
  basis: 'legitimate_interest',
  retention: { days: 430, after: 'due_at' },
})
export class DeliveryEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  /** The event that caused it; unique together with template and channel. */
  @Column('uuid', { name: 'event_id' }) @Stored(operational) eventId: string;
  @Column('text') @Stored(operational) template: Template;
  @Column('text') @Stored(operational) purpose: Purpose;
  @Column('text') @Stored(operational) channel: 'email' | 'sms';
  @Column('text') @Stored(operational) state: DeliveryState;
  @Column('text', { nullable: true }) @Stored(operational) reason: DeliveryReason | null;
  @Column('uuid', { name: 'booking_id', nullable: true }) @Stored(operational) bookingId: string | null;
  @Column('uuid', { name: 'client_id', nullable: true }) @Stored(reference('client')) clientId: string | null;
  @Column('uuid', { name: 'account_mail_id', nullable: true }) @Stored(operational) accountMailId:
    string | null;
  /** G7: the campaign that it is a message of. */
  @Column('uuid', { name: 'campaign_id', nullable: true }) @Stored(operational) campaignId: string | null;
  /** G8: the member it is for. */
  @Column('uuid', { name: 'member_id', nullable: true }) @Stored(reference('member')) memberId: string | null;
  /** G5: of reminders, the booking's version and start for which they were made, and how long before. */
  @Column('integer', { name: 'booking_version', nullable: true }) @Stored(operational) bookingVersion:
    number | null;
  @Column('timestamptz', { name: 'starts_at', nullable: true })
  @Stored(scheduleOf('client'))
  startsAt: Date | null;
  @Column('integer', { name: 'offset_minutes', nullable: true }) @Stored(operational) offsetMinutes:
    number | null;
  /** The old time of a moved booking. */
  @Column('timestamptz', { name: 'previous_starts_at', nullable: true })
  @Stored(scheduleOf('client'))
  previousStartsAt: Date | null;
  /** G9: when the client said “I will come”. */
  @Column('timestamptz', { name: 'answered_at', nullable: true })
  @Stored(operational)
  answeredAt: Date | null;
  /** Not sent after this time. */
  @Column('timestamptz', { name: 'expires_at', nullable: true }) @Stored(operational) expiresAt: Date | null;
  @Column('integer') @Stored(operational) attempts: number;
  @Column('integer') @Stored(operational) lease: number;
  @Column('timestamptz', { name: 'due_at' }) @Stored(operational) dueAt: Date;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) @Stored(operational) sentAt: Date | null;
  /** Of SMS: when the provider reported that it arrived, and how many parts it had. */
  @Column('timestamptz', { name: 'delivered_at', nullable: true })
  @Stored(operational)
  deliveredAt: Date | null;
  @Column('integer', { nullable: true }) @Stored(operational) segments: number | null;
}

export const deliveries = new Table(DeliveryEntity);
