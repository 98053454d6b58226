import { Injectable } from '@nestjs/common';
import { explainSlotCall, Refusal, searchSlotsCall, type AnswerOf } from '@riserbo/contracts';
import { Clock, ServeRaw, Tenants, type Input, type RawContext, type ReadOnlyTx } from '@riserbo/runtime';
import { holderIdOf } from '../rows/holders';
import { ServiceVisibilityService, type ServiceVisibility } from '../catalog/service-visibility';
import { explainSeat, seats } from '../domain/seats';
import { slots, type SlotWindow } from '../domain/slots';
import { forStaff } from '../domain/staff';
import { zone, type Zone } from '../domain/zone';
import { movingBooking, type Moving } from './moving';
import { countBefore, cursorAfter, cutOf, maxStarts, partOf, type Part } from './pages';
import { closuresOf, visibilityOf, providerOf, serviceOf, sessionsOf, type QuestionRow } from './questions';
import { askAll, askOne, type SlotQuery } from './questions.reads';
import { byDay } from './days';

type SearchSlots = Input<typeof searchSlotsCall>;
type Slots = AnswerOf<typeof searchSlotsCall>;
/** A range, and the zone whose clocks the answer uses. */
type Range = Pick<SearchSlots, 'from' | 'to' | 'timeZone' | 'cursor'>;
type Whose = Pick<SlotQuery, 'serviceId' | 'except' | 'holder'>;
type Search = Range & Whose & { providerId?: string | undefined; staff?: boolean };
const MAX_RANGE_MS = 366 * 86_400_000;

/** Free times (C3). One read of the database, then arithmetic. */
@Injectable()
export class SlotsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly visibility: ServiceVisibilityService,
  ) {}

  /**
   * With `bookingId`, the times to which that booking can move. A provider who does not offer the service has
   * no free times. A long range is answered in pages.
   * @throws Refusal `range_too_long`, `time_zone_unknown`, `cursor_invalid`, `not_found`, and those of
   * `movingBooking`
   */
  @ServeRaw(searchSlotsCall)
  async search({ actor }: RawContext<typeof searchSlotsCall>, query: SearchSlots): Promise<Slots> {
    const reader = this.tenants.autoCommit(actor);
    const { bookingId, ...range } = query;
    const who = { holder: holderIdOf(actor), staff: actor.kind === 'member' };
    if (bookingId === undefined)
      return this.find(reader, { ...range, ...who }, (service) =>
        this.visibility.assertOpen(actor, service, query.access),
      );
    const moving = await movingBooking(reader, bookingId, actor, this.clock.now());
    return this.findForMove(reader, { ...range, ...who }, moving);
  }

  /**
   * A caller who can move a booking sees its service, even if it is not public. @throws Refusal as `search`
   */
  async findForMove(reader: ReadOnlyTx, range: Range & Partial<Search>, moving: Moving): Promise<Slots> {
    const { bookingId, serviceId, providerId = range.providerId } = moving;
    if (range.serviceId !== undefined && range.serviceId !== serviceId)
      throw new Refusal('invalid_input', [{ path: 'serviceId', code: 'other_service' }]);
    return this.find(reader, { ...range, serviceId, providerId, except: bookingId });
  }

  private async find(
    reader: ReadOnlyTx,
    query: Search,
    check?: (service: ServiceVisibility) => void,
  ): Promise<Slots> {
    const range = { from: Date.parse(query.from), to: Date.parse(query.to) };
    checkRange(range);
    const part = partOf(range, query.cursor);
    const asked = this.asked(query, part);
    const zoneAsked = zoneOf(query.timeZone);
    const rows = await providersAsked(reader, asked, query.providerId);
    const [first] = rows;
    if (!first) throw new Refusal('not_found');
    check?.(visibilityOf(first, query.serviceId));
    const window = windowOf(asked);
    const found = foundBy(rows, window, query.staff ?? false);
    const lists = found.map(({ starts }) => starts);
    const cut = cutOf(lists, window.to, maxStarts(lists, part));
    const end = cut < window.to ? cut * 60_000 : part.to;
    const next = end < range.to ? { next: cursorAfter(part, end) } : {};
    return { durationMinutes: first.duration_minutes, providers: toResponse(found, cut, zoneAsked), ...next };
  }

  /** @throws Refusal `not_found`, and those of `movingBooking` */
  @ServeRaw(explainSlotCall)
  async explain(
    { actor }: RawContext<typeof explainSlotCall>,
    query: Input<typeof explainSlotCall>,
  ): Promise<AnswerOf<typeof explainSlotCall>> {
    const start = Date.parse(query.startsAt);
    const reader = this.tenants.autoCommit(actor);
    const { bookingId: except, serviceId } = query;
    if (except !== undefined) await movingBooking(reader, except, actor, this.clock.now());
    const whose = { serviceId, except, holder: holderIdOf(actor) };
    const asked = this.asked(whose, { from: start, to: start + 1 });
    const row = await askOne(reader, asked, query.providerId);
    if (!row?.provider_id) throw new Refusal('not_found');
    if (!row.active || !row.given) return { bookable: false, removedBy: 'not_offered' };
    const at = { start: start / 60_000, now: asked.now.getTime() / 60_000 };
    const rule = explainSeat(serviceOf(row), providerOf(row), sessionsOf(row)[0], at);
    return { bookable: rule === undefined, removedBy: rule ?? null };
  }

  private asked({ serviceId, except, holder }: Whose, { from, to }: Part): SlotQuery {
    return { serviceId, except, holder, from: new Date(from), to: new Date(to), now: this.clock.now() };
  }
}

