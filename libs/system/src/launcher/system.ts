import { services as names } from '@riserbo/contracts';
import { endOrphans } from '../embedded/leftovers';
import { allDone } from './all-done';
import { ensureBus, prepareBus } from './bus';
import { prepareDatabases } from './databases';
import { keepStreams } from './keep-streams';
import { describeParts, type Parts, type SystemOptions } from './parts';
import type { Supervised } from './supervised';

export interface System extends Parts {
  /** Services first, then NATS, then Postgres. */
  stop(): Promise<void>;
}

/**
 * Starts everything on one data folder. If a part fails, those already started are stopped. @throws
 * StartFailure, Interrupted
 */
export async function startSystem(options: SystemOptions): Promise<System> {
  await endOrphans(options.dataDir.folder);
  const parts = await describeParts(options);
  const started: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const end of started.splice(0).reverse()) await end();
  };
  const up = async (part: Supervised) => {
    started.push(() => part.stop());
    await part.start();
  };
  try {
    options.say('Starting Postgres, NATS and the mail catcher');
    await allDone([
      up(parts.postgres),
      up(parts.nats),
      ...(parts.mails === undefined ? [] : [up(parts.mails)]),
    ]);
    options.say('Preparing databases and streams');
    await allDone([
      prepareBus(parts.bus).then(() => {
        // a hanging server is killed, so that its supervisor restarts it
        const keeping = keepStreams(
          () => ensureBus(parts.bus),
          () => parts.nats.current?.kill(),
        );
        started.push(() => keeping.stop());
      }),
      prepareDatabases(parts.postgres.current?.url ?? '', parts.settings),
    ]);
    options.say(options.single ? 'Starting seven services in one process' : 'Starting seven services');
    started.push(() => Promise.all(names.map((name) => parts.services[name].stop())));
    await Promise.race([startServices(parts, options), interruption(options.interrupted)]);
    if (parts.web !== undefined) await up(parts.web);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...parts, stop };
}

/**
 * In one process sequentially, because the starts would only wait for each other; otherwise all at once, and
 * the first failure ends them.
 */
async function startServices({ services }: Parts, { single, interrupted }: SystemOptions): Promise<void> {
  let wanted = true;
  void interrupted?.then(() => (wanted = false));
  if (!single) await Promise.all(names.map((name) => services[name].start()));
  else for (const name of names) if (wanted) await services[name].start();
}

/** The process was asked to end before the start was complete. */
export class Interrupted extends Error {}

async function interruption(interrupted: Promise<unknown> = new Promise(() => undefined)): Promise<never> {
  await interrupted;
  throw new Interrupted();
}
