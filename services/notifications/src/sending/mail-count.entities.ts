import { operational, Stored, type StoredRule } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const hours: StoredRule = { ...operational, retention: { days: 1, after: 'created' } };

/** An hour, and the key under which addresses are counted in it. */
@Entity('mail_windows')
export class MailWindowEntity {
  @PrimaryColumn('timestamptz', { name: 'starts_at' }) @Stored(hours) startsAt: Date;
  @Column('bytea') @Stored(hours) secret: Buffer;
}

/** How many mails went to an address in an hour: a keyed hash, which means nothing when the hour's key is gone. */
@Entity('mail_counts')
export class MailCountEntity {
  @PrimaryColumn('timestamptz', { name: 'starts_at' }) @Stored(hours) startsAt: Date;
  @PrimaryColumn('bytea') @Stored(hours) mark: Buffer;
  @Column('integer') @Stored(hours) count: number;
}
