import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crashPoints } from './crash-points';

describe('crash points', () => {
  it('are for tests only', () => {
    expect(() => crashPoints('booking', { NODE_ENV: 'production', CRASH_AT: '/x' })).toThrow(
      'CRASH_AT: is for tests only',
    );
  });
  it('do nothing unless armed', () => {
    const CRASH_AT = mkdtempSync(join(tmpdir(), 'riserbo-crash-'));
    expect(
      crashPoints('booking', { NODE_ENV: 'test', CRASH_AT })('after_publish_before_mark'),
    ).toBeUndefined();
    expect(crashPoints('booking', { NODE_ENV: 'production' })('after_publish_before_mark')).toBeUndefined();
  });
});
