import { Injectable } from '@nestjs/common';
import {
  Refusal,
  type AnswerOf,
  type explainSlotCall,
  type RequestOf,
  type searchSlotsCall,
} from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { Clock, Tenants, type Reader } from '@riserbo/runtime';
import { ServiceDoors } from '../catalog/service-doors';
import { explainSeat, seats } from '../domain/seats';
import { slots, type SlotWindow } from '../domain/slots';
import { zone, type Zone } from '../domain/zone';
import { countBefore, cursorAfter, cutOf, partOf, type Part } from './pages';
import { closuresOf, doorOf, providerOf, serviceOf, sessionsOf, type QuestionRow } from './questions';
import { askAll, askOne, type Asked } from './questions.reads';
import { stamps } from './stamps';

type SearchSlots = RequestOf<typeof searchSlotsCall>;
type ExplainSlot = RequestOf<typeof explainSlotCall>;
const longestRange = 366 * 86_400_000;

/** Free times (C3). One read of the database, then arithmetic. */
@Injectable()
export class SlotsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly doors: ServiceDoors,
  ) {}

  /**
   * A provider who does not give the service has no free times for it. A long range is answered in pages.
   * @throws Refusal `range_too_long`, `time_zone_unknown`, `cursor_invalid`, `not_found`
   */
  async search(query: SearchSlots, ask: Ask): Promise<AnswerOf<typeof searchSlotsCall>> {
    const range = { from: Date.parse(query.from), to: Date.parse(query.to) };
    checkRange(range);
    const part = partOf(range, query.cursor);
    const asked = this.asked(query.serviceId, part);
    const zoneAsked = zoneOf(query.timeZone);
    const rows = await providersAsked(this.tenants.alone(ask.actor), asked, query.providerId);
    const [first] = rows;
    if (!first) throw new Refusal('not_found');
    this.doors.demandOpen(ask.actor, doorOf(first, query.serviceId), query.access);
    const window = windowOf(asked);
    const found = foundBy(rows, window);
    const cut = cutOf(
      found.map(({ starts }) => starts),
      window.to,
    );
    const end = cut < window.to ? cut * 60_000 : part.to;
    const next = end < range.to ? { next: cursorAfter(part, end) } : {};
    return { durationMinutes: first.duration_minutes, providers: shown(found, cut, zoneAsked), ...next };
  }

  /** @throws Refusal `not_found` */
  async explain(query: ExplainSlot, ask: Ask): Promise<AnswerOf<typeof explainSlotCall>> {
    const start = Date.parse(query.startsAt);
    const asked = this.asked(query.serviceId, { from: start, to: start + 1 });
    const row = await askOne(this.tenants.alone(ask.actor), asked, query.providerId);
    if (!row?.provider_id) throw new Refusal('not_found');
    if (!row.active || !row.given) return { bookable: false, removedBy: 'not_offered' };
    const at = { start: start / 60_000, now: asked.now.getTime() / 60_000 };
    const rule = explainSeat(serviceOf(row), providerOf(row), sessionsOf(row)[0], at);
    return { bookable: rule === undefined, removedBy: rule ?? null };
  }

  private asked(serviceId: string, { from, to }: Part): Asked {
    return { serviceId, from: new Date(from), to: new Date(to), now: this.clock.now() };
  }
}

/** @throws Refusal `range_too_long` */
function checkRange({ from, to }: Part): void {
  if (to <= from || to - from > longestRange) throw new Refusal('range_too_long');
}

async function providersAsked(
  tx: Reader,
  asked: Asked,
  providerId: string | undefined,
): Promise<QuestionRow[]> {
  if (providerId === undefined) return askAll(tx, asked);
  const row = await askOne(tx, asked, providerId);
  if (!row?.provider_id) throw new Refusal('not_found');
  return [row.given ? row : { ...row, provider_id: null }];
}

/** Starts of one provider in UTC minutes, of a group with the seats that are free. */
interface Found {
  providerId: string;
  starts: number[];
  seats?: number[];
}

function foundBy(rows: readonly QuestionRow[], window: SlotWindow): Found[] {
  const [first] = rows as [QuestionRow];
  const [service, closures] = [serviceOf(first), closuresOf(first)];
  return rows.flatMap((row): Found[] => {
    if (!row.active || row.provider_id === null) return [];
    const provider = providerOf(row, closures);
    const { provider_id: providerId, capacity } = row;
    if (capacity === 1) return [{ providerId, starts: slots(service, provider, window) }];
    return [{ providerId, ...seats(service, provider, window, { sessions: sessionsOf(row), capacity }) }];
  });
}

/** What lies before the cut, on the clocks of the zone. */
function shown(found: readonly Found[], cut: number, zoneAsked: Zone | undefined) {
  return found.map(({ providerId, starts, seats: free }) => {
    const count = countBefore(starts, cut);
    const shownStarts = stamps(count < starts.length ? starts.slice(0, count) : starts, zoneAsked);
    return { providerId, starts: shownStarts, ...(free ? { seats: free.slice(0, count) } : {}) };
  });
}

/** Starts are whole minutes: the window is, too. */
function windowOf({ from, to, now }: Asked): SlotWindow {
  const minute = (time: Date): number => Math.ceil(time.getTime() / 60_000);
  return { from: minute(from), to: minute(to), now: now.getTime() / 60_000 };
}

function zoneOf(timeZone: string | undefined): Zone | undefined {
  const known = timeZone === undefined ? undefined : zone(timeZone);
  if (timeZone !== undefined && !known) throw new Refusal('time_zone_unknown');
  return known;
}
