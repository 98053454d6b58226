import { request, type IncomingHttpHeaders } from 'node:http';
import { createTransport } from 'nodemailer';
import { removeScratch, scratchFolder } from '@riserbo/testing';
import { freePort } from '../embedded/ports';
import { startMails, type Mails } from './server';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

describe('the mail catcher', () => {
  let folder: string;
  let mails: Mails;
  let ports: { smtpPort: number; webPort: number };
  beforeAll(async () => {
    folder = scratchFolder();
    ports = { smtpPort: await freePort(), webPort: await freePort() };
    mails = await startMails({ folder, host: '127.0.0.1', ...ports });
    await createTransport(`smtp://127.0.0.1:${ports.smtpPort}`).sendMail({
      from: 'office@studio.example',
      to: 'zoe@mail.example',
      subject: 'See <b>you</b>',
      text: 'Until tomorrow </pre><script>canary()</script>',
      html: '<p title="x">Until tomorrow</p><script>canary()</script><img src="https://track.example/x">',
    });
  });
  afterAll(async () => {
    await mails?.stop();
    removeScratch(folder);
  });

  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      request({ host: '127.0.0.1', port: ports.webPort, path, method, headers }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part: string) => (body += part));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
      })
        .once('error', reject)
        .end();
    });
  const pageOfMail = async () => {
    const [mail] = JSON.parse((await ask('/mails')).body) as { id: string }[];
    return ask(`/mails/${mail?.id}`);
  };

  it('X113 lists what it caught as JSON, all of it or that of one recipient', async () => {
    const all = JSON.parse((await ask('/mails')).body) as unknown[];
    expect(all).toEqual([
      expect.objectContaining({ subject: 'See <b>you</b>', to: [{ name: '', address: 'zoe@mail.example' }] }),
    ]);
    expect(JSON.parse((await ask('/mails?to=zoe@mail.example')).body)).toEqual(all);
    expect(JSON.parse((await ask('/mails?to=other@mail.example')).body)).toEqual([]);
  });

  it.each([
    ['a foreign Origin', { origin: 'https://evil.example' }],
    ['the Origin of another port', { origin: 'http://127.0.0.1:1' }],
    ['the opaque Origin of a sandboxed page', { origin: 'null' }],
    ['a foreign Host', { host: 'evil.example:1080' }],
    ['a Host that begins like loopback', { host: '127.0.0.1.evil.example' }],
    ['a fetch from another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
    ['a fetch from another port', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }],
  ])('X113 shows nothing to %s', async (_, headers) => {
    for (const path of ['/', '/mails', '/health']) {
      const answer = await ask(path, headers);
      expect([answer.status, answer.body]).toEqual([403, '']);
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    }
  });

  it('X113 answers a pre-flight request, and every other method, with 405 and no CORS header', async () => {
    for (const method of ['OPTIONS', 'POST', 'DELETE']) {
      const answer = await ask('/mails', {}, method);
      expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([405, undefined]);
    }
  });

  it('X113 shows a mail in a sandbox that runs no script and loads nothing', async () => {
    const { status, headers, body } = await pageOfMail();
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('script-src');
    expect(body).not.toContain('<script');
    expect(body).toMatch(/<iframe sandbox="[^"]*" srcdoc="/);
    expect(body).not.toMatch(/sandbox="[^"]*allow-(scripts|same-origin|top-navigation)/);
    expect(body).toContain('See &lt;b&gt;you&lt;/b&gt;');
    expect(body).toContain('Until tomorrow &lt;/pre&gt;');
  });

  it('X113 lets no other page frame, embed or open what it shows', async () => {
    for (const path of ['/', '/mails'])
      expect((await ask(path)).headers).toMatchObject({
        'cross-origin-resource-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
  });

  it('answers 404 for a mail that is not there', async () => {
    expect((await ask('/mails/../../etc/passwd')).status).toBe(404);
    expect((await ask('/mails/unknown')).status).toBe(404);
  });

  it('keeps the newest mails only', async () => {
    const own = scratchFolder();
    const [smtpPort, webPort] = [await freePort(), await freePort()];
    const few = await startMails({ folder: own, host: '127.0.0.1', smtpPort, webPort, keep: 2 });
    for (const subject of ['first', 'second', 'third'])
      await createTransport(`smtp://127.0.0.1:${smtpPort}`).sendMail({
        ...{ from: 'office@studio.example', to: 'zoe@mail.example', subject, text: subject },
      });
    const answer = await fetch(`http://127.0.0.1:${webPort}/mails`);
    const subjects = ((await answer.json()) as { subject: string }[]).map(({ subject }) => subject);
    await few.stop();
    const again = await startMails({ folder: own, host: '127.0.0.1', smtpPort, webPort, keep: 2 });
    const kept = (await (await fetch(`http://127.0.0.1:${webPort}/mails`)).json()) as unknown[];
    await again.stop();
    removeScratch(own);
    expect([subjects, kept.length]).toEqual([['second', 'third'], 2]);
  });
});
