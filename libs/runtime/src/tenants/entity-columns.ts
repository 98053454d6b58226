import { getMetadataArgsStorage } from 'typeorm';

export interface EntityColumn {
  name: string;
  property: string;
  /** Postgres type name. */
  type: string;
  key: boolean;
}
const longNames: Readonly<Record<string, string>> = { timestamptz: 'timestamp with time zone' };

/** Table and columns declared by an entity's decorators. */
export function columnsOf(entity: Function): { table: string; columns: EntityColumn[] } {
  const { tables, columns } = getMetadataArgsStorage();
  return {
    table: tables.find(({ target }) => target === entity)?.name ?? entity.name,
    columns: columns
      .filter(({ target }) => target === entity)
      .map(({ propertyName, options: { name, type, array, primary } }) => ({
        name: name ?? propertyName,
        property: propertyName,
        type: `${longNames[String(type)] ?? String(type)}${array ? '[]' : ''}`,
        key: primary === true,
      })),
  };
}
