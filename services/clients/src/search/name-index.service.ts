import { Injectable } from '@nestjs/common';
import { column, Every, Round, statement, Tenants, uuidBytes, type Tx } from '@riserbo/runtime';
import { clients } from '../records/client.entity';
import type { CompanyKeys } from '../sealing/company-keys';
import { CompanyKeysService } from '../sealing/company-keys.service';
import { namesPending, nameTrees } from './name-index.entities';
import { NORMALISER, nameKeys } from './name-words';
import { SealedPages } from './sealed-pages';
import { applyEdits, type Edit } from './tree';

const BATCH_SIZE = 5_000;
const selectCompanies = statement(
  `SELECT DISTINCT company_id AS "companyId" FROM names_pending WHERE company_id <> ALL (:passedOver::uuid[])`,
  { companyId: column.uuid },
);
const insertTree = statement(
  `INSERT INTO name_trees (company_id, normaliser) VALUES (:companyId, :normaliser) ON CONFLICT DO NOTHING`,
);
const selectTree = statement(
  'SELECT root FROM name_trees WHERE company_id = :companyId FOR UPDATE',
  nameTrees.row(['root']),
);
const updateTree = statement('UPDATE name_trees SET root = :root WHERE company_id = :companyId');
const selectPending = statement(
  `SELECT ${namesPending.list()} FROM names_pending WHERE company_id = :companyId
   ORDER BY client_id LIMIT ${BATCH_SIZE} FOR UPDATE SKIP LOCKED`,
  namesPending.row(),
);
const selectNames = statement(
  `SELECT id, name FROM clients
   WHERE company_id = :companyId AND id = ANY (:ids::uuid[]) AND status = 'lasting'`,
  clients.row(['id', 'name']),
);
const deletePending = statement(
  'DELETE FROM names_pending WHERE company_id = :companyId AND client_id = ANY (:ids::uuid[])',
);

/** The bytes of an index key: the words, and the client, which makes it unique. */
export const treeKey = (words: string, clientId: string): string =>
  `${Buffer.from(words).toString('latin1')}\0${uuidBytes(clientId).toString('latin1')}`;

/**
 * Keeps the index of names (D9). An act that writes a name does not write the index: a trigger notes the
 * client, searches look at noted clients as well, and this worker moves them into the index in batches.
 */
@Injectable()
export class NameIndexService {
  constructor(
    private readonly tenants: Tenants,
    private readonly keys: CompanyKeysService,
  ) {}

  /** @returns the number of clients whose names are in the index now */
  @Every('2s', { replicas: 'one' })
  index(round: Round = new Round()): Promise<number> {
    return round.perCompany(
      (passedOver) => this.tenants.system((tx) => tx.rows(selectCompanies, { passedOver })),
      (companyId) => this.tenants.transaction({ companyId }, (tx) => this.indexBatch(tx)),
    );
  }

  private async indexBatch(tx: Tx): Promise<number> {
    tx.send(insertTree, { normaliser: NORMALISER });
    const [tree] = await tx.rows(selectTree, {});
    const pending = await tx.rows(selectPending, {});
    if (pending.length === 0) return 0;
    const ids = pending.map(({ clientId }) => clientId);
    const keys = await this.keys.load(tx);
    const names = await tx.rows(selectNames, { ids });
    const pages = new SealedPages(tx, keys);
    const edits = [
      ...pending.flatMap(({ clientId, former }) => editsOf(keys, clientId, former, true)),
      ...names.flatMap(({ id, name }) => editsOf(keys, id, name, false)),
    ];
    const root = await applyEdits(pages, tree?.root ?? null, lastOfEach(edits));
    await pages.save(tx);
    tx.send(updateTree, { root });
    tx.send(deletePending, { ids });
    return ids.length;
  }
}

function editsOf(keys: CompanyKeys, id: string, name: Buffer | null, remove: boolean): Edit[] {
  if (name === null) return [];
  const text = keys.open(name, { row: id, column: 'clients.name' });
  return nameKeys(text).map((words) => ({ key: treeKey(words, id), remove }));
}

/** In order; a key that is removed and added stays. */
function lastOfEach(edits: readonly Edit[]): Edit[] {
  const unique = new Map(edits.map((edit) => [edit.key, edit]));
  return [...unique.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
