import { companyKey, operational, Stored } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('letters')
export class LetterEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('text') @Stored(operational) kind: string;
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) @Stored(operational) expiresAt: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) @Stored(operational) usedAt: Date | null;
}

/** Counters of tries; the bucket is an HMAC of what is counted. */
@Entity('attempts')
export class AttemptEntity {
  @PrimaryColumn('bytea') @Stored(operational) bucket: Buffer;
  @PrimaryColumn('timestamptz', { name: 'window_start' }) @Stored(operational) windowStart: Date;
  @Column('integer') @Stored(operational) count: number;
}
