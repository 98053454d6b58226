import { randomUUID } from 'node:crypto';
import {
  bookingConfirmed,
  closeReplyCall,
  listRepliesCall,
  receiveSmsCall,
  setMessageSettingsCall,
} from '@riserbo/contracts';
import { callbackSignature } from '@riserbo/runtime';
import { startSmsSink } from '@riserbo/system/mails';
import { eventually, publish } from '@riserbo/testing';
import { aBooking, openPostOffice, usual, type NotificationsHarness } from './post-office';

const hook = 'https://api.example/hooks/sms';
const gateway = { kind: 'service', service: 'gateway' } as const;

describe('a message by SMS', () => {
  let office: NotificationsHarness;
  let provider: Awaited<ReturnType<typeof startSmsSink>>;
  let companyId: string;
  beforeAll(async () => {
    provider = await startSmsSink();
    office = await openPostOffice(() => ({
      ...{ SMS_URL: provider.url, SMS_FROM: '+390600000000', PUBLIC_URL: 'https://api.example' },
      ...{ SMS_PER_NUMBER: '6', SMS_PER_COMPANY: '8' },
    }));
  });
  beforeEach(() => {
    companyId = randomUUID();
    provider.sink.list.length = 0;
    provider.sink.behaviour = 'takes';
    office.relay.mails.length = 0;
    Object.assign(office.answers, usual());
    office.answers.facts.on = ['sms'];
    number = `+39333${String(++numbers).padStart(7, '0')}`;
    wants('sms');
  });
  afterAll(async () => {
    await office?.stop();
    await provider?.stop();
  });

  let numbers = 0;
  let number = '';
  const wants = (channel: 'sms' | 'email' | null, email: string | null = 'canary@client.example') =>
    Object.assign(office.answers.contact ?? {}, {
      ...{ phone: number, email, locale: 'it' },
      messaging: { channel, hours: null, neutralSender: false },
    });
  const member = () =>
    ({ kind: 'member', companyId, role: 'owner', userId: randomUUID(), sessionId: randomUUID() }) as const;
  const confirm = (change: Parameters<typeof aBooking>[0] = {}) =>
    publish(office.nats, bookingConfirmed, companyId, {
      ...aBooking(change),
      clientId: office.answers.booking.clientId,
    });
  const ends = (...expected: [string, string, string, string | null][]) =>
    eventually(async () => {
      const rows = await office.rows<{
        template: string;
        channel: string;
        state: string;
        reason: string | null;
      }>(
        'SELECT template, channel, state, reason FROM deliveries WHERE company_id = $1 ORDER BY created_at, template',
        [companyId],
      );
      expect(rows.map((row) => Object.values(row))).toEqual(expected);
    });
  const texts = () => provider.sink.list.map(({ text }) => text);
  const post = (fields: Record<string, string>, ref?: string, token = provider.sink.token) =>
    office.ask(
      receiveSmsCall,
      {
        ...{
          form: Buffer.from(String(new URLSearchParams(fields))).toString('base64'),
          ...(ref === undefined ? {} : { ref }),
        },
        signature: callbackSignature(token, ref === undefined ? hook : `${hook}?d=${ref}`, fields),
      },
      gateway,
    );
  const reply = (text: string, sid = `SM${randomUUID()}`) =>
    post({ From: number, To: '+390600000000', Body: text, MessageSid: sid });
  /** The number has said yes, after which the confirmation came. */
  const confirmed = async () => {
    await confirm();
    await ends(
      ['booking_confirmed', 'email', 'skipped', 'number_unconfirmed'],
      ['number_check', 'sms', 'sent', null],
    );
    await reply('Sì');
    await ends(['booking_confirmed', 'sms', 'sent', null], ['number_check', 'sms', 'sent', null]);
    provider.sink.list.length = 0;
  };
  const replies = async () =>
    (await office.ask(listRepliesCall, { only: 'open', limit: 10 }, member())).items.map(({ kind }) => kind);

  it('G10 asks a number once whether it wants SMS, and sends what waited when it says yes', async () => {
    await confirmed();
    await confirm();
    await eventually(() => expect(texts()).toHaveLength(1));
    expect(texts()[0]).toMatch(
      /^Studio Verdi: appuntamento gio 5 mar, ore 10:00 confermato\. Dettagli: https:\S+ Basta SMS: STOP$/,
    );
    expect(office.relay.mails).toEqual([]);
    const [row] = await office.rows<{ segments: number }>(
      `SELECT segments FROM deliveries WHERE company_id = $1 AND template = 'booking_confirmed' LIMIT 1`,
      [companyId],
    );
    expect(row).toEqual({ segments: 1 });
  });

  it('G10 goes by mail meanwhile if the client asked for no channel, and by what the company set', async () => {
    wants(null);
    const input = { reminderMinutes: [], serviceReminders: [], quietHours: null, askToConfirm: false };
    const sms = { booking: 'preferred' as const, reminder: 'off' as const, countries: ['IT'] };
    await office.ask(setMessageSettingsCall, { ...input, sms }, member(), { ifMatch: 1 });
    await confirm();
    await ends(['booking_confirmed', 'email', 'sent', null], ['number_check', 'sms', 'sent', null]);
    await reply('yes');
    await confirm();
    await eventually(() => expect(texts().at(-1)).toContain('confermato'));
  });

  it.each([
    ['the feature is off', () => (office.answers.facts.on = []), 'other_channel'],
    ['the country is not allowed', () => (number = '+15005550006'), 'country_not_allowed'],
    ['there is no number', () => Object.assign(office.answers.contact ?? {}, { phone: null }), 'no_address'],
    [
      'the client wants letters',
      () =>
        Object.assign(office.answers.contact ?? {}, {
          messaging: { channel: 'post', hours: null, neutralSender: false },
        }),
      'other_channel',
    ],
  ])('D8 G10 is not sent if %s, and no number is asked', async (_, change, reason) => {
    change();
    if (reason === 'country_not_allowed') wants('sms');
    await confirm();
    await ends(['booking_confirmed', 'email', 'skipped', reason]);
    expect(texts()).toEqual([]);
  });

  it('G10 X68 asks no number of a contact for which no one vouches', async () => {
    Object.assign(office.answers.contact ?? {}, { proven: false });
    await confirm();
    await ends(['booking_confirmed', 'email', 'skipped', 'number_unconfirmed']);
    expect(texts()).toEqual([]);
  });

  it('G4 says nothing of practice, time or person under hipaa', async () => {
    office.answers.facts.hipaa = true;
    await confirmed();
    await confirm();
    await eventually(() => expect(texts()).toHaveLength(1));
    expect(texts()[0]).toMatch(
      /^Riserbo: un messaggio sul suo appuntamento: https:\/\/api\.example\/s\/\S{22} Basta SMS: STOP$/,
    );
  });

  it('G3 stops with STOP, answers once, and starts again with START', async () => {
    await confirmed();
    expect(await reply(' Stop! ')).toEqual({
      text: 'Studio Verdi: niente più SMS da noi. Per ripristinare: START',
    });
    expect(await reply('STOP')).toEqual({ text: null });
    await confirm();
    await eventually(async () =>
      expect(
        await office.rows(
          `SELECT 1 FROM deliveries WHERE company_id = $1 AND state = 'suppressed' AND reason = 'unsubscribed'`,
          [companyId],
        ),
      ).not.toEqual([]),
    );
    expect(texts()).toEqual([]);
    expect(await replies()).toEqual([]);
    await reply('START');
    await confirm();
    await eventually(() => expect(texts()).toHaveLength(1));
  });

  it('G3 X66 stops with CANCEL and with other text, and raises a task for the office, once for each SMS', async () => {
    await confirmed();
    await reply('Annulla', 'SM1');
    await reply('Annulla', 'SM1');
    for (const text of ['please stop texting', 'Arrivo tardi']) {
      office.clock.advance(1_000);
      await reply(text);
    }
    expect(await replies()).toEqual(['other', 'stop_unclear', 'stop_or_cancel']);
    const [first] = (await office.ask(listRepliesCall, { limit: 10 }, member())).items;
    expect(first?.clientId).not.toBeNull();
    await office.ask(closeReplyCall, { replyId: first?.id as string }, member());
    expect(await replies()).toEqual(['stop_unclear', 'stop_or_cancel']);
    await expect(office.ask(closeReplyCall, { replyId: randomUUID() }, member())).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('G9 answers “will you come?” with YES, and NO is for the office', async () => {
    await confirmed();
    const input = { reminderMinutes: [60], serviceReminders: [], quietHours: null, askToConfirm: true };
    await office.ask(setMessageSettingsCall, input, member(), { ifMatch: 1 });
    const startsAt = new Date(office.clock.now().getTime() + 2 * 3_600_000).toISOString();
    office.answers.booking.startsAt = startsAt;
    await confirm({ startsAt });
    await eventually(() => expect(texts()).toHaveLength(1));
    office.clock.advance(3_600_000);
    await eventually(() => expect(texts().at(-1)).toContain('Risponda SI o NO'));
    await reply('NO');
    expect(await replies()).toEqual(['not_coming']);
    await reply('si');
    const answered = await office.rows(
      `SELECT 1 FROM deliveries WHERE company_id = $1 AND template = 'booking_attendance' AND answered_at IS NOT NULL`,
      [companyId],
    );
    expect(answered).toHaveLength(1);
  });

  it('G6 notes what the provider reports, and writes to a dead number no more', async () => {
    await confirmed();
    await confirm();
    await eventually(() => expect(texts()).toHaveLength(1));
    const ref = new URL(provider.sink.list[0]?.callback ?? '').searchParams.get('d') ?? '';
    const state = async () =>
      (
        await office.rows<{ state: string; delivered: boolean }>(
          'SELECT state, delivered_at IS NOT NULL AS delivered FROM deliveries WHERE id = $1',
          [ref.split('.')[1]],
        )
      )[0];
    await expect(
      post({ MessageStatus: 'undelivered', ErrorCode: '30005' }, ref, 'forged'),
    ).rejects.toMatchObject({
      code: 'signature_wrong',
    });
    expect(await state()).toMatchObject({ state: 'sent', delivered: false });
    await post({ MessageStatus: 'undelivered', ErrorCode: '30005' }, ref);
    expect(await state()).toEqual({ state: 'bounced', delivered: false });
    await confirm();
    await eventually(async () =>
      expect(
        await office.rows(`SELECT 1 FROM deliveries WHERE company_id = $1 AND reason = 'undeliverable'`, [
          companyId,
        ]),
      ).toHaveLength(1),
    );
  });

  it('G6 ends as bounced if the provider knows no such number', async () => {
    provider.sink.behaviour = 'unknown number';
    await confirm();
    await ends(
      ['booking_confirmed', 'email', 'skipped', 'number_unconfirmed'],
      ['number_check', 'sms', 'bounced', null],
    );
  });

  it('G10 stops at the limit of a number and of a company in a day, and goes on the next day', async () => {
    await confirmed();
    for (let sent = 0; sent < 6; sent += 1) await confirm();
    await eventually(async () =>
      expect(
        await office.rows(`SELECT 1 FROM deliveries WHERE company_id = $1 AND reason = 'sms_limit'`, [
          companyId,
        ]),
      ).toHaveLength(2),
    );
    expect(texts()).toHaveLength(4);
    office.clock.advance(24 * 3_600_000);
    await confirm();
    await eventually(() => expect(texts()).toHaveLength(5));
  });
});
