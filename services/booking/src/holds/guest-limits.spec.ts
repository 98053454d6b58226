import { locksNear, locksOf } from './guest-limits';

const limits = {
  BOOKINGS_PER_NETWORK: 1_000,
  BOOKINGS_PER_COMPANY: 2_000,
  HOLDS_PER_COMPANY: 200,
  HOLDS_PER_NETWORK: 20,
};
const guest = (kind: 'hold' | 'booking') => ({
  ...{ id: 'g', guestId: 'g', kind, countsAs: undefined, network: Buffer.from('net'), limits },
});
const counts = {
  ...{ bookings_per_guest: 5, own_holds: 0, kept_holds: 0, own_bookings: 0, person_bookings: 0 },
  ...{ holds: 0, network_holds: 0, network_bookings: 0, made_today: 0 },
};
const network = `network ${Buffer.from('net').toString('base64url')}`;

describe('locks of limits', () => {
  it('X107 let a hold wait for others of its network whose limit of holds is always near', () => {
    expect(locksOf(guest('hold'))).toEqual(['guest g', network]);
    expect(locksNear(counts, guest('hold'))).toEqual([]);
  });

  it('X107 let no booking wait for its network while only the limits of holds are near', () => {
    expect(locksOf(guest('booking'))).toEqual(['guest g']);
    expect(locksNear({ ...counts, holds: 199, network_holds: 19 }, guest('booking'))).toEqual([]);
  });

  it('X107 let bookings and holds wait for each other near the limits they share', () => {
    const near = { ...counts, network_bookings: 901, made_today: 1_901 };
    expect(locksNear(near, guest('booking'))).toEqual([network, 'online']);
    expect(locksNear(near, guest('hold'))).toEqual(['online']); // the network is locked already
    expect(locksNear({ ...counts, holds: 101 }, guest('hold'))).toEqual(['online']);
  });
});
