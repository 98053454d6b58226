import { owners } from '@riserbo/contracts';
import {
  dataMap,
  onErase,
  personalRule,
  pathsTo,
  retentionOf,
  tableOf,
  type DataMapRow,
  type PersonalRule,
  type Retention,
  type SubjectKind,
  type SubjectPath,
} from '@riserbo/privacy';
import { libraryEntities } from '@riserbo/runtime';
import { entitiesOf } from '@riserbo/system';

/** The record of what is stored about persons (D4, GDPR article 30), by owner. */
export function dataMapPage(madeFrom: string): string {
  const sections = [
    ['In the database of every service', libraryEntities] as const,
    ...owners.map((owner) => [owner, entitiesOf(owner)] as const),
  ];
  return `# Data map\n\n${madeFrom}\n\n${intro}\n\n${sections.map(([title, of]) => section(title, of)).join('\n\n')}\n`;
}

const intro = `What is stored about persons: whose row it is and by which column, what erasure does to it, why it is stored and on
which lawful basis (GDPR article 6), and for how long. Columns in bold are part of a person's export. The statements that
export and erase are generated from the same rules and run in the tests ([ADR 053](adr/053-personal-data.md)).`;

const head = `| table | persons | on erasure | purpose | basis | kept | columns about persons |\n|---|---|---|---|---|---|---|`;

function section(title: string, entities: readonly Function[]): string {
  const rows = entities.flatMap((entity) => {
    const rule = personalRule(entity);
    return rule === undefined ? [] : [rowOf(entity, rule)];
  });
  const others = entities
    .filter((entity) => personalRule(entity) === undefined)
    .map((entity) => `\`${tableOf(entity)}\``);
  const table = rows.length === 0 ? '' : `${head}\n${rows.join('\n')}\n\n`;
  return `## ${title}\n\n${table}${others.length === 0 ? '' : `No persons: ${others.join(', ')}.`}`.trim();
}

function rowOf(entity: Function, rule: PersonalRule): string {
  const kinds = Object.keys(rule.subjects) as SubjectKind[];
  const persons = kinds.map((kind) => `${kind}: ${pathsTo(rule, kind).map(pathText).join(', ')}`);
  const erased = [...new Set(kinds.map((kind) => onErase(rule, kind)))];
  const each = kinds.map((kind) => `${kind}: ${onErase(rule, kind)}`);
  const columns = dataMap([entity]).filter(({ rule: { about } }) => about !== 'none' && about !== 'company');
  const cells = [
    `\`${tableOf(entity)}\``,
    persons.join('; '),
    erased.length === 1 ? erased.join('') : each.join('; '),
    rule.purpose,
    rule.basis.replaceAll('_', ' '),
    retentionText(retentionOf(entity)),
    columns.map(columnText).join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

function pathText(path: SubjectPath): string {
  if (typeof path === 'string') return `\`${path}\``;
  if ('text' in path) return `\`${path.text}\``;
  if ('within' in path) return 'an id within the row';
  return `\`${path.column}\` of \`${tableOf(path.via())}\``;
}

function retentionText(retention: Retention): string {
  if ('days' in retention) {
    const { days, after } = retention;
    return days === 0 ? `until \`${after}\`` : `${days} ${days === 1 ? 'day' : 'days'} after \`${after}\``;
  }
  if (retention.until === 'parent') return 'with the row it belongs to';
  return retention.until === 'erasure' ? 'until erasure' : 'until the company ends';
}

function columnText({ column, rule }: DataMapRow): string {
  const name = rule.export === 'include' ? `**\`${column}\`**` : `\`${column}\``;
  const until = rule.retention === undefined ? '' : `, ${retentionText(rule.retention)}`;
  return `${name} (${rule.category}${until})`;
}