/** @throws Refusal `range_too_long` */
function checkRange({ from, to }: Part): void {
  if (to <= from || to - from > MAX_RANGE_MS) throw new Refusal('range_too_long');
}

async function providersAsked(
  tx: ReadOnlyTx,
  asked: SlotQuery,
  providerId: string | undefined,
): Promise<QuestionRow[]> {
  if (providerId === undefined) return askAll(tx, asked);
  const row = await askOne(tx, asked, providerId);
  if (!row?.provider_id) throw new Refusal('not_found');
  return [row.given ? row : { ...row, provider_id: null }];
}

/** Starts of one provider in UTC minutes; for a group also the free seats. */
interface Found {
  providerId: string;
  starts: number[];
  seats?: number[];
}

function foundBy(rows: readonly QuestionRow[], window: SlotWindow, staff: boolean): Found[] {
  const [first] = rows as [QuestionRow];
  const closures = closuresOf(first);
  const service = staff ? forStaff(serviceOf(first)) : serviceOf(first);
  return rows.flatMap((row): Found[] => {
    if (!row.active || row.provider_id === null) return [];
    const provider = providerOf(row, closures);
    const { provider_id: providerId, capacity } = row;
    if (capacity === 1) return [{ providerId, starts: slots(service, provider, window) }];
    return [{ providerId, ...seats(service, provider, window, { sessions: sessionsOf(row), capacity }) }];
  });
}

/** Starts before the cut, on the clocks of the zone. */
function toResponse(found: readonly Found[], cut: number, zoneAsked: Zone | undefined) {
  return found.map(({ providerId, starts, seats: free }) => {
    const count = countBefore(starts, cut);
    const included = count < starts.length ? starts.slice(0, count) : starts;
    return { providerId, days: byDay(included, zoneAsked, free) };
  });
}

/** Starts are whole minutes: the window is, too. */
function windowOf({ from, to, now }: SlotQuery): SlotWindow {
  const minute = (time: Date): number => Math.ceil(time.getTime() / 60_000);
  return { from: minute(from), to: minute(to), now: now.getTime() / 60_000 };
}

function zoneOf(timeZone: string | undefined): Zone | undefined {
  const known = timeZone === undefined ? undefined : zone(timeZone);
  if (timeZone !== undefined && !known) throw new Refusal('time_zone_unknown');
  return known;
}
