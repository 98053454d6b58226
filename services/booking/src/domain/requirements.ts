import { addRange, item, type Ranges } from './ranges';
import type { SlotService } from './slots';

/** A room or device with its live claims: UTC minutes, packed, sorted by start; they may overlap. */
export interface Resource {
  readonly id: string;
  readonly busy: Ranges;
}

/** So many at a time of these equal resources. */
export interface Requirement {
  readonly needed: number;
  readonly resources: readonly Resource[];
}

type Length = Pick<SlotService, 'durationMin' | 'bufferBeforeMin' | 'bufferAfterMin'>;
const ever = [-0x80000000, 0x7fffffff];

/**
 * The starts at which a requirement cannot be met: half-open ranges of UTC minutes, packed, sorted and
 * disjoint.
 */
export function shortages(requirements: readonly Requirement[], service: Length): number[] {
  const each = requirements.map((requirement) => shortage(requirement, service));
  return inOrderOf(each).reduce<number[]>((all, [from, to]) => (addRange(all, from, to), all), []);
}

/**
 * The resources a booking at `start` takes: the first free ones of each requirement. `lost` are those a
 * concurrent booking has taken since they were read; with `taken`, occupied ones are added if too few are
 * free. @returns undefined if a requirement cannot be met
 */
export function resourcesAt(
  requirements: readonly Requirement[],
  service: Length,
  start: number,
  { lost = new Set(), taken = false }: { lost?: ReadonlySet<string> | undefined; taken?: boolean } = {},
): string[] | undefined {
  const chosen: string[] = [];
  for (const { needed, resources } of requirements) {
    const free = resources.filter(({ id, busy }) => !lost.has(id) && isFree(busy, service, start));
    if (free.length < needed && !taken) return undefined;
    const inOrder = taken ? [...free, ...resources.filter((each) => !free.includes(each))] : free;
    chosen.push(...inOrder.slice(0, needed).map(({ id }) => id));
  }
  return chosen;
}

/** More are barred than may be: counted along the starts at which one more is barred, or one fewer. */
function shortage({ needed, resources }: Requirement, service: Length): number[] {
  const spare = resources.length - needed;
  if (spare < 0) return ever;
  const barred = resources.map(({ busy }) => barredBy(busy, service));
  if (spare === 0)
    return inOrderOf(barred).reduce<number[]>((all, [from, to]) => (addRange(all, from, to), all), []);
  const steps = barred.flatMap((ranges) =>
    ranges.map((at, index) => [at, index % 2 === 0 ? 1 : -1] as const),
  );
  steps.sort(([at, step], [other, otherStep]) => at - other || step - otherStep);
  const short: number[] = [];
  let count = 0;
  for (const [at, step] of steps) {
    const before = count;
    count += step;
    if (before === spare && count > spare) short.push(at);
    if (before > spare && count === spare) short.push(at);
  }
  return short;
}

/** The starts that claims of one resource bar, with the buffers of the service: a union. */
function barredBy(busy: Ranges, { durationMin, bufferBeforeMin, bufferAfterMin }: Length): number[] {
  const union: number[] = [];
  for (let i = 0; i < busy.length; i += 2)
    addRange(union, item(busy, i) - durationMin - bufferAfterMin + 1, item(busy, i + 1) + bufferBeforeMin);
  return union;
}

function isFree(busy: Ranges, service: Length, start: number): boolean {
  const barred = barredBy(busy, service);
  for (let i = 0; i < barred.length; i += 2)
    if (item(barred, i) <= start && start < item(barred, i + 1)) return false;
  return true;
}

function inOrderOf(lists: readonly number[][]): [number, number][] {
  const pairs = lists.flatMap((list) =>
    list.flatMap((from, i): [number, number][] => (i % 2 === 0 ? [[from, item(list, i + 1)]] : [])),
  );
  return pairs.sort(([one], [other]) => one - other);
}
