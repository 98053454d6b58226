import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eraseCalls, eraseClientCall, owners, Refusal, sweepCalls } from '@riserbo/contracts';
import { eventually, keyFile, stubCall, testService, type TestService } from '@riserbo/testing';
import { ErasureRunner } from '../src/erasures/erasure-runner';
import { retention } from '../src/retention.module';
import { TombstonesService } from '../src/tombstones/tombstones.service';
import { aMember } from './factories';

const folder = mkdtempSync(join(tmpdir(), 'riserbo-tombstones-'));
const [file, key] = [join(folder, 'apart', 'erased'), keyFile(folder, 'notary.key')];
const [companyId, erased, held] = [randomUUID(), randomUUID(), randomUUID()];
const hold = { what: 'notes' as const, basis: 'legal_hold' as const, until: '2099-01-01' };
const others = owners.filter((each) => each !== 'retention');
/** What a service was asked to erase, and whether again, since the last restore. */
const asked: { personId: string; again: boolean }[] = [];
let isDown = false;
/** A service whose database knows nothing: restored from a backup made before any of the erasures. */
const restored = () =>
  testService(retention, { env: () => ({ NOTARY_KEY_FILE: key, TOMBSTONES_FILE: file }) });
const erasuresIn = ({ rows }: TestService) =>
  rows<{ person_id: string; state: string; again: boolean }>(
    'SELECT person_id, state, again FROM erasures WHERE company_id = $1',
    [companyId],
  );
const done = (running: TestService) =>
  eventually(async () => {
    isDown = false;
    running.clock.set(new Date(running.clock.now().getTime() + 3_600_000).toISOString());
    await running.service.app.get(ErasureRunner).run();
    const rows = await erasuresIn(running);
    expect(rows.map(({ state }) => state)).toEqual(['done', 'done']);
  });
const exported = (running: TestService) => running.service.app.get(TombstonesService).export();

async function withOthers(use: (running: TestService) => Promise<void>): Promise<void> {
  const running = await restored();
  const stubs: { stop(): Promise<void> }[] = [];
  asked.length = 0;
  try {
    for (const service of others)
      stubs.push(
        await stubCall(running.nats, eraseCalls[service], ({ ids, again, phase, personId }) => {
          if (isDown) throw new Refusal('unavailable');
          if (phase === 'erase') asked.push({ personId, again });
          return { counts: {}, retained: personId === held && phase === 'erase' ? [hold] : [], ids };
        }),
        await stubCall(running.nats, sweepCalls[service], () => ({ stores: [] })),
      );
    await use(running);
  } finally {
    await Promise.all(stubs.map((stub) => stub.stop()));
    await running.stop();
  }
}
const againOf = (personId: string) =>
  new Set(asked.flatMap((each) => (each.personId === personId ? each.again : [])));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('tombstones outside the databases', () => {
  it('H5 H6 X80 erases again whom a restored database does not know as erased, unless a law keeps it', async () => {
    await withOthers(async (running) => {
      isDown = true;
      for (const clientId of [erased, held])
        await running.ask(eraseClientCall, { clientId }, aMember(companyId));
      expect(await exported(running)).toBe(2);
      // an erasure that is open may still keep something
      expect(readFileSync(file, 'utf8').match(/"kept":true/g)).toHaveLength(2);
      await done(running);
      await exported(running);
      expect([againOf(erased), againOf(held)]).toEqual([new Set([false]), new Set([false])]);
    });
    await withOthers(async (running) => {
      const before = await erasuresIn(running);
      expect(new Map(before.map(({ person_id, again }) => [person_id, again]))).toEqual(
        new Map([
          [erased, true],
          [held, false],
        ]),
      );
      await done(running);
      expect([againOf(erased), againOf(held)]).toEqual([new Set([true]), new Set([false])]);
    });
  });

  it('H5 keeps what the file has and the database lacks', async () => {
    await withOthers(async (running) => {
      await running.rows('DELETE FROM erasures WHERE company_id = $1', [companyId]);
      expect(await exported(running)).toBe(2);
      const text = readFileSync(file, 'utf8');
      expect([erased, held].every((personId) => text.includes(personId))).toBe(true);
    });
  });

  it('H5 does not start with a file that was changed or cut, names it, and leaves it as it is', async () => {
    await withOthers(async (running) => {
      const text = readFileSync(file, 'utf8');
      for (const bad of [text.replace(erased, randomUUID()), text.slice(0, -100), text.slice(0, 60), '']) {
        writeFileSync(file, bad);
        const refused = { message: expect.stringContaining('TOMBSTONES_FILE: cut, changed') as string };
        await expect(running.startReplica()).rejects.toMatchObject(refused);
        await expect(exported(running)).rejects.toMatchObject(refused);
        expect(readFileSync(file, 'utf8')).toBe(bad);
      }
    });
  });
});
