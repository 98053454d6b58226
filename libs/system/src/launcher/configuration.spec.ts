import type { ConfigurationError } from '@riserbo/runtime';
import { checkConfiguration, launchedEnvironment } from './configuration';
import type { SystemSettings } from '../environment';

const checked = (
  env: NodeJS.ProcessEnv,
  others: { port?: number; publicUrl?: string; smtpUrl?: string } = {},
) => {
  try {
    checkConfiguration({ host: '127.0.0.1', port: 8080, ...others, env });
    return [];
  } catch (error) {
    return (error as ConfigurationError).problems;
  }
};

describe('checkConfiguration', () => {
  it('K1 accepts what is set by default', () => {
    expect(checked({})).toEqual([]);
  });

  it.each([
    ['an origin of any kind', { CORS_ORIGINS: '*' }, 'CORS_ORIGINS (gateway): must list origins such as'],
    ['a level that all read', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL (every service): must be one of debug, info'],
    ['an address', { MAIL_FROM: 'me' }, 'MAIL_FROM (notifications): must be an email address'],
    ['a switch', { ACCESS_LOG: 'maybe' }, 'ACCESS_LOG (gateway): must be one of true, 1, yes'],
    ['a number', { WAIT_SECONDS: '-1' }, 'WAIT_SECONDS (every service): must be at least 0'],
    [
      'a URL that two read',
      { WEB_URL: 'web' },
      'WEB_URL (auth, notifications): must be a URL of the right kind',
    ],
    [
      'features',
      { FEATURES_AVAILABLE: 'soap' },
      'FEATURES_AVAILABLE (auth): is for tests only, with NODE_ENV=test',
    ],
    [
      'part of DKIM',
      { DKIM_SELECTOR: 'a' },
      'DKIM_DOMAIN (notifications): is set together with DKIM_SELECTOR and',
    ],
    ['a port', { NATS_PORT: 'high' }, 'NATS_PORT (launcher): must be a whole number from 1 to 65535'],
  ])('K1 names %s with the services that read it and what is expected', (_, env, line) => {
    expect(checked(env)).toEqual([expect.stringContaining(line)]);
  });

  it('K1 names the port of the API, the URL of links, and the mail server', () => {
    expect(checked({}, { port: Number('http'), publicUrl: 'here', smtpUrl: 'mail' })).toEqual([
      'PUBLIC_URL (every service): must be a URL of the right kind',
      'PORT (gateway): must be a number',
      'SMTP_URL (notifications): must be a URL of the right kind',
    ]);
  });

  it('X113 refuses a mail catcher where links in mails lead to another machine', () => {
    const publicUrl = 'https://bookings.example';
    expect(checked({}, { publicUrl })).toEqual([
      expect.stringContaining('PUBLIC_URL (mail catcher): must be on this machine'),
    ]);
    expect(checked({}, { publicUrl, smtpUrl: 'smtps://mail.example' })).toEqual([]);
  });
});

describe('launchedEnvironment', () => {
  const settings = {
    ...{ ports: {}, secrets: { databases: {}, nats: {}, files: { serviceKeys: {} } } },
  } as unknown as SystemSettings;

  it('K1 does not let a stop wait for a proxy, unless that is set', () => {
    expect(launchedEnvironment('gateway', settings, {})['DRAIN_SECONDS']).toBe('0');
    expect(launchedEnvironment('gateway', settings, { DRAIN_SECONDS: '2' })['DRAIN_SECONDS']).toBe('2');
  });
});
