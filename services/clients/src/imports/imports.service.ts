import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  createImportCall,
  MAX_IMPORT_PARTS,
  putImportPartCall,
  readImportCall,
  Refusal,
  startImportCall,
} from '@riserbo/contracts';
import {
  column,
  Serve,
  statement,
  toWire,
  type Context,
  type Input,
  type TableRow,
  type Tx,
} from '@riserbo/runtime';
import { CompanyKeysService } from '../sealing/company-keys.service';
import { clientImports, type ClientImportEntity } from './client-import.entities';

type ImportRow = TableRow<ClientImportEntity>;
const upsertPart = statement(
  `INSERT INTO client_import_parts (company_id, import_id, index, data)
   VALUES (:companyId, :importId, :index, :data)
   ON CONFLICT ON CONSTRAINT client_import_parts_pkey DO UPDATE SET data = excluded.data`,
);
const selectParts = statement(
  `SELECT count(*)::integer AS parts, coalesce(max(index) + 1, 0) AS expected FROM client_import_parts
   WHERE company_id = :companyId AND import_id = :importId`,
  { parts: column.integer, expected: column.integer },
);
/** Where a part is sealed for. */
export const partAt = (importId: string, index: number) => ({
  row: `${importId} ${index}`,
  column: 'client_import_parts.data',
});
const nothingRead = { records: 0, imported: 0, refused: 0, refusals: [] };

/** D1: imports of clients from files. A worker reads them. */
@Injectable()
export class ImportsService {
  constructor(private readonly keys: CompanyKeysService) {}

  @Serve(createImportCall)
  create({ tx, now }: Context<typeof createImportCall>, { format }: Input<typeof createImportCall>) {
    const state = { state: 'open', dryRun: true } as const;
    const row: ImportRow = { id: randomUUID(), format, ...state, ...nothingRead, createdAt: now };
    clientImports.add(tx, row);
    return Promise.resolve(toWire({ ...row, parts: 0 }));
  }

  @Serve(putImportPartCall)
  async put(
    { tx }: Context<typeof putImportPartCall>,
    { importId, index, data }: Input<typeof putImportPartCall>,
  ) {
    const row = await waiting(tx, importId);
    const keys = await this.keys.load(tx);
    const sealed = keys.sealBytes(Buffer.from(data, 'base64'), partAt(row.id, index));
    await tx.rows(upsertPart, { importId: row.id, index, data: sealed });
    return withParts(tx, row);
  }

  /** @throws Refusal `import_incomplete` without parts, or with a gap between them */
  @Serve(startImportCall)
  async start({ tx }: Context<typeof startImportCall>, { importId, dryRun }: Input<typeof startImportCall>) {
    const row = await waiting(tx, importId);
    const [found] = await tx.rows(selectParts, { importId: row.id });
    const isWhole = found && found.parts > 0 && found.parts === found.expected;
    if (!isWhole || found.parts > MAX_IMPORT_PARTS) throw new Refusal('import_incomplete');
    const after = await clientImports.update(tx, row, { ...nothingRead, state: 'running', dryRun });
    return withParts(tx, after);
  }

  @Serve(readImportCall)
  async read({ tx }: Context<typeof readImportCall>, { importId }: Input<typeof readImportCall>) {
    const row = await clientImports.find(tx, { id: importId });
    if (!row) throw new Refusal('import_unknown');
    return withParts(tx, row);
  }
}

/** @throws Refusal `import_unknown`, also when it is done; `import_running` */
async function waiting(tx: Tx, importId: string): Promise<ImportRow> {
  const row = await clientImports.lock(tx, { id: importId });
  if (!row || (row.state === 'done' && !row.dryRun)) throw new Refusal('import_unknown');
  if (row.state === 'running') throw new Refusal('import_running');
  return row;
}

async function withParts(tx: Tx, row: ImportRow) {
  const [found] = await tx.rows(selectParts, { importId: row.id });
  return toWire({ ...row, parts: found?.parts ?? 0 });
}
