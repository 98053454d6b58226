import { getMetadataArgsStorage } from 'typeorm';
import { storedRule, type StoredRule } from './stored';

export interface DataMapRow {
  table: string;
  column: string;
  rule: StoredRule;
}

/** All columns of the entities with their rules. @throws Error naming every column without one (D4) */
export function dataMap(entities: readonly Function[]): DataMapRow[] {
  const rows = entities.flatMap(columnsOf);
  const bare = rows.filter(({ rule }) => rule === undefined).map(({ table, column }) => `${table}.${column}`);
  if (bare.length > 0) throw new Error(`no @Stored rule for ${bare.join(', ')}`);
  return rows as DataMapRow[];
}

function columnsOf(entity: Function) {
  const storage = getMetadataArgsStorage();
  const table = storage.tables.find(({ target }) => target === entity);
  const name = table?.name ?? entity.name;
  const ancestry = chain(entity);
  return storage.columns
    .filter(({ target }) => ancestry.includes(target as Function))
    .map(({ propertyName, options }) => ({
      table: name,
      column: options.name ?? propertyName,
      rule: storedRule(entity, propertyName),
    }));
}

function chain(entity: Function): Function[] {
  const parent = Object.getPrototypeOf(entity) as Function | null;
  return parent === null || parent === Function.prototype ? [entity] : [entity, ...chain(parent)];
}
