import type { RefusedLine } from '@riserbo/contracts';
import { companyKey, operational, Retained, Stored } from '@riserbo/privacy';
import { Table } from '@riserbo/runtime';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Sealed } from '../sealing/company-keys';

/** An import of clients. What it refused is named by line and rule only. */
@Entity('client_imports')
@Retained({ days: 7, after: 'created_at' })
export class ClientImportEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(operational) id: string;
  @Column('text') @Stored(operational) format: 'csv' | 'vcard';
  @Column('text') @Stored(operational) state: 'open' | 'running' | 'done';
  @Column('boolean', { name: 'dry_run' }) @Stored(operational) dryRun: boolean;
  /** Records read so far: where an interrupted import goes on. */
  @Column('integer') @Stored(operational) records: number;
  @Column('integer') @Stored(operational) imported: number;
  @Column('integer') @Stored(operational) refused: number;
  @Column('jsonb') @Stored(operational) refusals: RefusedLine[];
  @Column('timestamptz', { name: 'created_at' }) @Stored(operational) createdAt: Date;
}

/**
 * A part of the file, sealed. It names many persons and leads to none, so it is deleted when the import is
 * done, with it after 7 days at the latest.
 */
@Entity('client_import_parts')
@Retained({ until: 'parent' })
export class ImportPartEntity {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'import_id' }) @Stored(operational) importId: string;
  @PrimaryColumn('integer') @Stored(operational) index: number;
  @Column('bytea') @Stored(operational) data: Sealed;
}

export const clientImports = new Table(ClientImportEntity, ['format', 'createdAt']);
export const importParts = new Table(ImportPartEntity);
