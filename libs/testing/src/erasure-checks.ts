import {
  eraseSql,
  exportSql,
  onErase,
  personalFaults,
  personalRule,
  tableOf,
  unswept,
  type ExportStatement,
  type SubjectKind,
} from '@riserbo/privacy';
import { libraryEntities } from '@riserbo/runtime';
import { Client, escapeIdentifier } from 'pg';
import { adminUrl, type TestService } from './test-service';

/** A person real acts have left rows of. */
export interface PersonInTest {
  kind: SubjectKind;
  companyId: string;
  /** All ids of the person, those of merged records included. */
  ids: string[];
  /** Texts that identify the person and occur nowhere else. */
  canaries: string[];
  /** Canaries an export has to contain; by default all. */
  exported?: string[];
}
export interface ErasureChecks {
  entities: Function[];
  /** D9: opens the sealed columns of an exported row, as the service does. */
  open?(companyId: string, statement: ExportStatement, row: object): Promise<object>;
  /** Acts for a person to erase. */
  persons: Record<string, () => Promise<PersonInTest>>;
}

/** Shows that what `@Personal` declares exports and erases a person completely, and no one else. */
export function describeErasure(
  running: () => TestService,
  { entities, persons, open }: ErasureChecks,
): void {
  const own = [...libraryEntities, ...entities];
  describe('persons', () => {
    it('D4 has a path from every row about a person to the person', () => {
      expect(personalFaults(own)).toEqual([]);
    });
    it('D4 has a sweeper that takes its number of days from the rule, for every table that states one', () => {
      expect(unswept(own)).toEqual([]);
    });
    it.each(Object.entries(persons))('D2 D3 D4 exports and erases %s completely', async (_, act) => {
      const [person, other] = [await act(), await act()];
      const client = new Client({ connectionString: adminUrl(running().database) });
      await client.connect();
      try {
        await client.query('BEGIN');
        const exported = await exportOf(client, own, person, open);
        const missing = (person.exported ?? person.canaries).filter((each) => !exported.includes(each));
        expect({ missing, ofOther: other.canaries.filter((each) => exported.includes(each)) }).toEqual({
          missing: [],
          ofOther: [],
        });
        const before = await tablesWith(client, other.canaries);
        for (const { text } of eraseSql(own, person.kind))
          await client.query(text, [person.companyId, person.ids]);
        expect(await tablesWith(client, person.canaries)).toEqual([]);
        expect(await withoutBasis(client, own, person)).toEqual([]);
        expect(await tablesWith(client, other.canaries)).toEqual(before);
      } finally {
        await client.query('ROLLBACK');
        await client.end();
      }
    });
  });
}

async function exportOf(
  client: Client,
  entities: Function[],
  { kind, companyId, ids }: PersonInTest,
  open: ErasureChecks['open'],
): Promise<string> {
  const exported: unknown[] = [];
  for (const statement of exportSql(entities, kind)) {
    const { rows } = await client.query<object>(statement.text, [companyId, ids]);
    for (const row of rows) exported.push(open ? await open(companyId, statement, row) : row);
  }
  return JSON.stringify(exported);
}

/** Tables in which an id of the person is left although no rule says that they keep it. */
async function withoutBasis(client: Client, entities: Function[], { kind, ids }: PersonInTest) {
  const kept = entities.filter((entity) => {
    const rule = personalRule(entity);
    return rule?.subjects[kind] !== undefined && onErase(rule, kind) !== 'delete';
  });
  const named = kept.map(tableOf);
  return (await tablesWith(client, ids)).filter((table) => !named.includes(table));
}

/** Tables with a row that contains one of the texts, also in bytes. */
async function tablesWith(client: Client, texts: readonly string[]): Promise<string[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY 1`,
  );
  const patterns = texts.flatMap((text) => [`%${text}%`, `%${Buffer.from(text).toString('hex')}%`]);
  const found: string[] = [];
  for (const { name } of tables) {
    const table = escapeIdentifier(name);
    const { rowCount } = await client.query(
      `SELECT 1 FROM ${table} AS each WHERE each::text ILIKE ANY ($1) LIMIT 1`,
      [patterns],
    );
    if (rowCount !== 0) found.push(name);
  }
  return found;
}
