import { operational, Retained, Stored } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Counts attempts; the bucket is an HMAC of what is counted. */
@Entity('attempts')
@Retained({ days: 1, after: 'window_start' })
export class AttemptEntity {
  @PrimaryColumn('bytea') @Stored(operational) bucket: Buffer;
  @PrimaryColumn('timestamptz', { name: 'window_start' }) @Stored(operational) windowStart: Date;
  @Column('integer') @Stored(operational) count: number;
}
