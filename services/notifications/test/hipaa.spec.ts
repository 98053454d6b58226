import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  bookingForMessageCall,
  bookingStatus,
  companySettingsCall,
  accountMailKinds,
  readContactsCall,
  readAccountMailCall,
  template,
  type AccountMailKind,
  type Locale,
  type Template,
} from '@riserbo/contracts';
import {
  eventually,
  removeScratch,
  scratchFolder,
  stubCall,
  testService,
  type TestService,
} from '@riserbo/testing';
import { simpleParser } from 'mailparser';
import { caughtMails, freePort, pageOf, startMailCatcher } from '@riserbo/system';
import { isUpToDate, purposeOf, type BookingTemplate } from '../src/domain/templates';
import { notifications } from '../src/notifications.module';

/** Names and the booking time in every form that no neutral mail may contain. */
const canaries = { person: 'Canaria Persona', service: 'Canary Oncology', provider: 'Dr. Canary' };
const startsAt = '2026-07-23T13:45:00.000Z';
const times = [
  /2026-07|23 luglio|July 23|23 July|23\/07|7\/23/i,
  /15[:.]45|13[:.]45|3:45/,
  /giovedì|Thursday/i,
];
const accountMails = new Set<string>(accountMailKinds);
let running: TestService;
let mailUrl: string;
let hipaa = true;
let locale: Locale = 'en';
const ends: (() => unknown)[] = [];
const about = new Map<string, Template>();

beforeAll(async () => {
  const [folder, smtpPort, webPort] = [scratchFolder(), await freePort(), await freePort()];
  const catcher = await startMailCatcher({
    ...{ folder, logFile: `${folder}/catcher.log`, smtpPort, webPort },
    publicUrl: 'http://127.0.0.1:8080',
  });
  mailUrl = pageOf(webPort);
  running = await testService(notifications, {
    env: () => ({ SMTP_URL: `smtp://127.0.0.1:${smtpPort}`, MAIL_FROM: 'bookings@riserbo.example' }),
  });
  const stand = [
    await standInAuth(),
    await stubAccountMails(),
    await standInBooking(),
    await standInClients(),
  ];
  ends.push(
    ...stand.map((each) => () => each.stop()),
    () => running.stop(),
    () => catcher.kill(),
    () => removeScratch(folder),
  );
}, 60_000);
afterAll(async () => {
  for (const end of ends) await end();
});

const expiresAt = '2026-07-24T00:00:00.000Z';
const standInAuth = () =>
  stubCall(running.nats, companySettingsCall, () => ({
    ...{
      companyId: randomUUID(),
      name: 'Studio',
      slug: 'studio',
      profile: {},
      locale,
      timeZone: 'Europe/Rome',
      version: 1,
    },
    ...{ plan: 'premium' as const, on: [], hipaa, clientRecordStepUp: 'never' as const },
  }));
const stubAccountMails = () =>
  stubCall(running.nats, readAccountMailCall, ({ accountMailId }) => ({
    kind: about.get(accountMailId) as AccountMailKind,
    to: { name: canaries.person, email: `${accountMailId}@mail.example` },
    ...{ locale, companyName: 'Studio', token: 'x'.repeat(40), expiresAt },
  }));
const standInBooking = () =>
  stubCall(running.nats, bookingForMessageCall, ({ bookingId }) => ({
    ...{ bookingId, clientId: bookingId, startsAt, endsAt: expiresAt, timeZone: 'Europe/Rome', version: 1 },
    status: statusFor(about.get(bookingId) as BookingTemplate),
    ...{ serviceId: bookingId, providerId: bookingId, cancelReason: null, price: null, answerBy: null },
    ...{
      changeUntil: startsAt,
      serviceName: canaries.service,
      providerName: canaries.provider,
      manageToken: 'm'.repeat(60),
    },
  }));
const standInClients = () =>
  stubCall(running.nats, readContactsCall, ({ clientIds }) => ({
    contacts: clientIds.map((clientId) => ({
      ...{ clientId, name: canaries.person, email: `${clientId}@mail.example`, locale, proven: true },
      ...{ phone: null, timeZone: null, messaging: null, restricted: false },
    })),
  }));

const statusFor = (name: BookingTemplate) =>
  bookingStatus.options.find((status) => isUpToDate(name, status)) ?? 'held';

/** Queues a mail and waits for its raw bytes. */
async function rawMailOf(name: Template): Promise<string> {
  const id = randomUUID();
  about.set(id, name);
  await running.rows(
    `INSERT INTO deliveries (company_id, id, event_id, template, purpose, channel, state, booking_id, client_id, account_mail_id, due_at, created_at, booking_version, offset_minutes, starts_at, expires_at)
     VALUES ($1, $2, $2, $3, $4, 'email', 'queued', $5, $5, $6, $7, $7, 1, 60, $8, $8)`,
    [
      randomUUID(),
      id,
      name,
      purposeOf[name],
      accountMails.has(name) ? null : id,
      accountMails.has(name) ? id : null,
      running.clock.now(),
      accountMails.has(name) ? null : startsAt,
    ],
  );
  return eventually(async () => {
    const mail = (await caughtMails(mailUrl)).find(({ to }) => to[0]?.address === `${id}@mail.example`);
    return readFileSync((mail as NonNullable<typeof mail>).source, 'utf8');
  });
}

/** The complete mail, encoded and decoded. */
async function everyByteOf(raw: string): Promise<string> {
  const { subject, text, html, headerLines, attachments } = await simpleParser(raw);
  if (hipaa) expect(attachments).toEqual([]);
  return [raw, subject, text, html, ...headerLines.map(({ line }) => line)].join('\n');
}
/** The sending date is in two headers and is not secret. */
const withoutOwnDate = (text: string) => text.replaceAll(/^(Date|date|Received):.*(\n\s.*)*/gm, '');

describe.each(['en', 'it'] as const)('under hipaa, in %s', (language) => {
  beforeAll(() => {
    [hipaa, locale] = [true, language];
  });
  // promotions, which need a campaign and its clients: campaigns.spec
  it.each(template.exclude(['number_check', 'promotion']).options)(
    'G4 the mail %s names no person, service, provider or time in any byte',
    async (name) => {
      const said = withoutOwnDate(await everyByteOf(await rawMailOf(name)));
      for (const canary of Object.values(canaries))
        for (const word of canary.split(' ')) expect(said).not.toContain(word);
      for (const time of times) expect(said).not.toMatch(time);
      expect(said).not.toMatch(/text\/calendar|BEGIN:VCALENDAR|\.ics/i);
      expect(said).toMatch(/^To: \S+@mail\.example\r?$/m);
    },
  );
});

it('G4 without hipaa the same mail names them all, so the canaries are detectable', async () => {
  [hipaa, locale] = [false, 'en'];
  const said = withoutOwnDate(await everyByteOf(await rawMailOf('booking_confirmed')));
  for (const canary of Object.values(canaries)) expect(said).toContain(canary);
  expect(times.filter((time) => time.test(said)).length).toBeGreaterThan(1);
  expect(said).toMatch(/^To: .*Canaria Persona/m);
});
