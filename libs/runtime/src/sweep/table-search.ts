import { dataMap, pathsTo, personalRule, tableOf, type SubjectKind } from '@riserbo/privacy';
import type { Tenants } from '../tenants/tenants';
import type { Matcher } from './matcher';
import { Tally } from './tally';

const PAGE = `FETCH 500 FROM swept`;
const subjects: readonly SubjectKind[] = ['client', 'member', 'provider', 'operator'];

interface Reader {
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}
interface SearchedRow {
  text: string;
  /** Another person's, if no id of this one is in it. */
  attributed: boolean;
}
/** A table of a service and how its rows of one company are read. */
export interface SearchedTable {
  table: string;
  hasCompany: boolean;
  select: string;
}

/** Every table of a service; the data map has them all. */
export function searchedTables(entities: readonly Function[]): SearchedTable[] {
  return entities.map((entity) => {
    const table = tableOf(entity);
    const columns = dataMap([entity]).map(({ column }) => column);
    const rule = personalRule(entity);
    const named = subjects.flatMap((kind) => pathsTo(rule, kind)).filter((path) => typeof path === 'string');
    const attributed = named.map((column) => `swept_row.${column} IS NOT NULL`).join(' OR ') || 'false';
    const select = `SELECT swept_row::text AS text, (${attributed}) AS attributed FROM ${table} AS swept_row`;
    return { table, hasCompany: columns.includes('company_id'), select };
  });
}

/**
 * Searches the company's rows of a table, those a maintenance role alone reads included. A table without
 * companies is searched as a whole.
 * @returns undefined if no role of the service may read the table
 */
export async function searchTable(
  tenants: Tenants,
  companyId: string,
  { table, hasCompany, select }: SearchedTable,
  matcher: Matcher,
): Promise<Tally | undefined> {
  const where = hasCompany ? ` WHERE swept_row.company_id = $1::uuid` : ` WHERE $1::uuid IS NOT NULL`;
  const work = (reader: Reader) => searchWith(reader, table, `${select}${where}`, companyId, matcher);
  return (
    (await tenants.transaction({ companyId }, (reader) => work(reader))) ??
    (await tenants.system((reader) => work(reader)))
  );
}

async function searchWith(
  reader: Reader,
  table: string,
  text: string,
  companyId: string,
  matcher: Matcher,
): Promise<Tally | undefined> {
  const [may] = await reader.query<{ read: boolean }>(
    `SELECT has_table_privilege(current_user, $1, 'SELECT') AS read`,
    [table],
  );
  if (may?.read !== true) return undefined;
  const tally = new Tally();
  await reader.query(`DECLARE swept NO SCROLL CURSOR FOR ${text}`, [companyId]);
  for (let rows = await page(reader); rows.length > 0; rows = await page(reader))
    for (const row of rows) tally.add(matcher.search(withBytes(row.text)), row.attributed);
  await reader.query('CLOSE swept');
  return tally;
}

const page = (reader: Reader): Promise<SearchedRow[]> => reader.query<SearchedRow>(PAGE);

/** Postgres writes bytes as hex; what they encode is searched as well. */
function withBytes(text: string): string {
  const bytes = [...text.matchAll(/\\x((?:[0-9a-f]{2}){4,})/g)].map(([, hex = '']) =>
    Buffer.from(hex, 'hex'),
  );
  return [text, ...bytes.map(String)].join('\n');
}
