import {
  slots,
  type SlotProvider,
  type SlotService,
  type SlotWindow,
} from '../../services/booking/src/domain/slots';
import { zone, type Zone } from '../../services/booking/src/domain/zone';
import { sweep } from '../denominators/sweep';
import { zoneTable } from '../denominators/zone-lookup';
import { paired, round, type Row } from '../row';

const now = Date.UTC(2026, 2, 10, 8) / 60_000;
const service: SlotService = {
  durationMin: 60,
  bufferBeforeMin: 5,
  bufferAfterMin: 10,
  gridMin: 15,
  minNoticeMin: 120,
  horizonDays: 400,
};
const weekdays = [1, 2, 3, 4, 5];

/**
 * A practice: weekdays 09:00 to 13:00 and 14:00 to 18:00, a break, a day off, and evenly spread claims of 45
 * minutes.
 */
export function practice(
  providers: number,
  days: number,
  claims: number,
): { list: SlotProvider[]; window: SlotWindow } {
  const rome = zone('Europe/Rome') as Zone;
  const weekly = weekdays.flatMap((weekday) => [
    { weekday, from: 540, to: 780 },
    { weekday, from: 840, to: 1080 },
  ]);
  const breaks = weekdays.map((weekday) => ({ weekday, from: 630, to: 645 }));
  const list = Array.from({ length: providers }, (_, provider): SlotProvider => {
    const hours = Array.from(
      { length: claims },
      (_each, index) => Math.floor((index * days * 8) / claims + provider) % (days * 8),
    );
    const starts = [...new Set(hours)]
      .sort((a, b) => a - b)
      .map((hour) => now - 480 + Math.floor(hour / 8) * 1440 + (8 + (hour % 8)) * 60);
    return {
      zone: rome,
      weekly,
      breaks,
      specialDays: new Map(),
      timeOff: new Int32Array([now + 14_400, now + 15_840]),
      busy: Int32Array.from(starts.flatMap((start) => [start, start + 45])),
    };
  });
  return { list, window: { from: now, to: now + days * 1440, now } };
}

export const slotsCpu: Row = {
  name: 'slots-cpu',
  metric: 'slot engine, 10 providers x 30 days x 100 busy, to JSON',
  dividedBy: 'own integer-minute sweep with a cached zone table',
  target: { most: 3 },
  needs: 'nothing',
  async measure({ quick }) {
    const table = zoneTable('Europe/Rome', 2020, 2040);
    const { list, window } = practice(10, 30, 100);
    const ours = () => JSON.stringify(list.map((provider) => slots(service, provider, window)));
    const theirs = () => list.map((provider) => sweep(service, provider, window, table));
    if (ours() !== JSON.stringify(theirs())) throw new Error('the slot engine and the sweep differ');
    const microseconds = (run: () => unknown) => () => {
      const began = process.hrtime.bigint();
      for (let index = 0; index < 200; index += 1) run();
      return Promise.resolve(Number(process.hrtime.bigint() - began) / 200_000);
    };
    await paired(10, microseconds(ours), microseconds(theirs));
    const result = await paired(quick ? 15 : 41, microseconds(ours), microseconds(theirs));
    const linear = async (providers: number, days: number) => {
      const big = practice(providers, days, Math.round((100 * days) / 30));
      const run = () => JSON.stringify(big.list.map((provider) => slots(service, provider, big.window)));
      return (await paired(5, microseconds(run), microseconds(ours))).ratio;
    };
    return {
      ratio: result.ratio,
      detail: {
        'us each': round(result.ours, 1),
        'us sweep': round(result.theirs, 1),
        'x100 providers': round(await linear(100, 30), 1),
        'x365 days': round(await linear(10, 365), 1),
      },
    };
  },
};
