import { companyContent, companyKey, operational, Personal, reference, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { care } from './care';

/** Public keys of a practice, as the last entry of its roster leaves them. */
@Entity('practices')
export class PracticeEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @Column('text') @Stored(operational) suite: 'x25519' | 'hybrid';
  /** Number of roster entries. */
  @Column('integer') @Stored(operational) entries: number;
  @Column('integer') @Stored(operational) epoch: number;
  /** How many cards the vault is sealed to, the recovery key included. */
  @Column('integer') @Stored(operational) members: number;
  @Column('text') @Stored(companyContent) inbox: string;
}

@Entity('roster_entries')
@Personal(
  care({ member: ['keep', 'added_by'] }, { purpose: 'security', retention: { until: 'company_end' } }),
)
export class RosterEntryEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('integer') @Stored(operational) seq: number;
  @Column('text') @Stored(companyContent) entry: string;
  @Column('uuid', { name: 'added_by' }) @Stored(reference('member')) addedBy: string;
  @Column('timestamptz', { name: 'added_at' }) @Stored(operational) addedAt: Date;
}

@Entity('cards')
@Personal(care({ member: ['delete', 'user_id'] }, { purpose: 'security' }))
export class CardEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('text') @Stored(operational) kid: string;
  @Column('uuid', { name: 'user_id' }) @Stored(reference('member')) userId: string;
  @Column('uuid') @Stored(operational) id: string;
  @Column('text') @Stored(companyContent) card: string;
  @Column('timestamptz', { name: 'offered_at' }) @Stored(operational) offeredAt: Date;
}

@Entity('vaults')
export class VaultEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('integer') @Stored(operational) epoch: number;
  @Column('bytea') @Stored(companyContent) vault: Buffer;
  @Column('bytea') @Stored(companyContent) inbox: Buffer;
  @Column('timestamptz', { name: 'wrapped_at' }) @Stored(operational) wrappedAt: Date;
}

export const practices = new Table(PracticeEntity);
export const rosterEntries = new Table(RosterEntryEntity);
export const cards = new Table(CardEntity);
export const vaults = new Table(VaultEntity);
