import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  attendCall,
  bookingConfirmed,
  bookingRescheduled,
  chooseMessagesCall,
  listDeliveriesCall,
  oneClickStopCall,
  readMessageLinkCall,
  setMessageSettingsCall,
} from '@riserbo/contracts';
import { eventually, publish, refusalCode } from '@riserbo/testing';
import { simpleParser } from 'mailparser';
import { aBooking, aMove, header, openPostOffice, usual, type NotificationsHarness } from './post-office';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const gateway = { kind: 'service', service: 'gateway' } as const;
const HOUR_MS = 3_600_000;

describe('the recipient of a message', () => {
  let office: NotificationsHarness;
  let companyId: string;
  beforeAll(async () => {
    office = await openPostOffice((folder) => {
      const DKIM_KEY_FILE = join(folder, 'dkim.pem');
      writeFileSync(DKIM_KEY_FILE, privateKey.export({ type: 'pkcs8', format: 'pem' }));
      return { DKIM_DOMAIN: 'riserbo.example', DKIM_SELECTOR: 'mail', DKIM_KEY_FILE };
    });
  });
  beforeEach(() => {
    companyId = randomUUID();
    office.relay.mails.length = 0;
    Object.assign(office.answers, usual());
  });
  afterAll(() => office?.stop());

  const states = async (purpose: string) =>
    (
      await office.rows<{ state: string; reason: string | null }>(
        'SELECT state, reason FROM deliveries WHERE company_id = $1 AND purpose = $2 ORDER BY created_at, id',
        [companyId, purpose],
      )
    ).map(({ state, reason }) => [state, reason]);
  const ends = (purpose: string, ...expected: [string, string | null][]) =>
    eventually(async () => expect((await states(purpose)).sort()).toEqual([...expected].sort()), {
      within: 30_000,
    });
  const remind = (askToConfirm = false) =>
    office.ask(
      setMessageSettingsCall,
      { reminderMinutes: [1440], serviceReminders: [], quietHours: null, askToConfirm },
      { kind: 'member', companyId, role: 'owner', userId: randomUUID(), sessionId: randomUUID() },
      { ifMatch: 1 },
    );
  /** Confirms a booking two days ahead. */
  const confirm = async () => {
    const startsAt = new Date(office.clock.now().getTime() + 48 * HOUR_MS).toISOString();
    office.answers.booking.startsAt = startsAt;
    const booking = aBooking({ startsAt });
    await publish(office.nats, bookingConfirmed, companyId, booking);
    return booking;
  };
  const tokenOf = (raw: string) =>
    /\/u\/([\w-]{22})/.exec(header(raw, 'List-Unsubscribe')[0] ?? '')?.[1] ?? '';
  const lastToken = () => tokenOf(office.relay.mails.at(-1)?.raw ?? '');
  const choose = (token: string, act: 'stop' | 'resume' | 'not_me', purpose?: 'booking' | 'reminder') =>
    office.ask(chooseMessagesCall, { token, act, ...(purpose ? { purpose } : {}) }, gateway);
  const read = (token: string) => office.ask(readMessageLinkCall, { token }, gateway);

  it('G3 X64 signs both headers, sends each once, and puts the short link on a separate line', async () => {
    await confirm();
    await ends('booking', ['sent', null]);
    const raw = office.relay.mails[0]?.raw ?? '';
    const [uri = ''] = header(raw, 'List-Unsubscribe');
    expect(header(raw, 'List-Unsubscribe')).toHaveLength(1);
    expect(header(raw, 'List-Unsubscribe-Post')).toEqual(['List-Unsubscribe=One-Click']);
    const signed = /\bh=([^;]+)/.exec(header(raw, 'DKIM-Signature')[0] ?? '')?.[1]?.toLowerCase() ?? '';
    for (const name of ['list-unsubscribe', 'list-unsubscribe-post'])
      expect(signed.replaceAll(/\s/g, '').split(':')).toContain(name);
    expect(uri.length).toBeLessThan(60);
    const link = uri.slice(1, -1);
    const { text = '', html } = await simpleParser(raw);
    expect(text.split('\n').map((line) => line.trim())).toContain(link);
    expect(html).toContain(`href="${link}"`);
  });

  it('G3 stops what is queued already, and only that purpose', async () => {
    await remind();
    const { id, startsAt } = await confirm();
    await ends('booking', ['sent', null]);
    await choose(lastToken(), 'stop', 'reminder');
    office.clock.advance(24 * HOUR_MS);
    await ends('reminder', ['suppressed', 'unsubscribed']);
    await publish(office.nats, bookingRescheduled, companyId, aMove({ id, version: 2, startsAt }));
    await ends('booking', ['sent', null], ['sent', null]);
  });

  it('G3 X60 stops the purpose of the message with one click, and for other companies nothing', async () => {
    await confirm();
    await ends('booking', ['sent', null]);
    const token = lastToken();
    for (let time = 0; time < 2; time += 1) await office.ask(oneClickStopCall, { token }, gateway);
    expect((await read(token)).stopped).toEqual(['booking']);
    await confirm();
    await ends('booking', ['sent', null], ['suppressed', 'unsubscribed']);
    companyId = randomUUID();
    await confirm();
    await ends('booking', ['sent', null]);
  });

  it('G3 knows the address however it is written, and undoes what it stopped', async () => {
    await confirm();
    await ends('booking', ['sent', null]);
    const token = lastToken();
    await choose(token, 'stop');
    office.answers.contact = { ...usual().contact, email: 'CANARY@Client.example' };
    await confirm();
    await ends('booking', ['sent', null], ['suppressed', 'unsubscribed']);
    expect((await choose(token, 'resume')).stopped).toEqual([]);
    await confirm();
    await ends('booking', ['sent', null], ['suppressed', 'unsubscribed'], ['sent', null]);
  });

  it('G3 X59 changes nothing by opening the page', async () => {
    await confirm();
    await ends('booking', ['sent', null]);
    for (let time = 0; time < 20; time += 1)
      expect(await read(lastToken())).toMatchObject({ purpose: 'booking', stopped: [], attendance: 'none' });
  });

  it('G3 says “this is not me”, after which only security mails come', async () => {
    await confirm();
    await ends('booking', ['sent', null]);
    expect((await choose(lastToken(), 'not_me')).stopped).toEqual([
      ...['booking', 'promotion', 'reminder', 'staff'],
    ]);
  });

  it('G3 cannot learn from one click whether a token exists', async () => {
    const token = 'A'.repeat(22);
    expect(await office.ask(oneClickStopCall, { token }, gateway)).toEqual({});
    expect(await refusalCode(read(token))).toBe('link_invalid');
  });

  it('G3 leaves no address and no token in the database', async () => {
    await confirm();
    await ends('booking', ['sent', null]);
    const token = lastToken();
    await choose(token, 'stop');
    const rows = await office.rows<{ text: string }>(
      `SELECT row_to_json(s)::text AS text FROM suppressions s UNION ALL SELECT row_to_json(l)::text FROM message_links l`,
    );
    const text = rows.map((row) => row.text).join('\n');
    expect(rows.length).toBeGreaterThan(1);
    expect(text).not.toContain('canary');
    expect(text).not.toContain(token);
    expect(text).not.toContain(Buffer.from(token).toString('hex'));
  });

  it('G9 answers “I will come” once, from a link that is no proof of anything else', async () => {
    await remind(true);
    await confirm();
    await ends('booking', ['sent', null]);
    office.clock.advance(24 * HOUR_MS);
    await ends('reminder', ['sent', null]);
    const { raw } = office.relay.mails.at(-1) as { raw: string };
    expect((await simpleParser(raw)).html).toContain(`/r/${tokenOf(raw)}"`);
    expect(await read(tokenOf(raw))).toMatchObject({ attendance: 'open', purpose: 'reminder' });
    const reception = {
      kind: 'member',
      companyId,
      role: 'reception',
      userId: randomUUID(),
      sessionId: randomUUID(),
    } as const;
    const waiting = async () =>
      (await office.ask(listDeliveriesCall, { only: 'unanswered' }, reception)).items.length;
    expect(await waiting()).toBe(1);
    expect(await office.ask(attendCall, { token: tokenOf(raw) }, gateway)).toMatchObject({
      attendance: 'answered',
    });
    expect(await waiting()).toBe(0);
    const answered = () =>
      office.rows<{ answered_at: Date }>('SELECT answered_at FROM deliveries WHERE company_id = $1 AND answered_at IS NOT NULL', [companyId]); // prettier-ignore
    const [first] = await answered();
    office.clock.advance(HOUR_MS);
    await office.ask(attendCall, { token: tokenOf(raw) }, gateway);
    expect(await answered()).toEqual([first]);
  });

  it('D3 tells a client whose data is restricted nothing about bookings, and the office that it did not', async () => {
    office.answers.contact = { ...usual().contact, restricted: true };
    await confirm();
    await ends('booking', ['skipped', 'restricted']);
    expect(office.relay.mails).toEqual([]);
  });

  describe('who asked for confidential communications', () => {
    const messaging = { channel: null, hours: null, neutralSender: false };
    const asking = (change: Partial<typeof messaging> | object) =>
      void (office.answers.contact = { ...usual().contact, messaging: { ...messaging, ...change } });

    it('D8 gets no mail who asked for another channel, and the delivery log says so', async () => {
      asking({ channel: 'post' });
      await confirm();
      await ends('booking', ['skipped', 'other_channel']);
      expect(office.relay.mails).toEqual([]);
    });

    it('D8 gets mails in the hours that suit, on their clocks', async () => {
      const local = (hours: number) => {
        const at = new Date(office.clock.now().getTime() + hours * HOUR_MS);
        return new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Lisbon', timeStyle: 'short' }).format(at);
      };
      office.answers.contact = {
        ...usual().contact,
        timeZone: 'Europe/Lisbon',
        messaging: { ...messaging, hours: { from: local(2), until: local(4) } },
      };
      await confirm();
      await eventually(async () => {
        const [row] = await office.rows<{ wait: number; state: string }>(
          `SELECT state, extract(epoch FROM due_at - created_at)::float AS wait FROM deliveries WHERE company_id = $1`,
          [companyId],
        );
        expect(row?.state).toBe('queued');
        expect(row?.wait).toBeGreaterThan(3_600);
      });
      office.clock.advance(2 * HOUR_MS);
      await ends('booking', ['sent', null]);
    });

    it('D8 G4 gets neutral mails who asked for a neutral sender', async () => {
      office.answers.facts.profile = { senderName: 'Studio V', email: 'desk@verdi.example' };
      asking({ neutralSender: true });
      await confirm();
      await ends('booking', ['sent', null]);
      const raw = office.relay.mails[0]?.raw ?? '';
      expect(raw).not.toMatch(/Greta|Verdi|Consultation|verdi\.example/);
      expect(header(raw, 'From')).toEqual(['Studio V <post@riserbo.example>']);
    });
  });

  it('G2 can answer to the mailbox of the company', async () => {
    office.answers.facts.profile = { email: 'desk@verdi.example' };
    await confirm();
    await ends('booking', ['sent', null]);
    expect(header(office.relay.mails[0]?.raw ?? '', 'Reply-To')).toEqual(['desk@verdi.example']);
  });
});
