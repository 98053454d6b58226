import { companyKey, operational, Stored } from '@riserbo/privacy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Leaf hashes that wait for the next object of the outside places. */
@Entity('notary_leaves')
export class NotaryLeavesEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('text') @Stored(operational) service: string;
  @PrimaryColumn('bigint') @Stored(operational) first: string;
  @Column('bytea') @Stored(operational) hashes: Buffer;
}

/** The place of a company's signed head in the installation log. */
@Entity('installation_entries')
export class InstallationEntryEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('text') @Stored(operational) service: string;
  @PrimaryColumn('bigint') @Stored(operational) size: string;
  @Column('bigint') @Stored(operational) n: string;
}

/** Root of a full subtree of the installation log. */
@Entity('installation_nodes')
export class InstallationNodeEntity {
  @PrimaryColumn('integer') @Stored(operational) level: number;
  @PrimaryColumn('bigint') @Stored(operational) n: string;
  @Column('bytea') @Stored(operational) hash: Buffer;
}

/** The installation log: one row. */
@Entity('installation_log')
export class InstallationLogEntity {
  @PrimaryColumn('text') @Stored(operational) origin: string;
  @Column('bigint') @Stored(operational) size: string;
  @Column('bytea') @Stored(operational) frontier: Buffer;
  @Column('text') @Stored(operational) note: string;
  @Column('timestamptz', { name: 'signed_at' }) @Stored(operational) signedAt: Date;
  /** Why nothing is signed: an outside holder knows more of the log, or another log. */
  @Column('text', { nullable: true }) @Stored(operational) halted: 'behind' | 'forked' | null;
}

/** An object that is not yet in every outside place. Hashes and signed heads only. */
@Entity('installation_objects')
export class InstallationObjectEntity {
  @PrimaryColumn('bigint') @Stored(operational) size: string;
  @Column('text') @Stored(operational) body: string;
}

/** The size that a witness signed last. */
@Entity('installation_witnesses')
export class InstallationWitnessEntity {
  @PrimaryColumn('text') @Stored(operational) name: string;
  @Column('bigint') @Stored(operational) size: string;
}

export const installationEntities = [
  NotaryLeavesEntity,
  InstallationEntryEntity,
  InstallationNodeEntity,
  InstallationLogEntity,
  InstallationObjectEntity,
  InstallationWitnessEntity,
];
