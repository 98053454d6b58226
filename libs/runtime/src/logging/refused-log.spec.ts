import { Clock } from '../clock';
import { Log } from './log';
import { RefusedLog } from './refused-log';

class DayClock extends Clock {
  day = '2026-03-02';
  override now(): Date {
    return new Date(`${this.day}T10:00:00Z`);
  }
}
type Line = Record<string, unknown>;
function aLog() {
  const lines: Line[] = [];
  const clock = new DayClock();
  const destination = { write: (line: string) => void lines.push(JSON.parse(line) as Line) };
  const log = new RefusedLog(clock, new Log({ destination }));
  return { lines, clock, log };
}
const wrong = { code: 'credentials_wrong', route: 'POST /v1/sessions', ip: '2001:db8:0:1::1' } as const;

describe('the log of refusals', () => {
  it('X112 has one line per code, route and network, with a count', () => {
    const { lines, log } = aLog();
    for (const ip of ['2001:db8:0:1::1', '2001:db8:0:1::2', '203.0.113.7']) log.note({ ...wrong, ip });
    log.note({ code: 'forbidden', subject: 'auth.company.read' });
    log.flush();
    log.flush();
    expect(lines).toEqual([
      expect.objectContaining({ event: 'refused', level: 'warn', code: 'credentials_wrong', count: 2 }),
      expect.objectContaining({ code: 'credentials_wrong', route: 'POST /v1/sessions', count: 1 }),
      expect.objectContaining({ code: 'forbidden', subject: 'auth.company.read', count: 1 }),
    ]);
    expect(lines[0]?.['network']).toMatch(/^[\w-]{22}$/);
    expect(lines[0]?.['network']).not.toBe(lines[1]?.['network']);
    expect(JSON.stringify(lines)).not.toMatch(/2001:db8|203\.0/);
  });

  it('X112 identifies a network for one day only', () => {
    const { lines, clock, log } = aLog();
    const noted = () => {
      log.note(wrong);
      log.flush();
      return lines.at(-1)?.['network'];
    };
    const first = noted();
    expect(noted()).toBe(first);
    clock.day = '2026-03-03';
    const next = noted();
    clock.day = '2026-03-02';
    expect(new Set([first, next, noted()]).size).toBe(3);
  });

  it('X112 omits refusals that do not indicate an attack', () => {
    const { lines, log } = aLog();
    log.note({ code: 'slot_taken', route: 'POST /v1/bookings', ip: '203.0.113.7' });
    log.flush();
    expect(lines).toEqual([]);
  });
});
