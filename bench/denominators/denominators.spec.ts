import { rebind, type Search, type Statement } from '../fixtures/recording';
import { slots } from '../../services/booking/src/domain/slots';
import { zone, type Zone } from '../../services/booking/src/domain/zone';
import { practice } from '../rows/slots-cpu';
import { sweep } from './sweep';
import { lookUp, zoneTable } from './zone-lookup';

const hour = 60;
const year = 365 * 24 * hour;

describe('the denominators answer as what they are compared with', () => {
  it.each(['Europe/Rome', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Africa/Casablanca'])(
    'the table of transitions in %s, every hour of four years and every quarter around its changes',
    (id) => {
      const [known, table] = [zone(id) as Zone, zoneTable(id, 2022, 2030)];
      const from = Date.UTC(2024, 0) / 60_000;
      const walls = Array.from({ length: (4 * year) / hour }, (_, index) => from + index * hour);
      for (const border of table.borders.slice(1))
        for (let wall = border - 3 * hour; wall <= border + 3 * hour; wall += 15) walls.push(wall);
      const apart = walls.filter((wall) => known.toUtc(wall) !== lookUp(table, wall));
      expect(apart).toEqual([]);
    },
  );

  it.each([
    [1, 30, 100],
    [10, 30, 100],
    [3, 365, 900],
    [2, 7, 0],
  ])('the sweep for %d providers, %d days, %d claims', (providers, days, claims) => {
    const service = {
      durationMin: 60,
      bufferBeforeMin: 5,
      bufferAfterMin: 10,
      gridMin: 15,
      minNoticeMin: 120,
      horizonDays: 400,
    };
    const table = zoneTable('Europe/Rome', 2020, 2040);
    const { list, window } = practice(providers, days, claims);
    const ours = list.map((provider) => slots(service, provider, window));
    expect(ours.flat().length).toBeGreaterThan(0);
    expect(list.map((provider) => sweep(service, provider, window, table))).toEqual(ours);
  });
});

describe('the recorded search', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 2, day));
  const recorded: Search = { companyId: 'c', serviceId: 's', from: at(1), to: at(2), now: at(3) };
  const asked: Search = { companyId: 'C', serviceId: 'S', from: at(11), to: at(12), now: at(13) };
  const sent = (...values: unknown[]): Statement => ({
    text: '',
    values: values.map((value) => (value instanceof Date ? { date: value.toISOString() } : { plain: value })),
  });

  it('is asked for another company and range, whatever the order and number of its parameters', () => {
    const statements = [sent('s', null, 'c', at(2)), sent('c', at(3), at(1), 'holder')];
    expect(rebind(statements, recorded, asked).map(({ values }) => values)).toEqual([
      ['S', null, 'C', at(12)],
      ['C', at(13), at(11), 'holder'],
    ]);
  });

  it('breaks off when it does not read what was asked for', () => {
    expect(() => rebind([sent('c', 's', at(2), at(3))], recorded, asked)).toThrow('from');
    expect(() => rebind([], recorded, asked)).toThrow('companyId');
  });
});
