import { randomUUID } from 'node:crypto';
import { bookingConfirmed } from '@riserbo/contracts';
import { freePort } from '@riserbo/system';
import { eventually, publish } from '@riserbo/testing';
import { createTransport } from 'nodemailer';
import { aBooking, openPostOffice, usual, type NotificationsHarness } from './post-office';

describe('bounces and complaints', () => {
  let office: NotificationsHarness;
  let companyId: string;
  let port: number;
  beforeAll(async () => {
    port = await freePort();
    office = await openPostOffice(() => ({ BOUNCE_DOMAIN: 'bounces.example', BOUNCES_PORT: String(port) }));
  });
  beforeEach(() => {
    companyId = randomUUID();
    office.relay.mood = 'takes';
    office.relay.mails.length = 0;
    Object.assign(office.answers, usual());
  });
  afterAll(() => office?.stop());

  const confirm = () => publish(office.nats, bookingConfirmed, companyId, aBooking());
  const states = async () =>
    (await office.ledger(companyId)).map(({ state, reason }) => [state, reason]).sort();
  /** Sends a mail. @returns its return path */
  const sent = async (): Promise<string> => {
    const before = office.relay.mails.length;
    await confirm();
    await eventually(() => expect(office.relay.mails.length).toBe(before + 1));
    await eventually(async () => expect((await states()).map(([state]) => state)).not.toContain('sending'));
    return /<(.*?)>/.exec(office.relay.mails.at(-1)?.from ?? '')?.[1] ?? '';
  };
  const deliver = (to: string, report: string, body: string, original = '') =>
    createTransport({ host: '127.0.0.1', port, ignoreTLS: true }).sendMail({
      envelope: { from: '', to: [to] },
      raw: [
        `Content-Type: multipart/report; report-type=${report}; boundary=x\r\nMIME-Version: 1.0\r\n`,
        `--x\r\nContent-Type: message/${report}\r\n\r\n${body}`,
        `--x\r\nContent-Type: message/rfc822\r\n\r\n${original}\r\n\r\nHello\r\n--x--\r\n`,
      ].join('\r\n'),
    });
  const bounce = (to: string, status: string) =>
    deliver(
      to,
      'delivery-status',
      `Reporting-MTA: dns; mx.example\r\n\r\nAction: failed\r\nStatus: ${status}`,
    );

  it('G3 a hard bounce suppresses the address, also if it comes twice', async () => {
    const path = await sent();
    expect(path).toMatch(/^b[a-z2-7]{60}@bounces\.example$/);
    await bounce(path.toUpperCase(), '5.1.1');
    await bounce(path, '5.1.1');
    expect(await states()).toEqual([['bounced', null]]);
    await confirm();
    await eventually(async () =>
      expect(await states()).toEqual([
        ['bounced', null],
        ['suppressed', 'undeliverable'],
      ]),
    );
    companyId = randomUUID();
    await sent();
  });

  it('G3 soft bounces count: the fifth within a month suppresses', async () => {
    for (let mail = 0; mail < 5; mail += 1) await bounce(await sent(), mail % 2 === 0 ? '5.2.2' : '4.4.7');
    await confirm();
    await eventually(async () => expect(await states()).toContainEqual(['suppressed', 'undeliverable']));
  });

  it('G3 a refusal of the mailbox while the mail is sent suppresses it likewise', async () => {
    office.relay.mood = 'knows nobody';
    await confirm();
    await eventually(async () => expect(await states()).toEqual([['bounced', null]]));
    office.relay.mood = 'takes';
    await confirm();
    await eventually(async () => expect(await states()).toContainEqual(['suppressed', 'undeliverable']));
  });

  it('G3 refuses forged return paths and all other mail, and believes no forged complaint', async () => {
    const path = await sent();
    const forged = path.replace(/.@/, (end) => (end === 'a@' ? 'q@' : 'a@'));
    for (const to of [
      forged,
      `b${'a'.repeat(60)}@bounces.example`,
      'office@bounces.example',
      path.replace('bounces.', 'other.'),
    ])
      await expect(bounce(to, '5.1.1')).rejects.toMatchObject({ responseCode: 550 });
    await deliver(
      'fbl@bounces.example',
      'feedback-report',
      `Feedback-Type: abuse\r\nOriginal-Mail-From: <${forged}>`,
    );
    expect(await states()).toEqual([['sent', null]]);
    expect(await office.rows('SELECT 1 FROM suppressions WHERE company_id = $1', [companyId])).toEqual([]);
  });

  it('G3 a complaint stops offers and what it was about', async () => {
    const path = await sent();
    await deliver('FBL@bounces.example', 'feedback-report', 'Feedback-Type: abuse', `Return-Path: <${path}>`);
    const stopped = await office.rows<{ purpose: string; list: string }>(
      'SELECT purpose, list FROM suppressions WHERE company_id = $1 ORDER BY purpose',
      [companyId],
    );
    expect(stopped).toEqual([
      { purpose: 'booking', list: 'consent' },
      { purpose: 'promotion', list: 'consent' },
    ]);
  });

  it('G6 survives connections that break off and mails that are too large', async () => {
    const path = await sent();
    const large = `Subject: x\r\n\r\n${'x'.repeat(1_100_000)}`;
    await createTransport({ host: '127.0.0.1', port, ignoreTLS: true })
      .sendMail({ envelope: { from: '', to: [path] }, raw: large })
      .catch(() => undefined);
    await bounce(path, '5.2.2');
    expect(await states()).toEqual([['bounced', null]]);
  });
});
