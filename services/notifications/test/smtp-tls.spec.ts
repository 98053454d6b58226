import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { buffer } from 'node:stream/consumers';
import { loadConfig } from '@riserbo/runtime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { freePort } from '@riserbo/system';
import { testAuthority, type KeyAndCertificate } from '../../../libs/testing/src/test-certificates';
import { notificationsConfig } from '../src/config';
import type { SafeMessage } from '../src/rendering/safe-message';
import type { ReturnPaths } from '../src/bounces/return-path';
import { MailChannel } from '../src/sending/mail-channel';

// 0.0.0.0 reaches this machine but counts as a remote host for the rule
const elsewhere = '0.0.0.0';

const noReturnPath = { of: () => Promise.resolve(undefined) } as unknown as ReturnPaths;

describe('mails to a server on another machine', () => {
  let certificate: KeyAndCertificate;
  const usual = getCACertificates('default');
  beforeAll(async () => {
    const authority = await testAuthority();
    certificate = await authority.issue(elsewhere);
    setDefaultCACertificates([...usual, authority.ca]);
  });
  afterAll(() => setDefaultCACertificates(usual));

  /** What a server received for one mail, and whether TLS was active. */
  async function send(host: string, server: SMTPServerOptions, more: NodeJS.ProcessEnv = {}) {
    const port = await freePort();
    const got: { secure: boolean; text: string }[] = [];
    const smtp = new SMTPServer({
      ...{ authOptional: true, disableReverseLookup: true, logger: false, ...server },
      onData: (stream, { secure }, done) => {
        void buffer(stream).then((raw) => (got.push({ secure, text: raw.toString() }), done()));
      },
    });
    smtp.on('error', () => undefined);
    await new Promise<void>((resolve) => smtp.listen(port, '0.0.0.0', resolve));
    const channel = new MailChannel(noReturnPath, configOf(`smtp://${host}:${port}`, more));
    const message = { subject: 'Your booking', text: 'canary', html: '<p>canary</p>' } as SafeMessage;
    const link = { token: 't', url: 'https://api.example/u/t', shortUrl: 'https://api.example/s/t' };
    const rest = { isStoppable: true, replyTo: undefined, link } as const;
    const mail = {
      to: { address: 'zoe@mail.example' },
      from: 'Studio',
      locale: 'en',
      message,
      ...rest,
    } as const;
    const failure = await channel.send({ companyId: '1', id: '1' }, mail).then(
      () => undefined,
      (error: unknown) => (error as { code?: string }).code,
    );
    channel.onApplicationShutdown();
    await new Promise<void>((resolve) => smtp.close(() => resolve()));
    return { failure, got: got.map(({ secure }) => (secure ? 'encrypted' : 'plain')) };
  }
  const plain = { disabledCommands: ['AUTH', 'STARTTLS'] };

  it('K1 are sent over TLS with a trusted certificate', async () => {
    expect(await send(elsewhere, certificate)).toEqual({ failure: undefined, got: ['encrypted'] });
  });

  it('K1 are not sent if the server offers no TLS, or a middlebox hides it', async () => {
    for (const server of [plain, { ...certificate, hideSTARTTLS: true, disabledCommands: ['STARTTLS'] }])
      expect(await send(elsewhere, server)).toEqual({ failure: expect.any(String), got: [] });
  });

  it('K1 are not sent if the certificate is for another host or from another authority', async () => {
    const stranger = await (await testAuthority()).issue(elsewhere);
    expect(await send(elsewhere, stranger)).toEqual({ failure: expect.any(String), got: [] });
    const trusted = await testAuthority();
    setDefaultCACertificates([...usual, trusted.ca]);
    expect(await send(elsewhere, await trusted.issue('mail.example'))).toMatchObject({ got: [] });
  });

  it('K1 are sent without TLS on this machine, and to the one configured host', async () => {
    expect(await send('127.0.0.1', plain)).toEqual({ failure: undefined, got: ['plain'] });
    const named = await send(elsewhere, plain, { SMTP_UNENCRYPTED_HOST: elsewhere });
    expect(named).toEqual({ failure: undefined, got: ['plain'] });
    const other = await send(elsewhere, plain, { SMTP_UNENCRYPTED_HOST: 'mails' });
    expect(other.got).toEqual([]);
  });

  it('K1 cannot be downgraded by a parameter of SMTP_URL', () => {
    for (const parameter of ['requireTLS=false', 'tls.rejectUnauthorized=false', 'secure=false'])
      expect(() => configOf(`smtps://mail.example?${parameter}`)).toThrow(
        'SMTP_URL: must have no parameters',
      );
  });
});

function configOf(SMTP_URL: string, more: NodeJS.ProcessEnv = {}) {
  const database = 'postgres://notifications_app:p@127.0.0.1/notifications';
  return loadConfig(notificationsConfig, {
    ...{ NATS_URL: 'nats://127.0.0.1:4222', NATS_USER: 'notifications', NATS_PASSWORD: 'p' },
    ...{ SERVICE_KEY_FILE: '/nowhere', PUBLIC_URL: 'http://127.0.0.1:8080' },
    ...{ DATABASE_URL: database, SYSTEM_DATABASE_URL: database },
    ...{ SMTP_URL, MAIL_FROM: 'post@riserbo.example', ...more },
  });
}
