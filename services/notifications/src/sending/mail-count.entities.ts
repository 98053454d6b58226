import { operational, Retained, Stored } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An hour and the key for counting its addresses. */
@Entity('mail_windows')
@Retained({ days: 0, after: 'starts_at' })
export class MailWindowEntity {
  @PrimaryColumn('timestamptz', { name: 'starts_at' }) @Stored(operational) startsAt: Date;
  @Column('bytea') @Stored(operational) secret: Buffer;
}

/** Mails per address and hour: a keyed hash, meaningless once the hour's key is deleted. */
@Entity('mail_counts')
@Retained({ until: 'parent' })
export class MailCountEntity {
  @PrimaryColumn('timestamptz', { name: 'starts_at' }) @Stored(operational) startsAt: Date;
  @PrimaryColumn('bytea') @Stored(operational) mark: Buffer;
  @Column('integer') @Stored(operational) count: number;
}
