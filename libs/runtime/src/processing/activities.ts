import type { Processing } from '@riserbo/contracts';
import { dataMap, personalRule, retentionOf, tableOf, type SubjectKind } from '@riserbo/privacy';

/** D4: the tables with rows about persons, by their rules. */
export function activitiesOf(entities: readonly Function[]): Processing[] {
  return entities.flatMap((entity) => {
    const rule = personalRule(entity);
    if (rule === undefined) return [];
    const columns = dataMap([entity]).filter(
      ({ rule: { about } }) => about !== 'none' && about !== 'company',
    );
    return [
      {
        table: tableOf(entity),
        persons: Object.keys(rule.subjects) as SubjectKind[],
        purpose: rule.purpose,
        basis: rule.basis,
        categories: [...new Set(columns.map((each) => each.rule.category))].sort(),
        retention: retentionOf(entity),
        sealed: columns.some((each) => each.rule.sealed === true),
      },
    ];
  });
}
