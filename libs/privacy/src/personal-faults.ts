import { dataMap, tableOf, type DataMapRow } from './data-map';
import { onErase, pathsTo, personalRule, retentionOf, type SubjectKind } from './personal';
import { eraseSql, exportSql } from './subject-sql';

const kinds: readonly SubjectKind[] = ['client', 'member', 'provider', 'operator'];
const NOT_KEPT = ['contact', 'credential', 'health'];

/** D4: what the rules of the entities leave open, one line each; empty if nothing does. */
export function personalFaults(entities: readonly Function[]): string[] {
  return [...entities.flatMap(faultsOf), ...kinds.flatMap((kind) => brokenPaths(entities, kind))];
}

function faultsOf(entity: Function): string[] {
  const [table, rule, columns] = [tableOf(entity), personalRule(entity), dataMap([entity])];
  const names = columns.map(({ column }) => column);
  const about = [...new Set(columns.map((each) => each.rule.about))];
  const lacking = kinds.filter((kind) => about.includes(kind) && pathsTo(rule, kind).length === 0);
  const paths = kinds.flatMap((kind) => pathsTo(rule, kind));
  const unknown = paths
    .map((path) =>
      typeof path === 'string' ? path : 'text' in path ? path.text : 'via' in path ? path.column : '',
    )
    .filter((column) => column !== '' && !names.includes(column));
  const retention = retentionOf(entity);
  const late = 'after' in retention && !names.includes(retention.after) ? [retention.after] : [];
  const isSecret = (each: DataMapRow, kind: SubjectKind) =>
    each.rule.about === kind && NOT_KEPT.includes(each.rule.category);
  const secret = kinds
    .filter((kind) => pathsTo(rule, kind).length > 0 && onErase(rule, kind) === 'keep')
    .flatMap((kind) => columns.filter((each) => isSecret(each, kind)));
  const isScrubbed = kinds.some((kind) => onErase(rule, kind) === 'scrub');
  return [
    ...lacking.map((kind) => `${table}: has columns about a ${kind} and no path to them`),
    ...[...unknown, ...late].map((column) => `${table}: has no column ${column}`),
    ...secret.map(({ column }) => `${table}: keeps ${column} after erasure`),
    ...(isScrubbed ? [] : columns.filter((each) => each.rule.scrubTo !== undefined)).map(
      ({ column }) => `${table}: ${column} has a scrubTo, and rows are not scrubbed`,
    ),
  ];
}

/** Paths through tables that do not lead there, and columns that cannot be cleared. */
function brokenPaths(entities: readonly Function[], kind: SubjectKind): string[] {
  return entities.flatMap((entity) => {
    try {
      exportSql([entity], kind);
      eraseSql([entity], kind);
      return [];
    } catch (error) {
      return [`${tableOf(entity)}: ${(error as Error).message}`];
    }
  });
}
