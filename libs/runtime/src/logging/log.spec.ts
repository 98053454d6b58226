import { inspect } from 'node:util';
import { Refusal } from '@riserbo/contracts';
import { loadConfig } from '../config/load-config';
import { z } from 'zod';
import { DatabaseConflict } from '../tenants/database-errors';
import { withContext } from './context';
import { Log } from './log';
import { nestLogger } from './nest-logger';
import { Sensitive } from './sensitive';
import type { LogEvent } from './events';
import type { LogFields } from './fields';

const canary = 'Anna Canary <anna.canary@example.com>';
const companyId = '11111111-1111-4111-8111-111111111111';

function aLog(level = 'debug') {
  const lines: string[] = [];
  const log = new Log({
    service: 'booking',
    level,
    destination: { write: (line: string) => void lines.push(line) },
  });
  return { log, lines, parsed: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('log', () => {
  it('writes one JSON line per event, with level, time, service and fields', () => {
    const { log, parsed } = aLog();
    log.info('event_failed', {
      companyId,
      attempt: 2,
      eventType: 'booking.confirmed.v1',
      consumer: 'retention__booking',
      dueAt: new Date(0),
    });
    expect(parsed()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^20\d\d-/),
        service: 'booking',
        companyId,
        attempt: 2,
        eventType: 'booking.confirmed.v1',
        consumer: 'retention__booking',
        dueAt: '1970-01-01T00:00:00.000Z',
        event: 'event_failed',
      },
    ]);
  });

  it('carries the correlation id and trace of the surrounding work, also after awaits', async () => {
    const { log, parsed } = aLog();
    const correlationId = '22222222-2222-4222-8222-222222222222';
    await withContext({ correlationId }, async () => {
      await Promise.resolve();
      log.warn('call_failed');
    });
    log.warn('call_failed');
    expect(parsed().map((line) => line['correlationId'])).toEqual([correlationId, undefined]);
  });

  it('K3 prints none of the canaries put into every field', () => {
    const { log, lines } = aLog();
    const names = [
      'correlationId',
      'traceparent',
      'companyId',
      'eventId',
      'bookingId',
      'clientId',
      'deliveryId',
      'accountMailId',
      'service',
      'eventType',
      'consumer',
      'subject',
      'reason',
      'code',
      'sqlState',
      'constraint',
      'context',
      'attempt',
      'count',
      'status',
      'port',
      'ms',
      'dueAt',
      'error',
      'name',
      'email',
      'msg',
      'err',
    ];
    for (const name of names)
      for (const value of [canary, { canary }, [canary], new Error(canary), new Sensitive(canary)])
        log.error('request_failed', { [name]: value } as LogFields);
    log.error(canary as LogEvent);
    expect(lines).toHaveLength(names.length * 5 + 1);
    expect(lines.join('')).not.toMatch(/canary/i);
  });

  it('K3 prints class, code and locations of an error, and not its message', () => {
    const { log, lines, parsed } = aLog();
    const error = Object.assign(
      new TypeError(`${canary}\n    at ${canary} (/canary/file.ts:1:1)\n    at x (/canary/y.ts:1:1)`, {
        cause: new Error(canary),
      }),
      {
        code: '23505',
        detail: canary,
        query: canary,
        parameters: [canary],
      },
    );
    log.error('request_failed', { error });
    log.error('request_failed', { error: Object.assign(new Error('x'), { code: canary, name: canary }) });
    log.error('request_failed', { error: new Refusal('slot_taken', [{ path: canary, code: canary }]) });
    log.error('request_failed', { error: canary });
    expect(lines.join('')).not.toMatch(/canary/i);
    const [first] = parsed() as {
      error: { name: string; code: string; at: string[]; cause: { name: string } };
    }[];
    expect(first?.error).toMatchObject({ name: 'TypeError', code: '23505', cause: { name: 'Error' } });
    expect(first?.error.at[0]).toMatch(/^libs\/runtime\/src\/logging\/log\.spec\.ts:\d+:\d+$/);
  });

  it('K3 prints the code and the violated constraint', () => {
    const { log, parsed } = aLog();
    log.error('request_failed', { error: new DatabaseConflict('23505', 'things_name') });
    expect(parsed()[0]?.['error']).toMatchObject({
      name: 'DatabaseConflict',
      code: '23505',
      constraint: 'things_name',
    });
  });

  it('K3 prints no configuration', () => {
    const { log, lines } = aLog();
    const config = loadConfig(z.object({ SECRET: z.string() }), { SECRET: canary });
    log.error('request_failed', { error: config, context: config } as unknown as LogFields);
    expect(lines).toHaveLength(1);
    expect(lines.join('')).not.toMatch(/canary/i);
  });

  it('prints only warnings and errors of the framework, and of those only the class', () => {
    const { log, lines, parsed } = aLog();
    const nest = nestLogger(log);
    nest.log(canary, 'Router');
    nest.warn(canary, 'RouterExplorer');
    nest.error(new Error(canary), canary, 'ExceptionsHandler');
    nest.error(canary, canary);
    nest.fatal?.(canary);
    expect(lines.join('')).not.toMatch(/canary/i);
    expect(parsed().map(({ level, context }) => `${level} ${context}`)).toEqual([
      'warn RouterExplorer',
      'error ExceptionsHandler',
      'error [redacted]',
      'error undefined',
    ]);
  });

  it('respects its level', () => {
    const { log, lines } = aLog('warn');
    log.info('service_started');
    Log.silent().error('request_failed');
    expect(lines).toEqual([]);
  });
});

describe('Sensitive', () => {
  it('prints [redacted] in every coercion and gives its value when asked', () => {
    const secret = new Sensitive(canary);
    const texts = [
      `${secret}`,
      String(secret),
      secret + '',
      JSON.stringify({ secret }),
      inspect(secret),
      inspect({ secret }, { showHidden: true, depth: 9 }),
      Object.prototype.toString.call(secret),
      JSON.stringify(Object.entries(secret)),
      JSON.stringify({ ...secret }),
    ];
    for (const text of texts) expect(text).not.toContain('Canary');
    expect(texts[0]).toBe('[redacted]');
    expect(JSON.stringify([secret])).toBe('["[redacted]"]');
    expect(secret.reveal()).toBe(canary);
  });
});
