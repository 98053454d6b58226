import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { PersonKind } from '@riserbo/contracts';
import { Clock, column, CONFIG, Every, statement, Tenants } from '@riserbo/runtime';
import type { RetentionConfig } from '../config';
import { NotaryKeys } from '../notary/notary-keys';
import type { ErasureRow } from '../rows/erasure.entities';
import { readTombstones, writeTombstones, type ExportedTombstone } from './tombstone-file';

/** Does not depend on `PUBLIC_URL`, which may change while backups are kept. */
const NAME = 'riserbo-tombstones';
// what an open erasure keeps is not known yet
const selectAll = statement(
  `SELECT company_id AS company, kind, person_id AS "personId", ids, cause, requested_at AS "requestedAt",
     state <> 'done' OR jsonb_array_length(retained) > 0 AS kept
   FROM erasures ORDER BY company_id, kind, person_id`,
  {
    ...{ company: column.uuid, kind: column.oneOf<PersonKind>(), personId: column.uuid },
    ...{ ids: column.uuids, cause: column.oneOf<ErasureRow['cause']>() },
    ...{ requestedAt: column.timestamp, kept: column.boolean },
  },
);
const insertMissing = statement(
  `INSERT INTO erasures
     (company_id, id, kind, person_id, ids, cause, state, requested_at, due_at, retained, again, version)
   VALUES (:companyId, :id, :kind, :personId, :ids, :cause, 'restrict', :requestedAt, :now, '[]', :again, 1)
   ON CONFLICT ON CONSTRAINT erasures_once DO NOTHING`,
);

/**
 * H5: keeps the tombstones in a signed file outside the databases (`TOMBSTONES_FILE`). A restored database
 * lacks those that are newer than its backup: they are begun again before the service answers.
 */
@Injectable()
export class TombstonesService implements OnApplicationBootstrap {
  private readonly path: string;

  constructor(
    @Inject(CONFIG) { TOMBSTONES_FILE }: RetentionConfig,
    private readonly keys: NotaryKeys,
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {
    this.path = TOMBSTONES_FILE;
  }

  async onApplicationBootstrap(): Promise<void> {
    const all = this.read();
    if (all.length === 0) return;
    const known = new Set((await this.known()).map(keyOf));
    for (const each of all) if (!known.has(keyOf(each))) await this.again(each);
  }

  /** Never drops what the file has. @returns the number of tombstones in the file */
  @Every('1m', { replicas: 'one' })
  async export(): Promise<number> {
    if (this.path === '') return 0;
    const all = new Map([...this.read(), ...(await this.known())].map((each) => [keyOf(each), each]));
    writeTombstones(this.path, [...all.values()], (text) => this.keys.signed(text, NAME));
    return all.size;
  }

  private async known(): Promise<ExportedTombstone[]> {
    const rows = await this.tenants.system((tx) => tx.rows(selectAll, {}));
    return rows.map((row) => ({ ...row, requestedAt: row.requestedAt.toISOString() }));
  }

  /** H6: what the law kept when it was erased before is decided again. */
  private async again({ company: companyId, kept, ...each }: ExportedTombstone): Promise<void> {
    const row = { ...each, id: randomUUID(), again: !kept, now: this.clock.now() };
    await this.tenants.transaction({ companyId }, (tx) => tx.rows(insertMissing, row));
  }

  private read(): ExportedTombstone[] {
    return this.path === '' ? [] : readTombstones(this.path, this.keys.texts(NAME));
  }
}

const keyOf = ({ company, kind, personId }: ExportedTombstone): string => `${company} ${kind} ${personId}`;
