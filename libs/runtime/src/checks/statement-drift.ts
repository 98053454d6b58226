import { Client, type Connection, type Submittable } from 'pg';
import { statements } from '../tenants/statement';

interface Field {
  name: string;
  dataTypeID: number;
}
interface Declared {
  name: string;
  type: string;
}

/**
 * Test helper: prepares every statement of the process against the migrated schema at `url` and compares its
 * result columns with the declared ones. One line per difference; empty if they match.
 */
export async function statementDrift(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const names = await client.query<{ id: number; name: string }>(
      'SELECT oid::integer AS id, format_type(oid, NULL) AS name FROM pg_type',
    );
    const types = new Map(names.rows.map(({ id, name }) => [id, name]));
    const found: string[] = [];
    for (const { text, columns } of statements) {
      const declared = Object.entries(columns).map(([name, { type }]) => ({ name, type }));
      found.push(...(await driftOf(client, text, declared, types)));
    }
    return found;
  } finally {
    await client.end();
  }
}

async function driftOf(
  client: Client,
  text: string,
  declared: readonly Declared[],
  types: ReadonlyMap<number, string>,
): Promise<string[]> {
  const place = text.trim().slice(0, 200);
  try {
    const fields = await described(client, text);
    const line = (columns: readonly Declared[]) =>
      columns
        .map(({ name, type }) => `${name} ${type}`)
        .sort()
        .join(', ');
    const answered = line(
      fields.map(({ name, dataTypeID }) => ({ name, type: types.get(dataTypeID) ?? '?' })),
    );
    return answered === line(declared)
      ? []
      : [`answers (${answered}) and declares (${line(declared)}): ${place}`];
  } catch (error) {
    return [`${(error as Error).message}: ${place}`];
  }
}

/** Columns Postgres reports for a statement that is prepared but not run. */
function described(client: Client, text: string): Promise<Field[]> {
  return new Promise((resolve, reject) => {
    let fields: Field[] = [];
    const description = {
      submit(connection: Connection) {
        const wire = connection as unknown as Record<'parse' | 'describe', (message: object) => void> & {
          sync(): void;
        };
        wire.parse({ name: '', text, types: [] });
        wire.describe({ type: 'S', name: '' });
        wire.sync();
      },
      handleRowDescription(message: { fields: Field[] }) {
        ({ fields } = message);
      },
      handleError: reject,
      handleReadyForQuery: () => resolve(fields),
    };
    client.query(description as unknown as Submittable);
  });
}
