import { Tenants } from '@riserbo/runtime';
import { stamps } from '../src/slots/stamps';
import { slots } from '../src/domain/slots';
import { serviceOf, providerOf } from '../src/slots/questions';
import { askAll } from '../src/slots/questions.reads';
import { randomUUID } from 'node:crypto';
import { searchSlotsCall, setScheduleCall, changeProviderCall } from '@riserbo/contracts';
import { aPractice, aProvider, book, full } from './factories';
import { outcome, runBooking, type Running } from './running';
it('bench', async () => {
  const running: Running = await runBooking({ DATABASE_POOL: '16' });
  if (process.env['GENERIC']) {
    await running.rows(
      `ALTER DATABASE ${running.database.database} SET plan_cache_mode = force_generic_plan`,
    );
    await running.startReplica({ DATABASE_POOL: '16' });
    await running.service.stop();
  }
  const practice = await aPractice(running, { horizonDays: 730, durationMinutes: 15 });
  const providers = [practice.providerId];
  const weekly = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '09:00', to: '17:00' }));
  for (let i = 0; i < 9; i++)
    providers.push(await aProvider(running, practice.office, [practice.serviceId], { weekly }));
  await running.ask(setScheduleCall, { providerId: practice.providerId, weekly }, practice.office, {
    ifMatch: 2,
  });
  const n = 0;
  const lines: string[] = [];
  const t0 = Date.parse('2026-03-03T00:00:00Z');
  const todo = Array.from({ length: 1000 }, (_, i) => i);
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      for (let i = todo.pop(); i !== undefined; i = todo.pop())
        await book(
          running,
          { ...practice, providerId: providers[i % 10] as string },
          new Date(t0 + Date.parse('2026-03-03T08:00:00Z') - t0 + Math.floor(i / 10 / 3) * 864e5 + (Math.floor(i / 10) % 3) * 7200e3).toISOString(),
        );
    }),
  );
  await running.rows('VACUUM ANALYZE claims');
  const samples: number[] = [];
  let size = 0;
  for (let i = 0; i < 60; i++) {
    const begin = process.hrtime.bigint();
    const found = await running.ask(
      searchSlotsCall,
      { serviceId: practice.serviceId, from: '2026-03-03T00:00:00Z', to: '2026-04-02T00:00:00Z' },
      practice.office,
    );
    samples.push(Number(process.hrtime.bigint() - begin) / 1e6);
    size = found.providers.reduce((sum, p) => sum + p.starts.length, 0);
  }
  samples.sort((a, b) => a - b);
  console.log('search p50', samples[30], 'min', samples[0], 'starts', size, n);
  const tenants = (running.service.app as any).get(Tenants, { strict: false });
  const asked = {
    serviceId: practice.serviceId,
    from: new Date('2026-03-03T00:00:00Z'),
    to: new Date('2026-04-02T00:00:00Z'),
    now: running.clock.now(),
  };
  const times: Record<string, number[]> = {
    read: [],
    convert: [],
    sweep: [],
    stamps: [],
    parse: [],
    json: [],
  };
  const lap = (name: string, begin: bigint) => {
    times[name]!.push(Number(process.hrtime.bigint() - begin) / 1e6);
    return process.hrtime.bigint();
  };
  for (let i = 0; i < 60; i++) {
    let t = process.hrtime.bigint();
    const rows = await tenants.transaction(practice.office, (tx: any) => askAll(tx, asked));
    t = lap('read', t);
    const services = rows.map((row: any) => [serviceOf(row), providerOf(row)]);
    t = lap('convert', t);
    const starts = services.map(([s, p]: any) =>
      slots(s, p, {
        from: asked.from.getTime() / 60000,
        to: asked.to.getTime() / 60000,
        now: asked.now.getTime() / 60000,
      }),
    );
    t = lap('sweep', t);
    const st = starts.map((list: number[]) => stamps(list));
    t = lap('stamps', t);
    const answer = searchSlotsCall.answer.parse({
      durationMinutes: 30,
      providers: st.map((x: string[]) => ({ providerId: practice.providerId, starts: x })),
    });
    t = lap('parse', t);
    JSON.stringify(answer);
    t = lap('json', t);
  }
  for (const [name, list] of Object.entries(times))
    lines.push(`${name} p50 ${list.sort((a, b) => a - b)[30]} min ${list[0]}`);
  console.log(lines.join('\n'));
  await running.stop();
}, 200000);
