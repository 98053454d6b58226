import type { BookingRow } from '../rows/booking-row';
import { byCell } from './count';

const row = (startsAt: string, more: Partial<BookingRow> = {}) =>
  ({
    ...{ serviceId: 's', providerId: 'p', channel: 'online', priceCurrency: 'EUR' },
    ...{ startsAt: new Date(startsAt), ...more },
  }) as BookingRow;
const cells = (...rows: BookingRow[]) => {
  const names = rows.sort(byCell).map((each) => `${each.serviceId} ${each.priceCurrency ?? ''}`);
  return [...new Set(names)];
};

describe('the order of cells', () => {
  it('C17 is the same for all transactions, whatever bookings they count', () => {
    const dollars = { priceCurrency: 'USD' };
    const one = cells(row('2026-01-05T09:00Z'), row('2026-01-06T09:00Z', dollars));
    const other = cells(row('2026-01-04T09:00Z', dollars), row('2026-01-07T09:00Z'));
    expect(one).toEqual(other);
  });

  it('C17 does not turn with a year that ends later on the provider’s clock', () => {
    const late = row('2026-12-31T23:30Z', { serviceId: 'z' });
    const one = cells(late, row('2027-01-01T09:00Z', { serviceId: 'a' }));
    const other = cells(
      row('2027-01-02T09:00Z', { serviceId: 'z' }),
      row('2027-01-02T10:00Z', { serviceId: 'a' }),
    );
    expect(one).toEqual(other);
  });
});
