import { Injectable, Module, type INestApplicationContext, type Provider } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { ScheduleModule } from '@nestjs/schedule';
import { eventually, TestClock } from '@riserbo/testing';
import { Clock, CONFIG, Every, Log, migrate, Round, Tenants, type OpenTenants } from '../src';
import { LEASE_MS } from '../src/schedules/lease';
import { Schedules } from '../src/schedules/schedules';
import { anEmptyDatabase, first, type EmptyDatabase } from './database';

const NAME = 'Worker.work';
type Work = (round: Round) => Promise<unknown>;
const nothing: Work = () => Promise.resolve();
const rounds = { begun: 0, atOnce: 0, mostAtOnce: 0, work: nothing };

@Injectable()
class Worker {
  @Every(() => 5, { replicas: 'one' })
  async work(round: Round): Promise<void> {
    rounds.begun += 1;
    rounds.mostAtOnce = Math.max(rounds.mostAtOnce, ++rounds.atOnce);
    try {
      await rounds.work(round);
    } finally {
      rounds.atOnce -= 1;
    }
  }
}
@Injectable()
class Alone {
  @Every('5ms', { replicas: 'each' })
  async work(round: Round): Promise<void> {
    rounds.begun += 1;
    await rounds.work(round);
  }
}

describe('@Every', () => {
  let database: EmptyDatabase;
  let open: OpenTenants;
  const clock = new TestClock();
  let lines: { event: string; context?: string; companyId?: string; count?: number }[] = [];
  let running: INestApplicationContext[] = [];

  beforeAll(async () => {
    database = await anEmptyDatabase();
    await migrate({ url: database.urls.owner, service: 'booking', migrations: [first] });
    open = await database.open();
  });
  beforeEach(() => {
    Object.assign(rounds, { begun: 0, atOnce: 0, mostAtOnce: 0, work: nothing });
    lines = [];
  });
  afterEach(async () => {
    await Promise.all(running.map((app) => app.close()));
    running = [];
    clock.advance(2 * LEASE_MS);
  });
  afterAll(async () => {
    await open.close();
    await database.drop();
  });

  const log = new Log({
    service: 'booking',
    destination: { write: (line) => void lines.push(JSON.parse(line) as (typeof lines)[number]) },
  });
  const start = async (worker: Provider = Worker, tenants: Tenants | null = open.tenants) => {
    @Module({
      imports: [DiscoveryModule, ScheduleModule.forRoot()],
      providers: [
        worker,
        Schedules,
        { provide: Clock, useValue: clock },
        { provide: Log, useValue: log },
        { provide: CONFIG, useValue: {} },
        ...(tenants ? [{ provide: Tenants, useValue: tenants }] : []),
      ],
    })
    class Service {}
    const app = await NestFactory.createApplicationContext(Service, { logger: false, abortOnError: false });
    running.push(app);
    return app;
  };
  const failures = () => lines.filter(({ event }) => event === 'background_failed');

  it('two replicas never run a round at once, and take turns', async () => {
    rounds.work = () => open.tenants.system((tx) => tx.query('SELECT pg_sleep(0.01)'));
    await Promise.all([start(), start(), start()]);
    await eventually(
      () => {
        clock.advance(5);
        expect(rounds.begun).toBeGreaterThan(20);
      },
      { every: 2 },
    );
    expect(rounds.mostAtOnce).toBe(1);
  });

  it('the lease of a replica that died is taken over when it ends, not before', async () => {
    const now = clock.now();
    await open.tenants.system((tx) =>
      tx.query(
        `INSERT INTO schedule_leases VALUES ($1, gen_random_uuid(), $2, $3)
         ON CONFLICT (name) DO UPDATE SET lease_until = excluded.lease_until, due_at = excluded.due_at`,
        [NAME, new Date(now.getTime() + LEASE_MS), now],
      ),
    );
    const other = await start();
    await triedTimes(3);
    expect(rounds.begun).toBe(0);
    clock.advance(LEASE_MS);
    await eventually(() => expect(rounds.begun).toBe(1));
    await other.close();
  });

  it('a round whose lease was lost is told to stop, and leaves the turn of the other replica alone', async () => {
    let round = new Round();
    const held = Promise.withResolvers<undefined>();
    rounds.work = (given) => {
      round = given;
      return held.promise;
    };
    const app = await start();
    await eventually(() => expect(rounds.begun).toBe(1));
    expect(round.stopping).toBe(false);
    clock.advance(LEASE_MS);
    expect(round.stopping).toBe(true);
    const [taken] = await open.tenants.system((tx) =>
      tx.query<{ holder: string; lease_until: Date }>(
        `UPDATE schedule_leases SET holder = gen_random_uuid(), lease_until = $1 RETURNING holder, lease_until`,
        [new Date(clock.now().getTime() + LEASE_MS)],
      ),
    );
    held.resolve(undefined);
    await app.close();
    expect(
      await open.tenants.system((tx) => tx.query('SELECT holder, lease_until FROM schedule_leases')),
    ).toEqual([taken]);
  });

  it('shutdown tells the round in progress to stop and waits for it, and the other replica goes on with it', async () => {
    const held = Promise.withResolvers<undefined>();
    let round = new Round();
    rounds.work = (given) => {
      round = given;
      return held.promise;
    };
    const app = await start();
    await eventually(() => expect(rounds.begun).toBe(1));
    let closed = false;
    const closing = app.close().then(() => (closed = true));
    await eventually(() => expect(round.stopping).toBe(true));
    expect(closed).toBe(false);
    held.resolve(undefined);
    await closing;
    await start();
    await eventually(() => expect(rounds.begun).toBe(2));
  });

  it('logs a failure once until it has recovered, and goes on', async () => {
    rounds.work = () => Promise.reject(new Error('broken'));
    await start(Alone);
    await eventually(() => expect(rounds.begun).toBeGreaterThan(5));
    expect(failures()).toMatchObject([{ context: 'Alone.work' }]);
    rounds.work = () => Promise.resolve();
    await eventually(() => expect(lines.map(({ event }) => event)).toContain('background_recovered'));
  });

  it('a failing company does not starve the others, and is logged once', async () => {
    const [bad, good] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
    const waiting = [...Array<string>(150).fill(bad), ...Array<string>(150).fill(good)];
    const done: string[] = [];
    rounds.work = (round) =>
      round.perCompany(
        (passedOver) =>
          Promise.resolve(
            waiting
              .filter((id) => !passedOver.includes(id))
              .slice(0, 100)
              .map((companyId) => ({ companyId })),
          ),
        (companyId, rows) => {
          if (companyId === bad) return Promise.reject(new Error('broken'));
          for (const row of rows) waiting.splice(waiting.indexOf(row.companyId), 1);
          done.push(...rows.map((row) => row.companyId));
          return Promise.resolve(rows.length);
        },
      );
    await start(Alone);
    await eventually(() => expect(done).toHaveLength(150));
    await eventually(() => expect(rounds.begun).toBeGreaterThan(3));
    expect(failures()).toMatchObject([{ context: 'Alone.work', companyId: bad, count: 1 }]);
  });

  it('a schedule whose replicas take turns needs a database', async () => {
    await expect(start(Worker, null)).rejects.toThrow('cannot take turns without a database');
  });

  /** Waits until the replica has asked for its turn that often. */
  async function triedTimes(count: number): Promise<void> {
    let tried = 0;
    const original = open.tenants.system.bind(open.tenants);
    open.tenants.system = ((...args: Parameters<typeof original>) => {
      tried += 1;
      return original(...args);
    }) as typeof original;
    await eventually(() => expect(tried).toBeGreaterThanOrEqual(count));
    open.tenants.system = original;
  }
});
