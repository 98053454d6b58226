import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeScratch, scratchFolder } from '@riserbo/testing';
import { startServiceProcess } from './service-process';

describe('a service as a process', () => {
  it('K1 X112 that does not start says why in JSON lines, and the launcher in one line', async () => {
    const folder = scratchFolder();
    const logFile = join(folder, 'gateway.log');
    const env = { PATH: process.env['PATH'], PUBLIC_URL: 'canary' };
    const started = startServiceProcess(
      { name: 'gateway', env, url: 'http://127.0.0.1:1', logFile },
      new AbortController().signal,
    );
    await expect(started).rejects.toThrow(
      /^The gateway service ended while it started \(gateway: [A-Z_]+: [^\n{]+\)/,
    );
    const lines = readFileSync(logFile, 'utf8').trim().split('\n');
    const events = lines.map((line) => (JSON.parse(line) as { event: string }).event);
    expect(new Set(events)).toEqual(new Set(['start_failed']));
    expect(lines.join()).not.toContain('canary');
    removeScratch(folder);
  });
});
