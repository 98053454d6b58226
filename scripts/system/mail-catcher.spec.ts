import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { removeScratch, scratchFolder } from '../../libs/testing/src/scratch';
import { freePort } from '../embedded/ports';
import { caughtMails, pageOf, startMailCatcher } from './mail-catcher';

describe('the mail catcher', () => {
  it('shows what it got on a page and as a list, and keeps it over a restart', async () => {
    const folder = scratchFolder();
    const [smtpPort, webPort] = [await freePort(), await freePort()];
    const options = { folder: join(folder, 'mails'), logFile: join(folder, 'log'), smtpPort, webPort };
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
});
