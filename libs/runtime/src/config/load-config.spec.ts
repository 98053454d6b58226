import { inspect } from 'node:util';
import { z } from 'zod';
import { databaseConfig } from './base-config';
import { ConfigurationError, expects, loadConfig } from './load-config';

const good = {
  NATS_URL: 'nats://127.0.0.1:4222',
  NATS_USER: 'booking',
  NATS_PASSWORD: 'canary-nats',
  SERVICE_KEY_FILE: '/keys/booking.json',
  PUBLIC_URL: 'https://book.example/',
  DATABASE_URL: 'postgres://booking_app:canary-app@db/booking',
  SYSTEM_DATABASE_URL: 'postgresql://booking_system:canary-system@db/booking',
};
const problemsWith = (env: Record<string, string>, schema: z.ZodType = databaseConfig): readonly string[] => {
  try {
    loadConfig(schema, env);
    return [];
  } catch (error) {
    return (error as ConfigurationError).problems;
  }
};

describe('configuration', () => {
  it('reads a valid environment, applies defaults and ignores other keys', () => {
    const config = loadConfig(databaseConfig, { ...good, SOMETHING: 'else', DATABASE_POOL: '3' });
    expect({ ...config }).toEqual({
      ...good,
      PUBLIC_URL: 'https://book.example',
      NODE_ENV: 'production',
      LOG_LEVEL: 'info',
      HEALTH_PORT: 0,
      HOST: '127.0.0.1',
      DATABASE_SSL: 'off',
      DATABASE_POOL: 3,
      LIMITS_FACTOR: 1,
      WAIT_SECONDS: 60,
    });
  });

  it('names every invalid key and no value', () => {
    const { NATS_PASSWORD: _, ...rest } = good;
    const bad = {
      ...rest,
      HEALTH_PORT: 'canary',
      NATS_USER: 'canary',
      DATABASE_URL: 'mysql://canary',
      LOG_LEVEL: 'canary',
      PUBLIC_URL: '',
      DATABASE_POOL: '0',
    };
    const problems = problemsWith(bad);
    expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual([
      'DATABASE_POOL',
      'DATABASE_URL',
      'HEALTH_PORT',
      'LOG_LEVEL',
      'NATS_PASSWORD',
      'NATS_USER',
      'PUBLIC_URL',
    ]);
    expect(problems).toContain('NATS_PASSWORD: missing');
    expect(problems.join()).not.toContain('canary');
  });

  it('refuses a password inside NATS_URL', () => {
    expect(problemsWith({ ...good, NATS_URL: 'nats://user:canary@host' })).toEqual([
      'NATS_URL: has the wrong format',
    ]);
    expect(problemsWith({ ...good, NATS_URL: 'nats://a:1,tls://b:2' })).toEqual([]);
  });

  it('K1 refuses URL parameters, which could switch off TLS or redirect the connection', () => {
    for (const parameter of ['sslmode=disable', 'ssl=0', 'host=evil.example'])
      expect(problemsWith({ ...good, DATABASE_URL: `${good.DATABASE_URL}?${parameter}` })).toEqual([
        'DATABASE_URL: must have no parameters',
      ]);
  });

  it('repeats no value from a schema’s message either', () => {
    const schema = z.object({
      KEY: z.string().superRefine((value, context) => context.addIssue({ code: 'custom', message: value })),
    });
    expect(problemsWith({ KEY: 'canary' }, schema)).toEqual(['KEY: is not acceptable']);
  });

  it('states what a schema’s rule expects, in the words of the schema', () => {
    const schema = z.object({ KEY: z.string().refine(() => false, expects('must be on this machine')) });
    expect(problemsWith({ KEY: 'canary' }, schema)).toEqual(['KEY: must be on this machine']);
  });

  it('cannot be printed or changed', () => {
    const config = loadConfig(databaseConfig, good);
    for (const text of [
      JSON.stringify(config),
      JSON.stringify({ config }),
      `${config}`,
      inspect(config),
      inspect({ config }),
    ])
      expect(text).not.toContain('canary');
    expect(() => Object.assign(config, { HOST: 'x' })).toThrow();
  });
});
