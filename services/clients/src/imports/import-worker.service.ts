import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { clientRecorded, MAX_SHOWN_REFUSALS, type RefusedLine } from '@riserbo/contracts';
import { keptMs } from '@riserbo/privacy';
import { Clock, column, Every, Round, statement, Tenants, type Tx } from '@riserbo/runtime';
import { isSameName } from '../domain/same-person';
import { clientColumns, clients } from '../records/client.entity';
import { contactTokens } from '../records/contact-tokens';
import { personOf } from '../records/person';
import { PhonesService } from '../records/phones.service';
import type { CompanyKeys } from '../sealing/company-keys';
import { CompanyKeysService } from '../sealing/company-keys.service';
import { ClientImportEntity, clientImports, importParts } from './client-import.entities';
import { partAt } from './imports.service';
import { csvRecords, decoded, vcardRecords, type ImportedRecord } from './parse';
import { isRefused, toClient, type NewClient } from './to-client';

const BATCH_SIZE = 200;
const KEPT_MS = keptMs(ClientImportEntity);
const selectRunning = statement(
  `SELECT company_id AS "companyId", id FROM client_imports
   WHERE state = 'running' AND company_id <> ALL (:passedOver::uuid[])`,
  { companyId: column.uuid, ...clientImports.row(['id']) },
);
const selectIndexes = statement(
  'SELECT index FROM client_import_parts WHERE company_id = :companyId AND import_id = :importId ORDER BY index',
  importParts.row(['index']),
);
const selectPart = statement(
  'SELECT data FROM client_import_parts WHERE company_id = :companyId AND import_id = :importId AND index = :index',
  importParts.row(['data']),
);
const deleteParts = statement(
  'DELETE FROM client_import_parts WHERE company_id = :companyId AND import_id = :importId',
);
const selectSameAddress = statement(
  `SELECT id, name FROM clients
   WHERE company_id = :companyId AND status = 'lasting' AND email_token = ANY (:tokens::bytea[]) LIMIT 200`,
  clients.row(['id', 'name']),
);
const deleteOld = statement('DELETE FROM client_imports WHERE created_at <= :before');

interface Import {
  companyId: string;
  id: string;
}

/**
 * Reads the files of imports. Each batch writes its clients, its refusals and its place in one transaction,
 * so an import that was interrupted goes on where it was.
 */
@Injectable()
export class ImportWorkerService {
  constructor(
    private readonly tenants: Tenants,
    private readonly keys: CompanyKeysService,
    private readonly phones: PhonesService,
    private readonly clock: Clock,
  ) {}

  /** @returns the number of imports that were worked on */
  @Every('2s', { replicas: 'one' })
  work(round: Round = new Round()): Promise<number> {
    return round.perCompany(
      (passedOver) => this.tenants.system((tx) => tx.rows(selectRunning, { passedOver })),
      async (_, running) => {
        for (const each of running) await this.run(each, round);
        return round.stopping ? 0 : running.length;
      },
    );
  }

  @Every('1h', { replicas: 'one' })
  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    await this.tenants.system((tx) => tx.rows(deleteOld, { before }));
  }

  private async run(which: Import, round: Round): Promise<void> {
    const company = { companyId: which.companyId };
    const row = await this.tenants.transaction(company, (tx) => clientImports.find(tx, { id: which.id }));
    const keys = await this.keys.find(which.companyId);
    if (!row || !keys) return;
    const text = decoded(() => this.parts(which, keys));
    const records = row.format === 'csv' ? csvRecords(text) : vcardRecords(text);
    let [seen, place, batch]: [number, number, ImportedRecord[]] = [0, row.records, []];
    for await (const record of records) {
      seen += 1;
      if (seen <= row.records) continue;
      batch.push(record);
      if (batch.length < BATCH_SIZE) continue;
      if (round.stopping || !(await this.take(which, batch, place, false))) return;
      [place, batch] = [seen, []];
    }
    await this.take(which, batch, place, true);
  }

  private async *parts({ companyId, id: importId }: Import, keys: CompanyKeys): AsyncGenerator<Buffer> {
    const company = { companyId };
    for (const { index } of await this.tenants.rows(company, selectIndexes, { importId })) {
      const [part] = await this.tenants.rows(company, selectPart, { importId, index });
      if (part) yield keys.openBytes(part.data, partAt(importId, index));
    }
  }

  /** @param place of the first record. @returns false if another worker has read it */
  private async take(
    which: Import,
    records: readonly ImportedRecord[],
    place: number,
    isLast: boolean,
  ): Promise<boolean> {
    const complete = (phone: string) => this.phones.complete(which, phone);
    const read: { line: number; made: NewClient | RefusedLine }[] = [];
    for (const record of records) read.push({ line: record.line, made: await toClient(record, complete) });
    return this.tenants.transaction(which, async (tx) => {
      const row = await clientImports.lock(tx, { id: which.id });
      if (row?.state !== 'running' || row.records !== place) return false;
      const keys = await this.keys.load(tx);
      const refusals: RefusedLine[] = [];
      for (const { line, made } of read) {
        if (isRefused(made)) refusals.push(made);
        else if (await isThere(tx, keys, made))
          refusals.push({ line, field: 'email', code: 'already_there' });
        else if (!row.dryRun) await add(tx, keys, made);
      }
      await clientImports.update(tx, row, {
        records: row.records + read.length,
        imported: row.imported + read.length - refusals.length,
        refused: row.refused + refusals.length,
        refusals: [...row.refusals, ...refusals].slice(0, MAX_SHOWN_REFUSALS),
        state: isLast ? 'done' : 'running',
      });
      if (isLast && !row.dryRun) tx.send(deleteParts, { importId: which.id });
      return true;
    });
  }
}

/** Whether a record of the address has the same name. */
async function isThere(tx: Tx, keys: CompanyKeys, { name, email }: NewClient): Promise<boolean> {
  if (email === undefined) return false;
  const found = await tx.rows(selectSameAddress, { tokens: keys.tokens('email', email) });
  return found.some((row) => isSameName(clientColumns.open(keys, row.id, row).name, name));
}

async function add(tx: Tx, keys: CompanyKeys, client: NewClient): Promise<void> {
  const { name, email = null, phone, locale, timeZone = null, notes = null } = client;
  const id = randomUUID();
  const countsAs = await personOf(tx, id, keys.tokens('email', email));
  const contact = { name, email, phone, locale, timeZone, notes };
  const fresh = { status: 'lasting', provisionalUntil: null, version: 1, createdAt: tx.now } as const;
  const noRequest = { messaging: null, messageEmail: null, messagePhone: null };
  const row = { ...contact, ...contactTokens(keys, { email, phone }), ...fresh, ...noRequest, id, countsAs };
  clients.add(tx, clientColumns.seal(keys, id, { ...row, proven: true }));
  tx.emit(clientRecorded, { id, version: 1, locale });
}
