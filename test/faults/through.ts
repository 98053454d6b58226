import { services, type ServiceName } from '@riserbo/contracts';
import { eventually, type TestSystem } from '@riserbo/testing';
import { expectInvariants } from './invariants';
import { Load } from './load';
import { openPractice } from './practice';

export const ready = ({ system }: TestSystem, name: ServiceName): Promise<void> =>
  eventually(
    async () => {
      const answer = await fetch(`http://127.0.0.1:${system.settings.ports[name]}/health/ready`);
      expect([name, answer.status]).toEqual([name, 200]);
    },
    { within: 60_000, every: 100 },
  );

/** Waits for `count` more acknowledged bookings, whatever fails. */
export const more = (load: Load, count: number): Promise<void> => {
  const enough = load.acknowledged.length + count;
  return eventually(() => expect(load.acknowledged.length).toBeGreaterThanOrEqual(enough), {
    within: 90_000,
    every: 50,
  });
};

/** Waits for `count` more answers that ask to retry. */
export const moreRefused = (load: Load, count: number): Promise<void> => {
  const refused = () => load.answers['503'] ?? 0;
  const enough = refused() + count;
  return eventually(() => expect(refused()).toBeGreaterThanOrEqual(enough), { within: 60_000, every: 50 });
};

/** Books, lets `fault` happen in the midst of it, books on, and looks at what is left. */
export async function through(system: TestSystem, fault: (load: Load) => Promise<void>): Promise<Load> {
  for (const name of services) await ready(system, name);
  const practice = await openPractice(system);
  const load = new Load(practice);
  try {
    await more(load, 15);
    await fault(load);
    await more(load, 15);
  } finally {
    await load.stop();
  }
  await expectInvariants(system, practice, load);
  return load;
}
