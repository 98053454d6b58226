import { setTimeout as wait } from 'node:timers/promises';
import { sessionSilence } from '@riserbo/contracts';
import { testSystem, type TestSystem } from '@riserbo/testing';
import { standStill } from './standstill';
import { moreRefused, through } from './through';

/** Longer than the silence after which no session is admitted, and than the deadline of a call. */
const pause = sessionSilence + 4_000;
let system: TestSystem;
beforeAll(async () => {
  system = await testSystem({ processes: true });
}, 120_000);
afterAll(() => system?.stop());

const partNamed = (name: 'auth' | 'booking' | 'clients' | 'nats' | 'postgres') =>
  name === 'nats' || name === 'postgres' ? system.system[name] : system.system.services[name];

it.each(['auth', 'booking', 'clients', 'nats', 'postgres'] as const)(
  'B5 C6 C15 G6 while %s stands still people are told to come again, and all is as it should be when it goes on',
  async (name) => {
    const { current } = partNamed(name);
    await through(system, (load) =>
      standStill(current?.pid, () => Promise.all([wait(pause), moreRefused(load, 1)])),
    );
    expect(partNamed(name).current).toBe(current);
  },
);
