import { refusals } from '@riserbo/contracts';
import { explain, slotRules, type SlotRule } from './explain';
import { aProvider, aService, day, utc } from './samples';
import type { SlotProvider, SlotService } from './slots';

const tuesday = '2026-05-12';
const start = utc(`${tuesday}T08:00`); // 10:00 in Rome; open from 9 to 12
const dayBefore = start - 1440;

function why(
  service: Partial<SlotService>,
  provider: Partial<SlotProvider> = {},
  now = dayBefore,
  wanted = start,
): SlotRule | undefined {
  return explain(aService(service), aProvider(provider), wanted, now);
}

describe('explain', () => {
  it('C3 has nothing to say about a slot', () => {
    expect(why({})).toBeUndefined();
  });

  it('C3 in_past: the start is now or over', () => {
    expect(why({}, {}, start)).toBe('in_past');
    expect(why({ minNoticeMin: 60 }, {}, start + 1)).toBe('in_past');
    expect(why({}, {}, start - 1)).toBeUndefined();
  });

  it('C3 too_soon: within the minimum notice', () => {
    expect(why({ minNoticeMin: 1441 })).toBe('too_soon');
    expect(why({ minNoticeMin: 1440 })).toBeUndefined();
  });

  it('C3 beyond_horizon: farther ahead than the service is booked', () => {
    const midnight = utc(`${tuesday}T00:00`) - 120 - 1440; // of Monday, in Rome
    expect(why({ horizonDays: 1 }, {}, midnight - 1)).toBe('beyond_horizon');
    expect(why({ horizonDays: 1 }, {}, midnight)).toBeUndefined();
  });

  it('C3 closed: the provider does not work then', () => {
    expect(why({}, { weekly: [] })).toBe('closed');
    expect(why({}, {}, dayBefore, utc(`${tuesday}T10:00`))).toBe('closed');
  });

  it('C3 special_day: it is the date that has other hours', () => {
    const specialDays = new Map([[day(tuesday), [{ from: 660, to: 720 }]]]);
    expect(why({}, { specialDays })).toBe('special_day');
    expect(why({}, { specialDays }, dayBefore, utc(`${tuesday}T09:00`))).toBeUndefined();
    expect(why({}, { specialDays, weekly: [] })).toBe('closed');
  });

  it('C2 C3 service_hours: the provider works, but the service is not given then', () => {
    const hours = [{ weekday: 2, from: 660, to: 720 }];
    expect(why({ hours })).toBe('service_hours');
    expect(why({ hours }, {}, dayBefore, start + 60)).toBeUndefined();
    expect(why({ hours, durationMin: 90, gridMin: 30 }, {}, dayBefore, start + 60)).toBe('does_not_fit');
  });

  it('C2 C3 company_closed: on a date of the provider’s zone', () => {
    const closures = [day(tuesday), day(tuesday) + 1];
    expect(why({}, { closures })).toBe('company_closed');
    expect(why({}, { closures }, dayBefore, start + 1440)).toBeUndefined();
  });

  it('C1 C3 resource_taken: a required room is in use', () => {
    expect(why({ short: [start, start + 1] })).toBe('resource_taken');
    expect(why({ short: [start - 60, start, start + 1, start + 9] })).toBeUndefined();
  });

  it('C3 does_not_fit: open, but not for long enough', () => {
    expect(why({ durationMin: 121 })).toBe('does_not_fit');
    expect(why({ durationMin: 120 })).toBeUndefined();
  });

  it('C3 off_grid: between two starts', () => {
    expect(why({ gridMin: 45 })).toBe('off_grid');
    expect(why({}, {}, dayBefore, start + 30)).toBe('off_grid');
    expect(why({}, {}, dayBefore, start + 0.5)).toBe('off_grid');
  });

  it('C3 break, time_off, taken: the service meets one', () => {
    expect(why({}, { breaks: [{ weekday: 2, from: 659, to: 700 }] })).toBe('break');
    expect(why({}, { breaks: [{ weekday: 2, from: 660, to: 700 }] })).toBeUndefined();
    expect(why({}, { breaks: [{ weekday: 2, from: 540, to: 601 }] })).toBe('break');
    expect(why({}, { timeOff: [start + 59, start + 61] })).toBe('time_off');
    expect(why({}, { busy: [start - 60, start + 1] })).toBe('taken');
  });

  it('C6 taken: a buffer meets the claim of a neighbour', () => {
    expect(why({ bufferBeforeMin: 10 }, { busy: [start - 60, start - 9] })).toBe('taken');
    expect(why({ bufferBeforeMin: 10 }, { busy: [start - 60, start - 10] })).toBeUndefined();
    expect(why({ bufferAfterMin: 10 }, { busy: [start + 69, start + 90] })).toBe('taken');
  });

  it('C3 day_full: the date has its bookings', () => {
    expect(why({ maxPerDay: 1 }, { booked: new Map([[day(tuesday), 1]]) })).toBe('day_full');
    expect(why({ maxPerDay: 2 }, { booked: new Map([[day(tuesday), 1]]) })).toBeUndefined();
  });

  it('X73 names a rule for a service that can never be given', () => {
    expect(why({ durationMin: 0 })).toBe('does_not_fit');
    expect(why({ durationMin: -30 })).toBe('does_not_fit');
    expect(why({ gridMin: 0 })).toBe('off_grid');
  });

  it('C3 tells the first rule in the order of the list', () => {
    const all = { durationMin: 600, gridMin: 7, maxPerDay: 0 };
    const rest = {
      timeOff: [0, start * 2],
      busy: [0, start * 2],
      breaks: [{ weekday: 2, from: 0, to: 1440 }],
    };
    expect(why(all, rest)).toBe('does_not_fit');
    expect(why({ ...all, durationMin: 60 }, rest)).toBe('off_grid');
    expect(why({ maxPerDay: 0 }, rest)).toBe('break');
    expect(why({ maxPerDay: 0 }, { ...rest, breaks: [] })).toBe('time_off');
    expect(why({ maxPerDay: 0 }, { ...rest, breaks: [], timeOff: [] })).toBe('taken');
    expect(why({ maxPerDay: 0 })).toBe('day_full');
  });

  it('C3 gives each rule a refusal of the contract', () => {
    expect(Object.values(slotRules).filter((code) => !(code in refusals))).toEqual([]);
  });
});
