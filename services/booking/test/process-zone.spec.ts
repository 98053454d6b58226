import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { dated } from './process-zone-fixture';

const program = join(__dirname, '../../../dist/services/booking/test/process-zone-fixture.js');

describe('the zone of the process', () => {
  it.each(['America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe'])(
    'C2 C3 C13 X73 is in no calendar, no free time and no holiday: %s',
    async (TZ) => {
      const there = execFileSync(process.execPath, [program], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
      expect(there).toBe(await dated());
      expect(JSON.parse(there)).toMatchObject([
        expect.stringContaining('DTSTART:20260329T003000Z'),
        {},
        {},
        {},
      ]);
    },
  );
});
