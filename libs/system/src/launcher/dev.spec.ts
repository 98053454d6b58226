import { appendFileSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@riserbo/testing';
import { projectRoot } from '../embedded/places';
import { develop } from './dev';
import { Supervised } from './supervised';

const folder = mkdtempSync(join(tmpdir(), 'dev-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('development of one service', () => {
  const logFile = join(folder, 'service.log');
  const seen: string[] = [];
  const lines: string[] = [];
  let starts = 0;
  const running = { pid: 1, exited: new Promise<never>(() => undefined), stop: async () => undefined };
  const service = new Supervised(
    'The medical service',
    async () => {
      starts += 1;
      return { ...running, kill: running.stop };
    },
    () => undefined,
  );

  it('K1 shows what the service logs from now on and restarts it when a source changes', async () => {
    writeFileSync(logFile, 'before\n');
    await service.start();
    const development = develop({
      name: 'medical',
      service,
      logFile,
      log: (line) => lines.push(line),
      write: (chunk) => seen.push(chunk),
    });
    try {
      appendFileSync(logFile, 'after\n');
      await eventually(() => expect(seen.join('')).toBe('after\n'));
      utimesSync(join(projectRoot, 'services', 'medical', 'src', 'main.ts'), new Date(), new Date());
      await eventually(() => expect(lines).toContain('medical restarted'), { within: 30_000 });
      expect(starts).toBe(2);
    } finally {
      await development.stop();
    }
  });
});
