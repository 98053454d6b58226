import type { Riserbo, Slots } from '@riserbo/client';
import type { Language } from '../messages';
import { byDay, dateIn, isDay, isMonth, monthOf, rangeOf, shiftMonth, type FreeTime } from './month';
import type { PickerProps } from './pages/picker';

/** How far ahead the next free day is looked for. */
const AHEAD_MS = 366 * 86_400_000;
const MAX_PAGES = 12;
/** Offered beside a time that is gone. */
const NEARBY = 3;

interface Wanted {
  readonly serviceId: string;
  readonly providerId?: string | undefined;
  readonly zone: string;
}
type Range = { from: string; to: string };
/** One page of free times. */
type Search = (range: Range, cursor: string | undefined) => Promise<Slots>;

const offered =
  (api: Riserbo, { serviceId, providerId, zone }: Wanted): Search =>
  async (range, cursor) => {
    const more = {
      ...(cursor === undefined ? {} : { cursor }),
      ...(providerId === undefined ? {} : { providerId }),
    };
    return (await api.searchSlots({ query: { serviceId, ...range, timeZone: zone, ...more } })).data;
  };

export interface Found {
  readonly month: string;
  readonly day: string | undefined;
  readonly free: ReadonlyMap<string, readonly FreeTime[]>;
  readonly next: string | undefined;
  readonly hasPrevious: boolean;
}

export const searchOffered = (api: Riserbo, wanted: Wanted, query: { m?: string; d?: string }) =>
  searchMonth(offered(api, wanted), wanted.zone, query);

/** The times a linked booking can move to. */
export function searchByLink(api: Riserbo, token: string, zone: string, query: { m?: string; d?: string }) {
  const search: Search = async (range, cursor) => {
    const page = cursor === undefined ? {} : { cursor };
    const headers = { 'X-Link-Token': token };
    return (await api.searchLinkSlots({ query: { ...range, timeZone: zone, ...page }, headers })).data;
  };
  return searchMonth(search, zone, query);
}

/** The month asked for, or the first one with a free day. */
async function searchMonth(
  search: Search,
  zone: string,
  { m, d }: { m?: string; d?: string },
): Promise<Found> {
  const now = new Date();
  const current = monthOf(dateIn(now, zone));
  const asked = isDay(d) ? monthOf(d) : isMonth(m) ? m : undefined;
  const shown = asked === undefined || asked < current ? current : asked;
  const free = await monthOfTimes(search, shown, now);
  const hasPrevious = shown > current;
  if (free.size > 0) {
    const day = isDay(d) ? d : free.keys().next().value;
    return { month: shown, day, free, next: undefined, hasPrevious };
  }
  const next = await firstDay(
    search,
    Math.max(now.getTime(), Date.parse(`${shiftMonth(shown, 1)}-01T00:00:00Z`)),
  );
  if (next === undefined || asked !== undefined)
    return { month: shown, day: undefined, free, next, hasPrevious };
  return searchMonth(search, zone, { d: next });
}

async function monthOfTimes(search: Search, month: string, now: Date): Promise<Map<string, FreeTime[]>> {
  const range = rangeOf(month, now);
  if (range === undefined) return new Map();
  const days = byDay(await allPages(search, range));
  return new Map([...days].filter(([date]) => monthOf(date) === month));
}

async function allPages(search: Search, range: Range): Promise<Slots['providers']> {
  const all: Slots['providers'] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const found = await search(range, cursor);
    all.push(...found.providers);
    cursor = found.next;
    if (cursor === undefined) break;
  }
  return all;
}

async function firstDay(search: Search, from: number): Promise<string | undefined> {
  const to = Math.min(from + AHEAD_MS, Date.now() + AHEAD_MS);
  if (from >= to) return undefined;
  const range = { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const found = await search(range, cursor);
    const first = byDay(found.providers).keys().next().value;
    cursor = found.next;
    if (first !== undefined || cursor === undefined) return first;
  }
  return undefined;
}

/** The free times closest to one that is gone. */
export async function nearestTo(api: Riserbo, wanted: Wanted, startsAt: string): Promise<FreeTime[]> {
  const at = Date.parse(startsAt);
  if (Number.isNaN(at)) return [];
  const from = Math.max(Date.now(), at - 3 * 86_400_000);
  const range = {
    from: new Date(from).toISOString(),
    to: new Date(Math.max(at, from) + 14 * 86_400_000).toISOString(),
  };
  const { providers } = await offered(api, wanted)(range, undefined);
  const distance = (time: FreeTime) => Math.abs(Date.parse(time.startsAt) - at);
  return [...byDay(providers).values()]
    .flat()
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, NEARBY)
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
}

interface Frame {
  readonly language: Language;
  readonly zone: string;
  readonly zoneAsked: string | undefined;
  readonly path: string;
  readonly query: Record<string, string | undefined>;
}
export const pickerOf = (frame: Frame, found: Found): Omit<PickerProps, 'form'> => ({ ...frame, ...found });
