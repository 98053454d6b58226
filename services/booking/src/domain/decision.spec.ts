import { decideBooking, type BookingRequest, type Situation, type Terms, type Usage } from './decision';
import { aProvider, aService, utc } from './samples';

const now = new Date('2026-03-02T06:00Z');
const minutesFromNow = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

/** The practice: visits of 60 minutes, in Rome from 9 to 12 (08:00 to 11:00 UTC), confirmed at once. */
const terms: Terms = {
  confirmation: 'automatic',
  pendingMin: 1440,
  holdMin: 10,
  cancelCutoffMin: 120,
  rescheduleCutoffMin: 60,
  price: { currency: 'EUR', amount: 5000 },
};
const unused: Usage = { bookings: [], holds: [], hasHold: false };
const open: Situation = {
  service: aService(),
  providerId: 'dr-rossi',
  provider: aProvider(),
  requirements: [],
  capacity: 1,
};
const online: BookingRequest = {
  kind: 'booking',
  channel: 'online',
  startsAt: new Date('2026-03-03T08:00Z'),
};
const office: BookingRequest = { ...online, channel: 'office' };
const hold: BookingRequest = { ...online, kind: 'hold' };

interface Practice {
  terms?: Partial<Terms>;
  usage?: Partial<Usage>;
  situation?: Partial<Situation>;
}
const decide = (request: BookingRequest, practice: Practice = {}) =>
  decideBooking(
    request,
    {
      terms: { ...terms, ...practice.terms },
      usage: { ...unused, ...practice.usage },
      situation: { ...open, ...practice.situation },
    },
    now,
  );
const at = (request: BookingRequest, startsAt: string) => ({ ...request, startsAt: new Date(startsAt) });
const busy = (from: string, to: string) => ({ provider: aProvider({ busy: [utc(from), utc(to)] }) });

describe('a free time', () => {
  it('C5 is confirmed at once, for clients and for staff', () => {
    for (const request of [online, office])
      expect(decide(request)).toMatchObject({ status: 'confirmed', expiresAt: null });
  });

  it('C8 booked online waits for the office, if the service says so; staff confirm by booking', () => {
    const byOffice = { terms: { confirmation: 'by_office' as const } };
    expect(decide(online, byOffice)).toMatchObject({ status: 'pending', expiresAt: minutesFromNow(1440) });
    expect(decide(office, byOffice)).toMatchObject({ status: 'confirmed', expiresAt: null });
  });

  it('C4 is held for ten minutes, also where the office confirms', () => {
    const expected = { status: 'held', expiresAt: minutesFromNow(10) };
    expect(decide(hold)).toMatchObject(expected);
    expect(decide(hold, { terms: { confirmation: 'by_office' } })).toMatchObject(expected);
  });

  it('C4 C8 is neither held nor pending beyond its start', () => {
    const soon = minutesFromNow(2 * 60); // 08:00 UTC
    const byOffice = { terms: { confirmation: 'by_office' as const, holdMin: 600 } };
    for (const request of [online, hold])
      expect(decide({ ...request, startsAt: soon }, byOffice)).toMatchObject({ expiresAt: soon });
  });

  it('C7 keeps the cut-offs and the price of the moment, for a hold and for a booking', () => {
    const kept = {
      policy: { cancelCutoffMin: 120, rescheduleCutoffMin: 60 },
      price: { currency: 'EUR', amount: 5000 },
    };
    for (const request of [online, office, hold]) expect(decide(request)).toMatchObject(kept);
  });

  it('C6 claims the provider with the buffers of the service', () => {
    const service = aService({ bufferBeforeMin: 5, bufferAfterMin: 10 });
    expect(decide(online, { situation: { service } })).toMatchObject({
      slot: {
        endsAt: new Date('2026-03-03T09:00Z'),
        claim: {
          resourceIds: ['dr-rossi'],
          startsAt: new Date('2026-03-03T07:55Z'),
          endsAt: new Date('2026-03-03T09:10Z'),
        },
      },
    });
  });

  it('C1 claims the first free room, and another one if a rival was faster', () => {
    const rooms = ['one', 'two', 'three'].map((id) => ({ id, busy: [] as number[] }));
    const requirements = [{ needed: 1, resources: rooms }];
    const decision = decide(online, { situation: { requirements } });
    if ('refusal' in decision) throw new Error(decision.refusal);
    expect(decision.slot.claim.resourceIds).toEqual(['dr-rossi', 'one']);
    expect(decision.slot.instead?.(new Set(['one']))).toEqual(['dr-rossi', 'two']);
    expect(decision.slot.instead?.(new Set(['one', 'two', 'three']))).toBeUndefined();
  });

  it('C6 of a group opens a session with all its seats', () => {
    expect(decide(online, { situation: { capacity: 8 } })).toMatchObject({ slot: { seats: 8 } });
    expect(decide(online)).not.toHaveProperty('slot.seats');
  });
});

