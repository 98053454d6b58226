import type { ReplyKind } from '@riserbo/contracts';
import { companyKey, operational, Personal, reference, Retained, Stored, timeOf } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether a number wants SMS of a company. The number is a keyed hash, as in `suppressions`. */
@Entity('sms_numbers')
@Retained({ until: 'company_end' })
export class SmsNumberEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('bytea', { name: 'address_key' }) @Stored(operational) addressKey: Buffer;
  @Column('timestamptz', { name: 'asked_at' }) @Stored(operational) askedAt: Date;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  @Stored(operational)
  confirmedAt: Date | null;
}

/** A reply by SMS that the office has to look at. Its text is not stored. */
@Entity('message_replies')
@Personal({
  subjects: { client: 'client_id' },
  onErase: 'delete',
  purpose: 'messages',
  basis: 'legitimate_interest',
  retention: { days: 400, after: 'received_at' },
})
export class MessageReplyEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('text') @Stored(operational) kind: ReplyKind;
  @Column('uuid', { name: 'client_id', nullable: true }) @Stored(reference('client')) clientId: string | null;
  @Column('uuid', { name: 'booking_id', nullable: true }) @Stored(operational) bookingId: string | null;
  @Column('timestamptz', { name: 'received_at' }) @Stored(timeOf('client')) receivedAt: Date;
  @Column('timestamptz', { name: 'done_at', nullable: true }) @Stored(operational) doneAt: Date | null;
}
export const messageReplies = new Table(MessageReplyEntity);

/** SMS parts of a day (UTC) to one number, of one company, and of all. */
@Entity('sms_counts')
@Retained({ days: 1, after: 'day' })
export class SmsCountEntity {
  @PrimaryColumn('date') @Stored(operational) day: string;
  @PrimaryColumn('text') @Stored(operational) scope: 'number' | 'company' | 'installation';
  /** A keyed hash of the number, or of the company's id. */
  @PrimaryColumn('bytea') @Stored(operational) mark: Buffer;
  @Column('integer') @Stored(operational) count: number;
}

/** The secret with which numbers are hashed where their company is not known: one row. */
@Entity('sms_pepper')
@Retained({ until: 'company_end' })
export class SmsPepperEntity {
  @PrimaryColumn('integer') @Stored(operational) id: number;
  @Column('bytea') @Stored(operational) pepper: Buffer;
}
