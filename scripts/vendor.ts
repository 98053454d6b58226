import { Refusal, refusals } from '@riserbo/contracts';
import { ConfigurationError, Log, openTenants, type Tenants } from '@riserbo/runtime';
import { type AuthDatabase, findAuthDatabase } from '@riserbo/system';

/**
 * Works on auth's database while the service runs: its relay publishes what is written here within two
 * seconds.
 */
export async function asVendor<T>(
  database: AuthDatabase,
  work: (tenants: Tenants) => Promise<T>,
): Promise<T> {
  const { tenants, close } = await openTenants({ ...database, pool: 2, log: Log.silent() });
  try {
    return await work(tenants);
  } finally {
    await close();
  }
}

/** Runs a vendor command: prints one line, the result or the reason, and ends the process. */
export async function runVendorCommand(
  usage: string,
  work?: (tenants: Tenants) => Promise<string>,
): Promise<never> {
  if (work === undefined) return end(64, usage);
  const database = databaseOr78();
  if (database === undefined)
    return end(
      78,
      'Riserbo is not running here. Start it first (npm start), or set DATABASE_URL and SYSTEM_DATABASE_URL',
    );
  try {
    return end(0, await asVendor(database, work));
  } catch (error) {
    return end(
      1,
      error instanceof Refusal ? refusals[error.code].text : 'The database could not be worked on',
    );
  }
}

function databaseOr78(): AuthDatabase | undefined {
  try {
    return findAuthDatabase(process.env);
  } catch (error) {
    if (error instanceof ConfigurationError) return end(78, error.problems.join('\n'));
    throw error;
  }
}

function end(code: number, line: string): never {
  (code === 0 ? process.stdout : process.stderr).write(`${line}\n`);
  process.exit(code);
}
