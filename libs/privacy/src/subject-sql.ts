import { dataMap, tableOf, type DataMapRow } from './data-map';
import {
  onErase,
  pathsTo,
  personalRule,
  type PersonalRule,
  type SubjectKind,
  type SubjectPath,
} from './personal';

/** One statement for one table. `$1` is the company, `$2` all ids of the person (uuid[]). */
export interface SubjectStatement {
  table: string;
  text: string;
}
/** D9: the service that owns the table opens the columns that are `sealed`, each in its row. */
export interface ExportStatement extends SubjectStatement {
  sealed: readonly string[];
  /**
   * The same, row after row: each with its `place`, those after the place `$3` (`''` for the first), at most
   * `$4` of them.
   */
  page: string;
}

/** A query per table that has something to export about such a person: `include` columns of their rows. */
export function exportSql(entities: readonly Function[], kind: SubjectKind): ExportStatement[] {
  const about = ofSubject(entities, kind).map(({ columns, ...of }) => {
    const isShown = ({ rule }: DataMapRow) => isAbout(rule.about, kind) && rule.export === 'include';
    return exportOf(of.table, columns, columns.filter(isShown), rowsOf(of.entity, of.rule, kind));
  });
  const authored = byAuthor(entities, kind).map(({ table, columns, author, where }) => {
    const names = [author.column, ...author.shows];
    const shown = columns.filter(({ column }) => names.includes(column));
    return exportOf(table, columns, shown, where);
  });
  return [...about, ...authored].flat();
}

function exportOf(
  table: string,
  columns: readonly DataMapRow[],
  shown: readonly DataMapRow[],
  condition: string,
): ExportStatement[] {
  const list = shown.map(({ column }) => column).join(', ');
  const where = `FROM ${table} WHERE ${condition}`;
  const text = `SELECT ${list} ${where}`;
  const page = `SELECT ${list}, ${placeOf(columns)} AS place ${where} AND ${placeOf(columns)} > $3 ORDER BY place LIMIT $4`;
  const sealed = shown.filter((each) => each.rule.sealed === true).map(({ column }) => column);
  return shown.length === 0 ? [] : [{ table, text, page, sealed }];
}

/** Rows that such a person made about another. */
function byAuthor(entities: readonly Function[], kind: SubjectKind) {
  return entities.flatMap((entity) => {
    const author = personalRule(entity)?.authors?.[kind];
    if (author === undefined) return [];
    const [table, columns] = [tableOf(entity), dataMap([entity])];
    const lacking = [author.column, ...author.shows].find(
      (name) => !columns.some(({ column }) => column === name),
    );
    if (lacking !== undefined) throw new Error(`has no column ${lacking}`);
    const where = `${table}.company_id = $1::uuid AND ${table}.${author.column} = ANY ($2::uuid[])`;
    const isNullable = columns.some(
      ({ column, options }) => column === author.column && options.nullable === true,
    );
    return [{ table, columns, author, where, isNullable }];
  });
}

/**
 * The statements that erase a person, in order: rows that lead to a person through another table come
 * before it, as long as `entities` are listed parents first. Tables whose rows are kept, or have nothing to
 * clear, need none.
 */
export function eraseSql(entities: readonly Function[], kind: SubjectKind): SubjectStatement[] {
  const authored = byAuthor(entities, kind).map(({ table, author, where, isNullable }) => ({
    table,
    text: isNullable
      ? `UPDATE ${table} SET ${author.column} = NULL WHERE ${where}`
      : `DELETE FROM ${table} WHERE ${where}`,
  }));
  const about = ofSubject(entities, kind)
    .reverse()
    .flatMap(({ entity, table, columns, rule }) => {
      const condition = rule.eraseIf === undefined ? '' : ` AND (${rule.eraseIf})`;
      const where = `WHERE ${rowsOf(entity, rule, kind)}${condition}`;
      const erased = onErase(rule, kind);
      if (erased === 'delete') return [{ table, text: `DELETE FROM ${table} ${where}` }];
      const cleared = columns.filter((each) => isAbout(each.rule.about, kind)).flatMap(cleaned);
      if (erased === 'keep' || cleared.length === 0) return [];
      return [{ table, text: `UPDATE ${table} SET ${cleared.join(', ')} ${where}` }];
    });
  return [...authored, ...about];
}

/** SQL of a row's primary key as one text. */
function placeOf(columns: readonly DataMapRow[]): string {
  const keys = columns.filter(({ options }) => options.primary === true);
  return `(ROW(${keys.map(({ table, column }) => `${table}.${column}`).join(', ')})::text COLLATE "C")`;
}

interface OfSubject {
  entity: Function;
  table: string;
  columns: DataMapRow[];
  rule: PersonalRule;
}

function ofSubject(entities: readonly Function[], kind: SubjectKind): OfSubject[] {
  return entities.flatMap((entity) => {
    const rule = personalRule(entity);
    if (rule === undefined || pathsTo(rule, kind).length === 0) return [];
    return [{ entity, table: tableOf(entity), columns: dataMap([entity]), rule }];
  });
}

/** Condition on rows about the person, in the company; an operator belongs to none. */
function rowsOf(entity: Function, rule: PersonalRule, kind: SubjectKind, alias = tableOf(entity)): string {
  const hasCompany = dataMap([entity]).some(({ column }) => column === 'company_id');
  const company =
    hasCompany && kind !== 'operator' ? `${alias}.company_id = $1::uuid` : '$1::uuid IS NOT NULL';
  const paths = pathsTo(rule, kind).map((path) => pathCondition(path, kind, alias));
  if (paths.length === 0) throw new Error(`no path leads from ${tableOf(entity)} to a ${kind}`);
  return `${company} AND (${paths.join(' OR ')})`;
}

function pathCondition(path: SubjectPath, kind: SubjectKind, alias: string): string {
  if (typeof path === 'string') return `${alias}.${path} = ANY ($2::uuid[])`;
  if ('text' in path) return `${alias}.${path.text} = ANY ($2::uuid[]::text[])`;
  if ('within' in path)
    return `EXISTS (SELECT 1 FROM unnest($2::uuid[]) AS person WHERE position(person::text IN ${path.within}) > 0)`;
  const { via, column, key = 'id' } = path;
  const parent = via();
  const rule = personalRule(parent);
  if (rule === undefined) throw new Error(`${parent.name}, through which a path leads, has no @Personal`);
  const of = `of_${tableOf(parent)}`;
  const rows = `SELECT ${of}.${key} FROM ${tableOf(parent)} AS ${of} WHERE ${rowsOf(parent, rule, kind, of)}`;
  return `${alias}.${column} IN (${rows})`;
}

const isAbout = (about: string, kind: SubjectKind) => about === kind || about === 'person';

const CLEARED = ['contact', 'credential', 'health', 'preference'];

function cleaned({ column, rule, options }: DataMapRow): string[] {
  if (rule.scrubTo !== undefined) return [`${column} = ${rule.scrubTo}`];
  if (!CLEARED.includes(rule.category)) return [];
  return [`${column} = ${options.nullable === true ? 'NULL' : emptyOf(options)}`];
}

function emptyOf({ type, array }: DataMapRow['options']): string {
  if (array === true) return `'{}'`;
  if (type === 'text' || type === 'bytea') return `''`;
  if (type === 'boolean') return 'false';
  throw new Error(`a value of type ${String(type)} that cannot be NULL needs scrubTo`);
}
