import { randomUUID } from 'node:crypto';
import { startsOf, type AnswerOf, type searchSlotsCall, type StepUpPurpose } from '@riserbo/contracts';
import type { TestSystem } from '@riserbo/testing';
import type { SystemSettings } from '@riserbo/system';
import { Api, expectStatus, type Answer } from '../../../scripts/play/api';
import { Mailbox, tokenIn } from '../../../scripts/play/mailbox';
import { employ, offer, signUp, type Session } from '../../../scripts/play/practice';

/** What the vendor's commands need of a system that was started here. */
export type Place = Pick<SystemSettings, 'postgresPort' | 'secrets'>;
export interface Fixture {
  place: Place;
  open: Api;
  office: Api;
  guest: Api;
  mails: Mailbox;
  slug: string;
  session: Session;
  serviceId: string;
  providerId: string;
  clientId: string;
  starts: string[];
  /** Of a superuser, for what cannot be waited for: that a booking begins. */
  postgresUrl: string;
}
export type GoodCalls = Record<string, (stage: Fixture) => Promise<Answer<unknown>>>;

export const key = () => ({ 'idempotency-key': randomUUID() });
export const etag = async (api: Api, path: string) => ({
  'if-match': (await api.get(path)).headers.get('etag') ?? '',
});
export const contact = () => ({ name: 'Greta Guest', email: `greta-${randomUUID()}@guest.example` });
export const address = () => `owner-${randomUUID()}@practice.example`;
export const password = 'correct horse battery';

/** A practice with a service, a provider, a client and a guest at the door. */
export function createFixture({ baseUrl, mail, postgres, system }: TestSystem): Promise<Fixture> {
  const [open, mails] = [new Api(baseUrl), new Mailbox(mail.url)];
  return createPractice({ open, mails, place: system.settings, postgresUrl: postgres.url });
}

/** One more in the same system. */
export async function createPractice(
  base: Pick<Fixture, 'open' | 'mails' | 'place' | 'postgresUrl'>,
): Promise<Fixture> {
  const { open, mails } = base;
  const slug = `p-${randomUUID().slice(0, 12)}`;
  const owner = { email: address(), password, name: 'Olivia Owner' };
  const session = await signUp(open, mails, owner, {
    companyName: 'Practice',
    slug,
    locale: 'en',
    timeZone: 'Europe/Rome',
  });
  const office = open.as(session.accessToken);
  const { id: serviceId } = await offer(office, { name: 'Consultation', durationMinutes: 30 });
  const { id: providerId } = await employ(office, 'Dr. Test', 'Europe/Rome', [serviceId]);
  await letGuestsBook(office);
  const client = expectStatus(
    await office.post<{ id: string }>('/v1/clients', { name: 'Carla Client', email: 'carla@client.example' }),
    201,
  ).body;
  const pass = expectStatus(await open.post<{ token: string }>(`/v1/pages/${slug}/guests`), 201).body;
  const stage: Fixture = {
    ...base,
    office,
    guest: open.as(pass.token),
    slug,
    session,
    serviceId,
    providerId,
    clientId: client.id,
    starts: [],
  };
  stage.starts = await freeStarts(stage);
  return stage;
}

/** One guest plays all of them here. */
async function letGuestsBook(office: Api): Promise<void> {
  const body = { pendingMinutes: 1440, completeAfterMinutes: 1440, correctionDays: 7, bookingsPerGuest: 100 };
  const headers = await etag(office, '/v1/booking-settings');
  expectStatus(await office.request('PUT', '/v1/booking-settings', { body, headers }), 200);
}

async function freeStarts({ office, serviceId }: Fixture): Promise<string[]> {
  const from = new Date(Date.now() + 2 * 86_400_000);
  const query = new URLSearchParams({
    serviceId,
    from: from.toISOString(),
    to: new Date(from.getTime() + 30 * 86_400_000).toISOString(),
  });
  const found = expectStatus(
    await office.get<AnswerOf<typeof searchSlotsCall>>(`/v1/slots?${query.toString()}`),
    200,
  ).body;
  return found.providers
    .slice(0, 1)
    .flatMap(startsOf)
    .filter((_, index) => index % 2 === 0)
    .map((start) => new Date(start).toISOString());
}

/** The next unused start. */
export function nextStart(stage: Fixture): string {
  const start = stage.starts.shift();
  if (start === undefined) throw new Error('the practice is booked out');
  return start;
}

export async function booked(stage: Fixture) {
  const { serviceId, providerId, clientId } = stage;
  const body = { serviceId, providerId, clientId, startsAt: nextStart(stage) };
  return expectStatus(await stage.office.post<{ id: string }>('/v1/bookings', body, key()), 201).body;
}
export async function held(stage: Fixture) {
  const { serviceId, providerId } = stage;
  return stage.office.post<{ holdId: string }>('/v1/holds', {
    serviceId,
    providerId,
    startsAt: nextStart(stage),
  });
}
export async function manageToken(stage: Fixture): Promise<string> {
  const { serviceId, providerId } = stage;
  const who = contact();
  expectStatus(
    await stage.guest.post(
      '/v1/bookings',
      { serviceId, providerId, startsAt: nextStart(stage), contact: who },
      key(),
    ),
    201,
  );
  return tokenIn(
    await stage.mails.wait(who.email, ({ text }) => /\/m\/(en|it)\//.test(text ?? '')),
    'manage',
  );
}
/** B8: a header that proves the step-up of the office. @param recoveryCode where a second factor is on */
export async function steppedUp(
  { office }: Pick<Fixture, 'office'>,
  purpose: StepUpPurpose,
  recoveryCode?: string,
) {
  const proof = recoveryCode === undefined ? {} : { recoveryCode };
  const answer = await office.post<{ stepUpToken: string }>('/v1/step-up', { password, purpose, ...proof });
  return { 'x-step-up': expectStatus(answer, 201).body.stepUpToken };
}
export async function signedIn(stage: Fixture): Promise<Session & { email: string }> {
  const email = address();
  const slug = `q-${randomUUID().slice(0, 12)}`;
  const session = await signUp(
    stage.open,
    stage.mails,
    { email, password, name: 'Other Owner' },
    { companyName: 'Other', slug, locale: 'it', timeZone: 'Europe/Rome' },
  );
  return { ...session, email };
}
