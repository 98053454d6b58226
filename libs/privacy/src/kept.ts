import { dataMap, tableOf } from './data-map';
import { retentionOf } from './personal';
import { storedRule } from './stored';

const DAY_MS = 86_400_000;
const swept = new Set<string>();

/**
 * How long rows of an entity are kept after the time in its column, in ms, as its rule says. A sweeper
 * takes its number from here, when its file is loaded.
 * @param property for a value that is removed before its row
 * @throws Error if the rule states no days
 */
export function keptMs(entity: Function, property?: string): number {
  const retention = property === undefined ? retentionOf(entity) : storedRule(entity, property)?.retention;
  if (retention === undefined || !('days' in retention))
    throw new Error(
      `${entity.name}${property === undefined ? '' : `.${property}`} is kept for no number of days`,
    );
  swept.add(placeOf(entity, property));
  return retention.days * DAY_MS;
}

/** D4: tables and values that are kept for some days, and which no sweeper of this process has asked for. */
export function unswept(entities: readonly Function[]): string[] {
  const places = entities.flatMap((entity) => [
    ...('days' in retentionOf(entity) ? [placeOf(entity)] : []),
    ...dataMap([entity])
      .filter(({ rule }) => rule.retention !== undefined)
      .map(({ property }) => placeOf(entity, property)),
  ]);
  return places.filter((place) => !swept.has(place));
}

function placeOf(entity: Function, property?: string): string {
  return property === undefined ? tableOf(entity) : `${tableOf(entity)}.${property}`;
}
