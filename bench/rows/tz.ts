import { zone, type Zone } from '../../services/booking/src/domain/zone';
import { lookUp, zoneTable } from '../denominators/zone-lookup';
import { paired, round, type Row } from '../row';

const count = 1_000_000;
const from = Date.UTC(2024, 0) / 60_000;
const tenYears = 5_259_600;

/** Wall clock to UTC. That both answer alike over all zones is a test (zone.spec.ts). */
export const tz: Row = {
  name: 'tz',
  metric: 'wall clock to UTC',
  dividedBy: 'lookup in a cached transition table',
  target: { most: 2 },
  needs: 'nothing',
  async measure({ quick }) {
    const [rome, table] = [zone('Europe/Rome') as Zone, zoneTable('Europe/Rome', 2020, 2040)];
    // spread over ten years by a fixed stride, so that no branch is foreseen
    const walls = Int32Array.from({ length: 4096 }, (_, index) => from + ((index * 2_654_435) % tenYears));
    let sink = 0;
    const nanoseconds = (run: (wall: number) => number) => () => {
      const began = process.hrtime.bigint();
      for (let index = 0; index < count; index += 1) sink += run(walls[index & 4095] as number);
      return Promise.resolve(Number(process.hrtime.bigint() - began) / count);
    };
    const [ours, theirs] = [
      nanoseconds((wall) => rome.toUtc(wall)),
      nanoseconds((wall) => lookUp(table, wall)),
    ];
    await paired(4, ours, theirs);
    const result = await paired(quick ? 9 : 25, ours, theirs);
    return {
      ratio: result.ratio,
      detail: {
        'ns each': round(result.ours, 1),
        'ns lookup': round(result.theirs, 1),
        sink: sink === 0 ? 1 : 0,
      },
    };
  },
};
