import { operational, Stored, type StoredRule } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const hours: StoredRule = { ...operational, retention: { days: 1, after: 'created' } };

/** An hour and the key for counting its addresses. */
@Entity('mail_windows')
export class MailWindowEntity {
  @PrimaryColumn('timestamptz', { name: 'starts_at' }) @Stored(hours) startsAt: Date;
  @Column('bytea') @Stored(hours) secret: Buffer;
}

/** Mails per address and hour: a keyed hash, meaningless once the hour's key is deleted. */
@Entity('mail_counts')
export class MailCountEntity {
  @PrimaryColumn('timestamptz', { name: 'starts_at' }) @Stored(hours) startsAt: Date;
  @PrimaryColumn('bytea') @Stored(hours) mark: Buffer;
  @Column('integer') @Stored(hours) count: number;
}
