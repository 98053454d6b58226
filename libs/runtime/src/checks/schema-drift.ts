import { DataSource, type EntityMetadata } from 'typeorm';

interface Column {
  table: string;
  name: string;
  type: string;
  nullable: boolean;
}
/** A view of the schema in which format_type writes lengths and arrays as TypeORM does. */
const read = `
  SELECT c.relname AS "table", a.attname AS "name", format_type(a.atttypid, a.atttypmod) AS "type", NOT a.attnotnull AS "nullable"
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND a.attnum > 0 AND NOT a.attisdropped`;

/**
 * Test helper: differences between the migrated schema at `url` and the entities, one per line; empty if they
 * match. `without` lists tables that deliberately have no entity.
 */
export async function schemaDrift(
  url: string,
  entities: Function[],
  without: readonly string[] = [],
): Promise<string[]> {
  const source = await new DataSource({
    type: 'postgres',
    url,
    entities,
    poolSize: 1,
    installExtensions: false,
  }).initialize();
  try {
    const columns = await source.query<Column[]>(read);
    return [
      ...source.entityMetadatas.flatMap((entity) => driftOf(entity, columns, source)),
      ...withoutEntity(source, columns)
        .filter((table) => !without.includes(table))
        .map((table) => `${table}: no entity`),
    ].sort();
  } finally {
    await source.destroy();
  }
}

function driftOf(entity: EntityMetadata, columns: readonly Column[], source: DataSource): string[] {
  const table = entity.tableName;
  const there = new Map(
    columns.filter((column) => column.table === table).map((column) => [column.name, column]),
  );
  if (there.size === 0) return [`${table}: no table`];
  const wanted = entity.columns.map((column) => {
    const found = there.get(column.databaseName);
    there.delete(column.databaseName);
    const type = source.driver.normalizeType(column) + (column.isArray ? '[]' : '');
    return difference(`${table}.${column.databaseName}`, found, type, column.isNullable);
  });
  return [...wanted, ...[...there.keys()].map((name) => `${table}.${name}: not in the entity`)].filter(
    (each) => each !== undefined,
  );
}

function difference(
  place: string,
  found: Column | undefined,
  type: string,
  nullable: boolean,
): string | undefined {
  if (!found) return `${place}: no column`;
  if (plain(found.type) !== plain(type)) return `${place}: is ${found.type}, entity says ${type}`;
  if (found.nullable !== nullable)
    return `${place}: is ${found.nullable ? '' : 'not '}nullable, entity says otherwise`;
  return undefined;
}

/** Without lengths and precisions, which entities do not repeat. */
function plain(type: string): string {
  return type.replace(/\(\d+(,\d+)?\)/, '');
}

function withoutEntity(source: DataSource, columns: readonly Column[]): string[] {
  const known = new Set(source.entityMetadatas.map((entity) => entity.tableName));
  return [...new Set(columns.map(({ table }) => table))].filter((table) => !known.has(table));
}
