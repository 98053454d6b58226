import { Client, escapeIdentifier } from 'pg';
import { ofNoCompany } from './tenant-catalogue';

export interface MatrixOptions {
  /** As a superuser of the test database: sees and seeds rows of all companies. */
  adminUrl: string;
  /** As `<service>_app`. */
  appUrl: string;
  /** Tables without a company. */
  without?: readonly string[];
}
export interface MatrixResult {
  /** Number of table x command x company cells tried, so that a test can assert it was not zero. */
  tried: number;
  /** One line per cell that returned or changed more than it may. */
  leaks: string[];
  /** Tables without rows to test; create some first. */
  empty: string[];
}
type Who = 'own' | 'other' | 'none';
/**
 * Outcome of a statement: `denied` by privilege or policy, `failed` without a company, else the number of
 * rows.
 */
type Outcome = 'denied' | 'failed' | 'refused' | number;
interface Cell {
  command: string;
  who: Who;
  allowed(outcome: Outcome): boolean;
}
interface Sample {
  table: string;
  companyId: string;
  row: string;
  columns: string;
}

const stranger = '00000000-0000-4000-8000-00000000dead';
const closed = (outcome: Outcome) => outcome === 'denied' || outcome === 'failed' || outcome === 0;
const commands = ['SELECT', 'UPDATE', 'DELETE', 'INSERT'];
const cells: Cell[] = [
  ...commands.flatMap((command): Cell[] => [
    { command, who: 'none', allowed: (outcome) => outcome === 'denied' || outcome === 'failed' },
    { command, who: 'other', allowed: closed },
  ]),
  {
    command: 'SELECT',
    who: 'own',
    allowed: (outcome) => outcome === 'denied' || (typeof outcome === 'number' && outcome > 0),
  },
  // moving a row to another company
  { command: 'MOVE', who: 'own', allowed: (outcome) => outcome === 'denied' },
];

/**
 * Test helper: tries every table with every command as the same company, another company and none; each
 * attempt is rolled back.
 */
export async function tenantMatrix({ adminUrl, appUrl, without = [] }: MatrixOptions): Promise<MatrixResult> {
  const admin = await connected(adminUrl);
  const app = await connected(appUrl);
  try {
    const result: MatrixResult = { tried: 0, leaks: [], empty: [] };
    for (const table of await tenantTables(admin, without)) {
      const sample = await sampleOf(admin, table);
      if (sample) await tryTable(app, sample, result);
      else result.empty.push(table);
    }
    return result;
  } finally {
    await Promise.all([admin.end(), app.end()]);
  }
}

async function tryTable(app: Client, sample: Sample, result: MatrixResult): Promise<void> {
  for (const { command, who, allowed } of cells) {
    const outcome = await attempt(app, sample, command, who);
    result.tried += 1;
    if (!allowed(outcome)) result.leaks.push(`${sample.table}: ${command} as ${who} gave ${outcome}`);
  }
}

async function attempt(app: Client, sample: Sample, command: string, who: Who): Promise<Outcome> {
  const company = who === 'own' ? sample.companyId : stranger;
  await app.query('BEGIN');
  try {
    if (who === 'none') await app.query('RESET app.company');
    else await app.query(`SELECT set_config('app.company', $1, true)`, [company]);
    const { rowCount } = await app.query(statement(command, sample));
    return rowCount ?? 0;
  } catch (error) {
    return outcomeOf((error as { code?: string }).code);
  } finally {
    await app.query('ROLLBACK');
  }
}

function statement(
  command: string,
  { table, companyId, row, columns }: Sample,
): { text: string; values: string[] } {
  const name = escapeIdentifier(table);
  const texts: Record<string, string> = {
    SELECT: `SELECT 1 FROM ${name} WHERE company_id = $1`,
    UPDATE: `UPDATE ${name} SET company_id = company_id WHERE company_id = $1`,
    DELETE: `DELETE FROM ${name} WHERE company_id = $1`,
    MOVE: `UPDATE ${name} SET company_id = '${stranger}' WHERE company_id = $1`,
    INSERT: `INSERT INTO ${name} (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::${name}, $1)`,
  };
  return { text: texts[command] as string, values: [command === 'INSERT' ? row : companyId] };
}

/**
 * 42501 is privilege or policy; 22P02 and 42704 come from `current_setting` without a company; other codes
 * got past the policies.
 */
function outcomeOf(code: string | undefined): Outcome {
  if (code === '42501') return 'denied';
  return code === '22P02' || code === '42704' ? 'failed' : 'refused';
}

async function tenantTables(admin: Client, without: readonly string[]): Promise<string[]> {
  const { rows } = await admin.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND c.relname <> ALL ($1) ORDER BY 1`,
    [[...without, ...ofNoCompany]],
  );
  return rows.map(({ name }) => name);
}

async function sampleOf(admin: Client, table: string): Promise<Sample | undefined> {
  const { rows } = await admin.query<Omit<Sample, 'table'>>(
    `SELECT t.company_id AS "companyId", to_jsonb(t)::text AS row, (
       SELECT string_agg(quote_ident(attname), ', ') FROM pg_attribute
       WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attidentity <> 'a') AS columns
     FROM ${escapeIdentifier(table)} t LIMIT 1`,
    [table],
  );
  return rows[0] && { table, ...rows[0] };
}

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}
