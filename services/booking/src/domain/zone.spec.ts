import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { isZone, zone, type Zone } from './zone';

const all = Intl.supportedValuesOf('timeZone');

function known(id: string): Zone {
  const found = zone(id);
  if (!found) throw new Error(`no zone ${id}`);
  return found;
}

const minutes = (iso: string) => Date.parse(`${iso}Z`) / 60_000;
const iso = (minute: number) => new Date(minute * 60_000).toISOString().slice(0, 16);

/** The oracle: what Temporal says, in the same integer minutes. */
const oracle = {
  toUtc: (id: string, local: number) =>
    Temporal.PlainDateTime.from(iso(local)).toZonedDateTime(id).epochMilliseconds / 60_000,
  offsetAt: (id: string, utc: number) =>
    Temporal.Instant.fromEpochMilliseconds(utc * 60_000).toZonedDateTimeISO(id).offsetNanoseconds / 6e10,
};

/** The UTC minutes of all turns of a zone between two years. */
function turns(id: string, fromYear: number, toYear: number): number[] {
  const found: number[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from(
    `${String(fromYear)}-01-01T00:00[${id}]`,
  );
  while ((at = at.getTimeZoneTransition('next')) && at.year <= toYear)
    found.push(at.epochMilliseconds / 60_000);
  return found;
}

/** Every question about the minutes around a turn that the zone answers otherwise than the oracle. */
function differences(id: string, turn: number, around: readonly number[]): string[] {
  const ours = known(id);
  const wrong: string[] = [];
  const [before, after] = [oracle.offsetAt(id, turn - 1), oracle.offsetAt(id, turn)];
  for (const shift of around) {
    const utc = turn + shift;
    if (ours.offsetAt(utc) !== oracle.offsetAt(id, utc)) wrong.push(`${id} offset at ${iso(utc)}Z`);
    for (const local of new Set([turn + before + shift, turn + after + shift])) {
      if (ours.toUtc(local) !== oracle.toUtc(id, local)) wrong.push(`${id} UTC of ${iso(local)}`);
    }
  }
  return wrong;
}

describe('zone', () => {
  it('X73 moves a reading in the gap forward by its length', () => {
    const rome = known('Europe/Rome'); // 2026-03-29 02:00 +01:00 becomes 03:00 +02:00
    expect(iso(rome.toUtc(minutes('2026-03-29T01:59')))).toBe('2026-03-29T00:59');
    expect(iso(rome.toUtc(minutes('2026-03-29T02:30')))).toBe('2026-03-29T01:30');
    expect(iso(rome.toUtc(minutes('2026-03-29T03:00')))).toBe('2026-03-29T01:00');
    expect(iso(rome.toLocal(minutes('2026-03-29T01:30')))).toBe('2026-03-29T03:30');
  });

  it('X73 takes the earlier of the two readings of a fold', () => {
    const rome = known('Europe/Rome'); // 2026-10-25 03:00 +02:00 becomes 02:00 +01:00
    expect(iso(rome.toUtc(minutes('2026-10-25T02:30')))).toBe('2026-10-25T00:30');
    expect(iso(rome.toUtc(minutes('2026-10-25T03:00')))).toBe('2026-10-25T02:00');
    expect(iso(rome.toLocal(minutes('2026-10-25T00:30')))).toBe('2026-10-25T02:30');
    expect(iso(rome.toLocal(minutes('2026-10-25T01:30')))).toBe('2026-10-25T02:30');
  });

  it('X73 is right where a turn is odd: half an hour, at midnight, a date skipped', () => {
    expect(known('Australia/Lord_Howe').offsetAt(minutes('2026-04-04T14:59'))).toBe(660);
    expect(known('Australia/Lord_Howe').offsetAt(minutes('2026-04-04T15:00'))).toBe(630);
    expect(iso(known('Asia/Beirut').toUtc(minutes('2026-03-29T00:00')))).toBe('2026-03-28T22:00');
    expect(iso(known('Pacific/Apia').toUtc(minutes('2011-12-30T12:00')))).toBe('2011-12-30T22:00');
    expect(iso(known('Pacific/Apia').toLocal(minutes('2011-12-30T10:00')))).toBe('2011-12-31T00:00');
  });

  it('C2 differs from Temporal at no turn of any zone from 2026 to 2036', () => {
    const around = [-1441, -121, -61, -60, -59, -31, -30, -29, -1, 0, 1, 29, 30, 31, 59, 60, 61, 121, 1441];
    let checked = 0;
    const wrong = all.flatMap((id) => {
      const found = turns(id, 2026, 2036);
      checked += found.length;
      return found.flatMap((turn) => differences(id, turn, around));
    });
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(2500);
  });

  it('C2 differs from Temporal in no minute within two hours of a turn, in zones of every kind', () => {
    const around = Array.from({ length: 241 }, (_, i) => i - 120);
    const zones = [
      'Europe/Rome',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Beirut',
      'Africa/Casablanca',
    ];
    const wrong = [...zones, 'America/Santiago', 'Pacific/Chatham', 'America/Nuuk'].flatMap((id) =>
      turns(id, 2026, 2028).flatMap((turn) => differences(id, turn, around)),
    );
    expect(wrong).toEqual([]);
  });

  it('C2 differs from Temporal at no turn since 1990, in one zone of four', () => {
    const quarter = all.filter((_, index) => index % 4 === 0);
    const wrong = quarter.flatMap((id) =>
      turns(id, 1990, 2025).flatMap((turn) => differences(id, turn, [-60, -1, 0, 30])),
    );
    expect(wrong).toEqual([]);
  });

  it('C2 agrees with Temporal at any minute of any zone from 1990 to 2100', () => {
    const minute = fc.integer({ min: minutes('1990-01-01T00:00'), max: minutes('2100-12-31T23:59') });
    fc.assert(
      fc.property(fc.constantFrom(...all), minute, (id, at) => {
        expect(known(id).offsetAt(at)).toBe(oracle.offsetAt(id, at));
        expect(known(id).toUtc(at)).toBe(oracle.toUtc(id, at));
      }),
      { seed: 73, numRuns: 3000 },
    );
  });

  it('C2 says until when an offset holds: never past a turn', () => {
    for (const id of ['Europe/Rome', 'Africa/Casablanca', 'UTC']) {
      const found = turns(id, 2026, 2027);
      const end = minutes('2028-01-01T00:00');
      const seen: number[] = [];
      for (let at = minutes('2026-01-01T00:00'); at < end; at = known(id).sameUntil(at)) seen.push(at);
      expect(seen.filter((at) => found.includes(at))).toEqual(found);
    }
  });

  it('C2 answers before 1970 and after 2100 as well', () => {
    expect(iso(known('Europe/Rome').toUtc(minutes('1969-07-20T12:00')))).toBe('1969-07-20T10:00');
    expect(iso(known('Europe/Rome').toUtc(minutes('2199-07-01T12:00')))).toBe('2199-07-01T10:00');
  });

  it('C2 knows aliases and any case, one object each', () => {
    expect(zone('asia/kolkata')).toBe(zone('Asia/Kolkata'));
    expect(known('Asia/Kolkata').offsetAt(minutes('2026-01-01T00:00'))).toBe(330);
    expect(all.filter((id) => !isZone(id))).toEqual([]);
  });

  it.each([
    '',
    ' ',
    'Rome',
    'Europe/Roma',
    'Europe/Rome ',
    '+01:00',
    'UTC+3',
    'constructor',
    '../Europe/Rome',
    'Asia/\u212Aolkata',
  ])('A1 knows no zone %j', (id) => {
    expect(zone('Asia/Kolkata')).toBeDefined();
    expect(zone(id)).toBeUndefined();
    expect(isZone(id)).toBe(false);
  });
});
