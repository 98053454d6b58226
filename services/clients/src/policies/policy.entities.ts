import type { Locale, PolicyKind } from '@riserbo/contracts';
import { companyContent, companyKey, operational, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The current draft; one per kind and language. */
@Entity('policy_drafts')
export class PolicyDraftEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('text') @Stored(companyContent) kind: PolicyKind;
  @PrimaryColumn('text') @Stored(companyContent) locale: Locale;
  @Column('text') @Stored(companyContent) text: string;
  /** Rendered from the text on writing; and its SHA-256 in hex. */
  @Column('text') @Stored(companyContent) html: string;
  @Column('text', { name: 'html_hash' }) @Stored(companyContent) htmlHash: string;
  @Column('integer') @Stored(operational) version: number;
}

/** A published version (E1); immutable. */
@Entity('policies')
export class PolicyEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('text') @Stored(companyContent) kind: PolicyKind;
  @Column('text') @Stored(companyContent) locale: Locale;
  @Column('integer') @Stored(operational) number: number;
  @Column('text') @Stored(companyContent) text: string;
  /** Rendered from the text on writing; and its SHA-256 in hex. */
  @Column('text') @Stored(companyContent) html: string;
  @Column('text', { name: 'html_hash' }) @Stored(companyContent) htmlHash: string;
  @Column('text') @Stored(companyContent) hash: string;
  @Column('timestamptz', { name: 'published_at' }) @Stored(operational) publishedAt: Date;
  /** E2: whether consents tied to earlier versions no longer count. */
  @Column('boolean', { name: 'asks_again', default: true }) @Stored(operational) asksAgain: boolean;
}

export const drafts = new Table(PolicyDraftEntity);
export const policies = new Table(PolicyEntity);
