import { getMetadataArgsStorage, type ColumnOptions } from 'typeorm';
import { storedRule, type StoredRule } from './stored';

export interface DataMapRow {
  table: string;
  column: string;
  property: string;
  rule: StoredRule;
  options: Pick<ColumnOptions, 'type' | 'array' | 'nullable' | 'primary'>;
}

/** All columns of the entities with their rules. @throws Error naming every column without one (D4) */
export function dataMap(entities: readonly Function[]): DataMapRow[] {
  const rows = entities.flatMap(columnsOf);
  const bare = rows.filter(({ rule }) => rule === undefined).map(({ table, column }) => `${table}.${column}`);
  if (bare.length > 0) throw new Error(`no @Stored rule for ${bare.join(', ')}`);
  return rows as DataMapRow[];
}

export function tableOf(entity: Function): string {
  return getMetadataArgsStorage().tables.find(({ target }) => target === entity)?.name ?? entity.name;
}

function columnsOf(entity: Function) {
  const ancestry = chain(entity);
  return getMetadataArgsStorage()
    .columns.filter(({ target }) => ancestry.includes(target as Function))
    .map(({ propertyName, options }) => ({
      table: tableOf(entity),
      column: options.name ?? propertyName,
      property: propertyName,
      rule: storedRule(entity, propertyName),
      options,
    }));
}

function chain(entity: Function): Function[] {
  const parent = Object.getPrototypeOf(entity) as Function | null;
  return parent === null || parent === Function.prototype ? [entity] : [entity, ...chain(parent)];
}
