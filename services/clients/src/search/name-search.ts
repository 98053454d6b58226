import { statement, type Tx } from '@riserbo/runtime';
import { restrictedIds } from '../records/restricted';
import { clientColumns, clients, type Client } from '../records/client.entity';
import type { CompanyKeys } from '../sealing/company-keys';
import { namesPending, nameTrees } from './name-index.entities';
import { treeKey } from './name-index.service';
import { joinedWords, matches, nameKeys, nameWords } from './name-words';
import { SealedPages } from './sealed-pages';
import { breadth, scan } from './tree';

const MAX_WORDS = 6;
const MAX_PAGES = 400;
/** After an import, the names of the last clients are not searchable for some seconds. */
const MAX_PENDING = 2_000;
/** One view of tree, pages, names that wait, and records. It has to be the first statement. */
const readOneSnapshot = statement('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
const selectRoot = statement(
  'SELECT root FROM name_trees WHERE company_id = :companyId',
  nameTrees.row(['root']),
);
const selectPending = statement(
  `SELECT client_id AS "clientId" FROM names_pending WHERE company_id = :companyId LIMIT ${MAX_PENDING + 1}`,
  namesPending.row(['clientId']),
);
const selectClients = statement(
  `SELECT ${clients.list()} FROM clients
   WHERE company_id = :companyId AND id = ANY (:ids::uuid[]) AND status = 'lasting' AND id NOT IN (${restrictedIds})`,
  clients.row(),
);

export interface Found {
  /** The index key, which orders and pages the result. */
  key: string;
  client: Client;
}
/** Where a page ends: the word that was looked up, and the key of the last client. */
export interface Place {
  word: string;
  key: string;
}
export interface NameSearch {
  text: string;
  limit: number;
  /** Continue there: `next` of the page before. */
  after?: Place | undefined;
}
export interface NameHits {
  found: Found[];
  /** If there are more behind them. */
  next?: Place;
  /** Names that were not looked at: too many match, or too many have just been written. */
  isIncomplete: boolean;
}

/**
 * Clients of whose names each word of the text begins a word, in any order; sorted by name (D9). Call it
 * first in a transaction.
 */
export async function searchNames(tx: Tx, keys: CompanyKeys, search: NameSearch): Promise<NameHits> {
  const words = nameWords(search.text).slice(0, MAX_WORDS);
  const [, trees, pending] = await Promise.all([
    tx.rows(readOneSnapshot, {}),
    tx.rows(selectRoot, {}),
    tx.rows(selectPending, {}),
  ]);
  if (words.length === 0) return { found: [], isIncomplete: false };
  const index = new NameIndex(
    tx,
    keys,
    trees[0]?.root ?? null,
    new Set(pending.map((each) => each.clientId)),
  );
  const hits = await index.search(words, search);
  const joined = hits.found.length === 0 ? joinedWords(words) : undefined;
  return joined ? index.search(joined, search) : hits;
}

class NameIndex {
  private readonly pages: SealedPages;

  constructor(
    private readonly tx: Tx,
    private readonly keys: CompanyKeys,
    private readonly root: string | null,
    private readonly pending: ReadonlySet<string>,
  ) {
    this.pages = new SealedPages(tx, keys);
  }

  async search(words: readonly string[], { limit, after: place }: NameSearch): Promise<NameHits> {
    const { word: rarest, key: after } = place ?? { word: await this.rarest(words), key: '' };
    const all = [
      ...(await this.waiting(words, rarest)).filter(({ key }) => key > after),
      ...(await this.indexed(words, rarest, after, limit + 1)),
    ].sort((a, b) => (a.key < b.key ? -1 : 1));
    const isIncomplete = this.pages.reads >= MAX_PAGES || this.pending.size > MAX_PENDING;
    const found = all.slice(0, limit);
    const last = all.length > limit ? found.at(-1)?.key : undefined;
    return { found, ...(last === undefined ? {} : { next: { word: rarest, key: last } }), isIncomplete };
  }

  /** The word that the fewest pages have, the longest of them if equal. */
  private async rarest(words: readonly string[]): Promise<string> {
    const [root] = this.root === null ? [] : await this.pages.read([this.root]);
    const breadths = words.map((word) => ({ word, pages: root ? breadth(root, bytesOf(word)) : 0 }));
    breadths.sort((a, b) => a.pages - b.pages || b.word.length - a.word.length);
    return breadths[0]?.word ?? '';
  }

  private async indexed(
    words: readonly string[],
    rarest: string,
    after: string,
    wanted: number,
  ): Promise<Found[]> {
    const found: Found[] = [];
    if (this.root === null) return found;
    for await (const batch of scan(this.pages, this.root, bytesOf(rarest), after)) {
      const keys = batch.filter((key) => key > after && mayMatch(key, words));
      const ids = [...new Set(keys.map(clientOf))].filter((id) => !this.pending.has(id));
      if (ids.length > 0) {
        const at = new Set(keys);
        found.push(...(await this.records(ids, words, rarest)).filter(({ key }) => at.has(key)));
      }
      if (found.length >= wanted || this.pages.reads >= MAX_PAGES) break;
    }
    return found;
  }

  private waiting(words: readonly string[], rarest: string): Promise<Found[]> {
    return this.records([...this.pending].slice(0, MAX_PENDING), words, rarest);
  }

  /** Those of these clients that match, each at the first of its keys. */
  private async records(ids: readonly string[], words: readonly string[], rarest: string): Promise<Found[]> {
    if (ids.length === 0) return [];
    const rows = await this.tx.rows(selectClients, { ids });
    return rows.flatMap((row) => {
      const { name } = clientColumns.open(this.keys, row.id, { name: row.name });
      if (!matches(words, name)) return [];
      const [first] = nameKeys(name)
        .filter((key) => key.startsWith(rarest))
        .map((key) => treeKey(key, row.id))
        .sort();
      return first === undefined ? [] : [{ key: first, client: clientColumns.open(this.keys, row.id, row) }];
    });
  }
}

const bytesOf = (word: string): string => Buffer.from(word).toString('latin1');

/** Without opening the record: whether each word begins one of the key's words. */
function mayMatch(key: string, words: readonly string[]): boolean {
  const text = ` ${Buffer.from(key.slice(0, -17), 'latin1').toString('utf8')}`;
  return words.every((word) => text.includes(` ${word}`));
}

function clientOf(key: string): string {
  const hex = Buffer.from(key.slice(-16), 'latin1').toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
