import { formatDateTime, formatMoney } from './written-out';

const now = new Date('2026-09-01T00:00:00Z');
const at = '2026-12-04T07:30:00Z';
const rome = 'Europe/Rome';

describe('a time in a mail', () => {
  it.each([
    [{ locale: 'en' }, 'long', 'Friday 4 December, 8:30am'],
    [{ locale: 'en', region: 'IT' }, 'long', 'Friday 4 December, 8:30am'],
    [{ locale: 'en', region: 'US' }, 'long', 'Friday, December 4, 8:30 AM'],
    [{ locale: 'it' }, 'long', 'venerdì 4 dicembre, ore 8:30'],
    [{ locale: 'en' }, 'short', 'Fri 4 Dec, 8:30am'],
    [{ locale: 'en', region: 'US' }, 'short', 'Fri, Dec 4, 8:30 AM'],
    [{ locale: 'it', region: 'IT' }, 'short', 'ven 4 dic, ore 8:30'],
  ] as const)('G2 is written for %j, %s: %s', (reader, length, text) => {
    expect(formatDateTime(at, rome, reader, { length, now })).toBe(text);
  });

  it('G2 names another year, and no other', () => {
    const next = '2027-01-01T12:00:00Z';
    expect(formatDateTime(next, rome, { locale: 'it' }, { now })).toBe('venerdì 1 gennaio 2027, ore 13:00');
    expect(formatDateTime(next, rome, { locale: 'en', region: 'US' }, { now })).toBe(
      'Friday, January 1, 2027, 1:00 PM',
    );
    expect(formatDateTime(next, rome, { locale: 'en' }, { now })).toBe('Friday 1 January 2027, 1:00pm');
  });

  it('G2 C2 includes the offset when clocks repeat the hour, so that both rounds differ', () => {
    const twice = (instant: string) => formatDateTime(instant, rome, { locale: 'it' }, { now });
    expect(twice('2026-10-25T00:30:00Z')).toBe('domenica 25 ottobre, ore 2:30 (GMT+2)');
    expect(twice('2026-10-25T01:30:00Z')).toBe('domenica 25 ottobre, ore 2:30 (GMT+1)');
    expect(twice('2026-10-25T02:00:00Z')).toBe('domenica 25 ottobre, ore 3:00');
    expect(formatDateTime('2026-04-04T15:15:00Z', 'Australia/Lord_Howe', { locale: 'en' }, { now })).toContain('(GMT+10:30)'); // prettier-ignore
  });

  it('G2 names the zone only for a reader whose clocks differ, and never as IANA does', () => {
    const read = (timeZone: string) => formatDateTime(at, rome, { locale: 'en', timeZone }, { now });
    expect(read('Europe/Berlin')).toBe('Friday 4 December, 8:30am');
    expect(read('Europe/London')).toBe('Friday 4 December, 8:30am (Central European Time)');
  });
});

it('G2 writes prices as the reader does', () => {
  expect(formatMoney({ currency: 'EUR', amount: 6050 }, { locale: 'en', region: 'IT' })).toContain('60.50');
  expect(formatMoney({ currency: 'EUR', amount: 6050 }, { locale: 'it' })).toContain('60,50');
  expect(formatMoney({ currency: 'JPY', amount: 6050 }, { locale: 'en' })).toContain('6,050');
});
