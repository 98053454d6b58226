import { checkSlot, type SlotProvider, type SlotService } from './slots';
import { alwaysOpen, offGrid } from './staff';

/** Each rule that can remove a wanted start, with the refusal that a booking of it gets. */
export const slotRules = {
  in_past: 'slot_in_past',
  too_soon: 'slot_too_soon',
  beyond_horizon: 'slot_beyond_horizon',
  special_day: 'slot_closed',
  closed: 'slot_closed',
  service_hours: 'slot_closed',
  does_not_fit: 'slot_closed',
  off_grid: 'slot_off_grid',
  break: 'slot_closed',
  time_off: 'slot_closed',
  company_closed: 'slot_closed',
  taken: 'slot_taken',
  resource_taken: 'resource_taken',
  session_full: 'session_full',
  day_full: 'day_full',
} as const;
export type SlotRule = keyof typeof slotRules;

interface Question {
  readonly service: SlotService;
  readonly provider: SlotProvider;
  readonly now: number;
}
type Part = (whole: Question) => {
  service?: Partial<SlotService>;
  provider?: Partial<SlotProvider>;
  now?: number;
};

/**
 * The rules in the order in which they are reported, each with what it adds to a query that refuses nothing.
 */
const parts: readonly (readonly [SlotRule, Part])[] = [
  ['in_past', ({ now }) => ({ now })],
  ['too_soon', ({ service: { minNoticeMin } }) => ({ service: { minNoticeMin } })],
  ['beyond_horizon', ({ service: { horizonDays } }) => ({ service: { horizonDays } })],
  ['closed', ({ provider: { weekly, specialDays } }) => ({ provider: { weekly, specialDays } })],
  ['service_hours', ({ service: { hours } }) => ({ service: { hours } })],
  ['does_not_fit', ({ service: { durationMin } }) => ({ service: { durationMin } })],
  ['off_grid', ({ service: { gridMin } }) => ({ service: { gridMin } })],
  ['break', ({ provider: { breaks } }) => ({ provider: { breaks } })],
  ['time_off', ({ provider: { timeOff } }) => ({ provider: { timeOff } })],
  ['company_closed', ({ provider: { closures } }) => ({ provider: { closures } })],
  [
    'taken',
    ({ service: { bufferBeforeMin, bufferAfterMin }, provider: { busy } }) => ({
      service: { bufferBeforeMin, bufferAfterMin },
      provider: { busy },
    }),
  ],
  ['resource_taken', ({ service: { short } }) => ({ service: { short } })],
  ['day_full', ({ service: { maxPerDay } }) => ({ service: { maxPerDay } })],
];

/**
 * The rule that rejects `start`; undefined if it is a slot. If several do, the first in the order of
 * `slotRules`. It contains no rule itself: it calls `checkSlot`, starting with a query that refuses nothing,
 * and adds the rules one by one.
 */
export function explain(
  service: SlotService,
  provider: SlotProvider,
  start: number,
  now: number,
): SlotRule | undefined {
  if (!Number.isInteger(start)) return 'off_grid';
  const whole = { service, provider, now };
  if (ask(whole, start)) return undefined;
  let question = unruled(whole, start);
  for (const [rule, part] of parts) {
    const added = part(whole);
    const before = question;
    question = {
      service: { ...before.service, ...added.service },
      provider: { ...before.provider, ...added.provider },
      now: added.now ?? before.now,
    };
    if (ask(question, start)) continue;
    return rule === 'closed' && openWeekly(question, start) ? 'special_day' : rule;
  }
  return undefined;
}

/** The query without its rules: one minute, at any time, with no other claims. */
function unruled({ service, provider }: Question, start: number): Question {
  return {
    service: {
      ...offGrid(service),
      durationMin: 1,
      bufferBeforeMin: 0,
      bufferAfterMin: 0,
      minNoticeMin: 0,
      horizonDays: Infinity,
      maxPerDay: undefined,
      short: undefined,
    },
    provider: { ...alwaysOpen(provider), busy: [] },
    now: start - 1,
  };
}

function openWeekly({ service, provider, now }: Question, start: number): boolean {
  return checkSlot(service, { ...provider, specialDays: new Map() }, start, now);
}

function ask({ service, provider, now }: Question, start: number): boolean {
  return checkSlot(service, provider, start, now);
}
