import { randomUUID } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, removeScratch, scratchFolder, testSystem, type TestSystem } from '@riserbo/testing';
import { expectStatus } from '../../scripts/play/api';
import { onThisMachine } from '../../scripts/subscribers/on-this-machine';
import { addSubscriber } from '../../scripts/subscribers/subscribers';
import { authDatabaseOf } from '@riserbo/system';
import { asVendor } from '../../scripts/vendor';
import { nextStart, createFixture, type Fixture } from './good-calls';

const root = join(__dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('the README', () => {
  it('names only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...readme.matchAll(/npm run ([a-z0-9:-]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('names only files that there are', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path);
    const paths = [...readme.matchAll(/`((?:libs|services|k8s)\/[^`\s]+)`/g)].map(([, path = '']) => path);
    expect([...links, ...paths].filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(links.length).toBeGreaterThan(5);
  });

  describe('shows how to hear of bookings', () => {
    let system: TestSystem;
    let stage: Fixture;
    let folder: string;
    let listener: ChildProcess;
    beforeAll(async () => {
      system = await testSystem();
      stage = await createFixture(system);
      folder = scratchFolder();
    }, 120_000);
    afterAll(async () => {
      listener?.kill('SIGKILL');
      await system?.stop();
      removeScratch(folder);
    });

    it('C15 by a program that prints each booking as it happens', async () => {
      const [, program = ''] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];
      const { settings, bus } = system.system;
      const added = await asVendor(authDatabaseOf(settings), (tenants) =>
        addSubscriber(tenants, onThisMachine(bus), stage.slug, 'Example'),
      );
      writeFileSync(join(folder, 'running.json'), JSON.stringify({ nats: added }));
      listener = spawn(process.execPath, ['--input-type=module', '--eval', program], {
        cwd: root,
        env: { PATH: process.env['PATH'], DATA_DIR: folder },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let printed = '';
      for (const stream of [listener.stdout, listener.stderr])
        stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
      const { serviceId, providerId, guest } = stage;
      const contact = { name: 'Greta Canary', email: 'greta@canary.example' };
      const booked = await guest.post<{ id: string; version: number }>(
        '/v1/bookings',
        { serviceId, providerId, startsAt: nextStart(stage), contact },
        { 'idempotency-key': randomUUID() },
      );
      const { id, version } = expectStatus(booked, 201).body;
      await eventually(() => expect(printed).toContain(`booking.confirmed.v1 ${id} ${version}\n`), {
        within: 20_000,
      });
      expect(printed).not.toMatch(/canary|Error/i);
    }, 60_000);
  });
});
