import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { services, type ServiceName } from '@riserbo/contracts';
import type { CrashPoint } from '@riserbo/messaging';
import { eventually, testSystem, type TestSystem } from '@riserbo/testing';
import { more, moreRefused, ready, through } from './through';

const armed = mkdtempSync(join(tmpdir(), 'riserbo-crash-'));
const steps: readonly (readonly [ServiceName, CrashPoint])[] = [
  ['booking', 'after_commit_before_publish'],
  ['booking', 'after_publish_before_mark'],
  ['clients', 'after_effect_before_ack'],
  ['notifications', 'after_effect_before_ack'],
  ['notifications', 'after_mail_before_mark'],
];
let system: TestSystem;
beforeAll(async () => {
  system = await testSystem({ processes: true, env: { CRASH_AT: armed } });
}, 120_000);
afterAll(async () => {
  await system?.stop();
  rmSync(armed, { recursive: true, force: true });
});

describe('while people book', () => {
  it('C6 C15 G6 every service in turn is killed and comes back', async () => {
    await through(system, async (load) => {
      for (const name of services) {
        await system.services.kill(name);
        await wait(500);
        await system.services.restart(name);
        await more(load, 5);
      }
    });
  });

  it.each(['nats', 'postgres'] as const)('C6 C15 G6 %s is killed and comes back', async (part) => {
    await through(system, async (load) => {
      await system[part].kill();
      // it stays down until a client was asked to retry, however slow the machine is
      await moreRefused(load, 1);
      await system[part].restart();
    });
  });

  it('X99 NATS loses its disk', async () => {
    await through(system, async () => {
      await system.nats.kill();
      rmSync(join(system.system.bus.dir, 'jetstream'), { recursive: true, force: true });
      await system.nats.restart();
    });
  });

  it('X101 every service in turn is asked to end, and ends in order within 15 s', async () => {
    await through(system, async () => {
      for (const name of services) {
        const { current } = system.system.services[name];
        const began = performance.now();
        await system.system.services[name].stop();
        expect([name, await current?.exited]).toEqual([name, { code: 0, signal: null }]);
        expect(performance.now() - began).toBeLessThan(15_000);
        await system.services.restart(name);
      }
    });
  });

  it('C15 G6 X98 services die between two steps: before and after an event is sent, before it is answered, before a mail is marked', async () => {
    await through(system, async () => {
      for (const [name, point] of steps) {
        const before = system.system.services[name].current?.pid;
        writeFileSync(join(armed, `${name}.${point}`), '');
        await eventually(() => expect(system.system.services[name].current?.pid).not.toBe(before), {
          within: 60_000,
        });
        await ready(system, name);
      }
    });
  });
});
