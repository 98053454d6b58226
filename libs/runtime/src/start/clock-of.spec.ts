import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clockOf } from './clock-of';

describe('the clock of a process', () => {
  it('is the machine’s, and a file’s in tests only', () => {
    const ahead = (clock: { now(): Date }) => clock.now().getTime() - Date.now();
    expect(Math.abs(ahead(clockOf({ NODE_ENV: 'production' })))).toBeLessThan(1_000);
    expect(() => clockOf({ NODE_ENV: 'production', CLOCK_FILE: '/x' })).toThrow(
      'CLOCK_FILE: is for tests only',
    );
    const file = join(mkdtempSync(join(tmpdir(), 'riserbo-clock-')), 'ahead');
    writeFileSync(file, '0');
    const clock = clockOf({ NODE_ENV: 'test', CLOCK_FILE: file });
    writeFileSync(file, '3600000');
    expect(Math.round(ahead(clock) / 60_000)).toBe(60);
  });
});
