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
