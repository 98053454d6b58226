import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { removeScratch, scratchFolder } from '@riserbo/testing';
import { freePort } from '../embedded/ports';
import { caughtMails, pageOf, startMailCatcher } from './mail-catcher';

describe('the mail catcher', () => {
  it('shows what it got on a page and as a list, and keeps it over a restart', async () => {
    const folder = scratchFolder();
    const [smtpPort, webPort] = [await freePort(), await freePort()];
    const places = { folder: join(folder, 'mails'), logFile: join(folder, 'log'), smtpPort, webPort };
    const options = { ...places, publicUrl: 'http://127.0.0.1:8080' };
    const first = await startMailCatcher(options);
    await createTransport(`smtp://127.0.0.1:${smtpPort}`).sendMail({
      from: 'office@studio.example',
      to: { name: 'Zoë', address: 'zoe@mail.example' },
      subject: 'Grüße',
      text: 'Bis morgen',
    });
    await first.stop();
    const second = await startMailCatcher(options);
    const [mail] = await caughtMails(pageOf(webPort));
    const page = await fetch(pageOf(webPort), { headers: { accept: 'text/html' } });
    await second.stop();
    removeScratch(folder);
    expect(mail).toMatchObject({ subject: 'Grüße', to: [{ name: 'Zoë', address: 'zoe@mail.example' }] });
    expect(page.headers.get('content-type')).toContain('text/html');
  });

  it.each(['https://bookings.example', 'http://192.0.2.7:8080', 'http://localhost.evil.example'])(
    'X113 does not start where PUBLIC_URL is %s',
    async (publicUrl) => {
      const folder = scratchFolder();
      const logFile = join(folder, 'log');
      const ports = { smtpPort: await freePort(), webPort: await freePort() };
      await expect(
        startMailCatcher({ folder: join(folder, 'mails'), logFile, ...ports, publicUrl }),
      ).rejects.toThrow('The mail catcher did not start');
      const [line = '{}'] = readFileSync(logFile, 'utf8').split('\n');
      expect(JSON.parse(line)).toEqual({
        ...{ level: 'error', service: 'mails' },
        problem: expect.stringMatching(/^PUBLIC_URL: must be on this machine/),
      });
      removeScratch(folder);
    },
  );
});
