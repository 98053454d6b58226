import {
  companyKey,
  operational,
  Personal,
  reference,
  Retained,
  sealedContact,
  Stored,
} from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Sealed } from '../sealing/company-keys';

/** The index of the names of a company (D9): a tree of sealed pages. */
@Entity('name_trees')
export class NameTreeEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @Column('uuid', { nullable: true }) @Stored(operational) root: string | null;
  @Column('integer') @Stored(operational) normaliser: number;
}

/** Ciphertext of many names, which leave it with their clients (`names_pending`). Never changed. */
@Entity('name_pages')
@Retained({ until: 'parent' })
export class NamePageEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) page: string;
  @Column('bytea') @Stored(operational) sealed: Buffer;
}

/** Clients whose name the index does not show as it is now. Written by a trigger, deleted within seconds. */
@Entity('names_pending')
@Personal({
  subjects: { client: 'client_id' },
  onErase: 'scrub',
  purpose: 'operation',
  basis: 'contract',
  retention: { until: 'parent' },
})
export class NamePendingEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'client_id' }) @Stored(reference('client')) clientId: string;
  /** The name in the index. Kept on erasure for the seconds until it has been removed there. */
  @Column('bytea', { nullable: true })
  @Stored({ ...sealedContact, export: 'omit', scrubTo: 'former' })
  former: Sealed | null;
}

export const nameTrees = new Table(NameTreeEntity);
export const namePages = new Table(NamePageEntity);
export const namesPending = new Table(NamePendingEntity);