describe('a time that cannot be booked', () => {
  const full = { start: utc('2026-03-03T08:00'), free: 0 };
  const refused: [string, BookingRequest, Practice, string][] = [
    ['C3 in the past', at(online, '2026-03-01T08:00Z'), {}, 'slot_in_past'],
    ['C3 beside the grid', at(online, '2026-03-03T08:20Z'), {}, 'slot_off_grid'],
    ['C3 outside the hours', at(online, '2026-03-03T11:00Z'), {}, 'slot_closed'],
    ['C3 too soon', online, { situation: { service: aService({ minNoticeMin: 2880 }) } }, 'slot_too_soon'],
    ['C6 taken', online, { situation: busy('2026-03-03T08:30', '2026-03-03T09:30') }, 'slot_taken'],
    ['C6 in a full session', online, { situation: { capacity: 2, session: full } }, 'session_full'],
  ];
  it.each(refused)('%s is refused, for a hold and for a booking', (_what, request, practice, refusal) => {
    expect(decide(request, practice)).toEqual({ refusal });
    expect(decide({ ...request, kind: 'hold' }, practice)).toEqual({ refusal });
  });

  it('C3 is bookable for staff where only notice forbids it', () => {
    const service = aService({ minNoticeMin: 2880 });
    expect(decide(office, { situation: { service } })).toMatchObject({ status: 'confirmed' });
  });
});

describe('an override', () => {
  const override = { ...office, override: true };

  it('C6 takes taken time, beside the grid and outside the hours', () => {
    const situation = busy('2026-03-03T08:00', '2026-03-03T09:00');
    expect(decide(override, { situation })).toMatchObject({ status: 'confirmed' });
    for (const startsAt of ['2026-03-03T08:07Z', '2026-03-03T20:00Z'])
      expect(decide(at(override, startsAt), { situation })).toMatchObject({ status: 'confirmed' });
  });

  it('C6 can record what began today, but not yesterday', () => {
    expect(decide(at(override, '2026-03-02T05:00Z'))).toMatchObject({ status: 'confirmed' });
    expect(decide(at(override, '2026-03-01T20:00Z'))).toEqual({ refusal: 'slot_in_past' });
  });

  it('C1 C6 takes a room in use only where none is free', () => {
    const inUse = { id: 'in use', busy: [utc('2026-03-03T08:00'), utc('2026-03-03T09:00')] };
    const rooms = (resources: readonly { id: string; busy: number[] }[]) => ({
      situation: { requirements: [{ needed: 1, resources }] },
    });
    const claim = (resourceIds: string[]) => ({ slot: { claim: { resourceIds } } });
    expect(decide(override, rooms([inUse, { id: 'free', busy: [] }]))).toMatchObject(
      claim(['dr-rossi', 'free']),
    );
    expect(decide(override, rooms([inUse]))).toMatchObject(claim(['dr-rossi', 'in use']));
  });
});

describe('limits of online bookings', () => {
  const upTo = (used: number) => ({ usage: { bookings: [{ used, limit: 5 }] } });

  it('X107 let a person have five, and refuse the sixth', () => {
    expect(decide(online, upTo(4))).toMatchObject({ status: 'confirmed' });
    expect(decide(online, upTo(5))).toEqual({ refusal: 'booking_limit' });
    expect(decide(hold, upTo(5))).toEqual({ refusal: 'booking_limit' });
  });

  it('X107 refuse if any of the counts is full', () => {
    const usage = { bookings: [...upTo(0).usage.bookings, { used: 20, limit: 20 }] };
    expect(decide(online, { usage })).toEqual({ refusal: 'booking_limit' });
  });

  it('C4 let a guest hold one time, and a company so many', () => {
    expect(decide(hold, { usage: { hasHold: true } })).toEqual({ refusal: 'hold_exists' });
    const usage = { holds: [{ used: 200, limit: 200 }] };
    expect(decide(hold, { usage })).toEqual({ refusal: 'hold_limit' });
    expect(decide(online, { usage: { ...usage, hasHold: true } })).toMatchObject({ status: 'confirmed' });
  });
});

describe('a held time that is booked', () => {
  const book = (practice: Practice = {}, request = online) =>
    decideBooking(
      request,
      { terms: { ...terms, ...practice.terms }, usage: { ...unused, ...practice.usage } },
      now,
    );

  it('C4 C5 is not checked again: the hold promised it', () => {
    expect(book({}, at(online, '2026-03-02T06:03Z'))).toMatchObject({ status: 'confirmed', expiresAt: null });
  });

  it('C7 C8 gets the cut-offs and the confirmation of the moment', () => {
    const changed = { terms: { confirmation: 'by_office' as const, cancelCutoffMin: 30 } };
    expect(book(changed)).toMatchObject({
      status: 'pending',
      expiresAt: minutesFromNow(1440),
      policy: { cancelCutoffMin: 30 },
    });
  });

  it('X107 counts against the limits of the person, who is known only now', () => {
    expect(book({ usage: { bookings: [{ used: 5, limit: 5 }] } })).toEqual({ refusal: 'booking_limit' });
  });
});
