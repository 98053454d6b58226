import { companyKey, operational, Stored } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the notary signed last of one service's log. Hashes only. */
@Entity('notary_heads')
export class NotaryHeadEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('text') @Stored(operational) service: string;
  @Column('bigint') @Stored(operational) size: string;
  @Column('bytea') @Stored(operational) frontier: Buffer;
  @Column('bytea') @Stored(operational) root: Buffer;
  @Column('text') @Stored(operational) note: string;
  /** The size whose head is in the installation log. */
  @Column('bigint') @Stored(operational) entered: string;
  @Column('timestamptz', { name: 'signed_at' }) @Stored(operational) signedAt: Date;
}
