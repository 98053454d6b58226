import { randomUUID } from 'node:crypto';
import {
  startsOf,
  type AnswerOf,
  type bookSlotCall,
  type guestPass,
  type hold,
  type slots,
} from '@riserbo/contracts';
import type { z } from 'zod';
import { Api, expectStatus, type Answer } from '../play/api';
import { changeByLink } from '../play/by-link';
import { Mailbox, tokenIn } from '../play/mailbox';
import { employ, offer, signUp, type Place } from '../play/practice';
import { addSubscriber, removeSubscriber } from '../subscribers/subscribers';
import type { AuthDatabase } from '@riserbo/system';
import type { SubscriberHost } from '../subscribers/host';
import { asVendor } from '../vendor';
import { watchBookings, type SeenEvent } from './subscriber';

type Slots = z.infer<typeof slots>;
type Booking = AnswerOf<typeof bookSlotCall>;
export interface Running {
  baseUrl: string;
  mailUrl: string;
}
/** Where the vendor adds and removes subscribers. */
export interface VendorPlace {
  host: SubscriberHost;
  database: AuthDatabase;
}
const rivals = 50;
export const say = (rule: string, what: string, proof: string): void =>
  void process.stdout.write(`✓ ${rule.padEnd(8)} ${what} — ${proof}\n`);

/** The main job, step by step, each with a proof. */
export async function demo({ baseUrl, mailUrl }: Running, vendor: VendorPlace): Promise<void> {
  const api = new Api(baseUrl);
  const mails = new Mailbox(mailUrl);
  const run = randomUUID().slice(0, 8);
  const place = {
    companyName: `Demo ${run}`,
    slug: `demo-${run}`,
    locale: 'en' as const,
    timeZone: 'Europe/Rome',
  };
  const session = await signUp(
    api,
    mails,
    { email: `owner-${run}@demo.example`, password: `demo ${randomUUID()}`, name: 'Olivia Owner' },
    place,
  );
  say('A1', 'a company signs up and follows the mailed link', `company ${session.companyId}`);
  await withSubscriber(vendor, place.slug, (events) =>
    mainJob({ api, mails, run, place, accessToken: session.accessToken }, events),
  );
}

type Events = Awaited<ReturnType<typeof watchBookings>>;

/** A subscriber of the demo's company for as long as the work takes. */
async function withSubscriber(
  { host, database }: VendorPlace,
  slug: string,
  work: (events: Events) => Promise<void>,
): Promise<void> {
  const name = 'Demo';
  const added = await asVendor(database, (tenants) => addSubscriber(tenants, host, slug, name));
  const events = await watchBookings(added);
  try {
    await work(events);
  } finally {
    await events.stop();
    await asVendor(database, (tenants) => removeSubscriber(tenants, host, slug, name));
  }
}

interface Practice {
  api: Api;
  mails: Mailbox;
  run: string;
  place: Place;
  accessToken: string;
}

async function mainJob({ api, mails, run, place, accessToken }: Practice, events: Events): Promise<void> {
  const office = api.as(accessToken);

  const service = await offer(office, {
    name: 'Consultation',
    durationMinutes: 30,
    bufferAfterMinutes: 10,
  });
  const provider = await employ(office, 'Dr. Demo', 'Europe/Rome', [service.id]);
  say('C1 C2', 'a service, a provider and opening hours', `service ${service.id}, provider ${provider.id}`);

  const guest = await admit(api, place.slug);
  const [first, second, third] = await search(guest, service.id);
  say('C3', 'a guest searches free times', `first ${first}`);

  const held = expectStatus(
    await guest.post<z.infer<typeof hold>>('/v1/holds', {
      serviceId: service.id,
      providerId: provider.id,
      startsAt: first,
    }),
    201,
  ).body;
  say('C4', 'holds one', `until ${held.expiresAt}`);

  const address = `guest-${run}@demo.example`;
  const booking = expectStatus(
    await book(
      guest,
      { serviceId: service.id, providerId: provider.id, startsAt: first, holdId: held.holdId },
      address,
    ),
    201,
  ).body;
  say('C5', 'and books it', `booking ${booking.id} is ${booking.status}, version ${booking.version}`);

  const seen = await events.wait(
    (event) => event.type === 'booking.confirmed.v1' && event.payload.id === booking.id,
  );
  say('C15', 'a durable subscriber hears of it', `${seen.type} version ${String(seen.payload.version)}`);
  const mail = await mails.nth(address, 1);
  say('G2', 'the confirmation is in the mailbox', `"${mail.subject}"`);

  const token = tokenIn(mail, 'manage');
  const moved = expectStatus(await changeByLink(api, token, 'reschedule', { startsAt: second }), 200).body;
  await mails.nth(address, 2);
  say(
    'C7 C12',
    'the guest moves it by the link of the mail',
    `now ${moved.startsAt}, version ${moved.version}`,
  );
  const cancelled = expectStatus(await changeByLink(api, token, 'cancel'), 200).body;
  await mails.nth(address, 3);
  say('C7 C8', 'and cancels it', `${cancelled.status}; three mails in all`);

  await race(api, place.slug, { serviceId: service.id, providerId: provider.id, startsAt: third });
  await proveEvents(events, booking);
}

async function admit(api: Api, slug: string): Promise<Api> {
  const pass = expectStatus(await api.post<z.infer<typeof guestPass>>(`/v1/pages/${slug}/guests`), 201).body;
  return api.as(pass.token);
}

async function search(guest: Api, serviceId: string): Promise<[string, string, string]> {
  const from = new Date(Date.now() + 86_400_000);
  const query = new URLSearchParams({
    serviceId,
    from: from.toISOString(),
    to: new Date(from.getTime() + 7 * 86_400_000).toISOString(),
  });
  const found = expectStatus(await guest.get<Slots>(`/v1/slots?${query.toString()}`), 200).body;
  const starts = found.providers
    .slice(0, 1)
    .flatMap(startsOf)
    .map((start) => new Date(start).toISOString());
  const [first, second, third] = [starts[0], starts[8], starts[16]];
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('fewer than 17 free times in a week');
  return [first, second, third];
}

interface Wanted {
  serviceId: string;
  providerId: string;
  startsAt: string;
  holdId?: string;
}
function book(guest: Api, slot: Wanted, email: string): Promise<Answer<Booking>> {
  return guest.post<Booking>(
    '/v1/bookings',
    { ...slot, contact: { name: 'Greta Guest', email } },
    { 'idempotency-key': randomUUID() },
  );
}

/** C6: several guests request one time at once; exactly one gets it. */
async function race(api: Api, slug: string, slot: Wanted): Promise<void> {
  const guests = await Promise.all(Array.from({ length: rivals }, () => admit(api, slug)));
  const answers = await Promise.all(
    guests.map((guest, index) => book(guest, slot, `rival-${index}@demo.example`)),
  );
  const won = answers.filter(({ status }) => status === 201).length;
  const lost = answers.filter(
    ({ status, body }) => status === 409 && (body as { code?: string }).code === 'slot_taken',
  ).length;
  if (won !== 1 || lost !== rivals - 1)
    throw new Error(`of ${rivals} rivals ${won} won and ${lost} were refused`);
  say('C6', `${rivals} rivals ask for one time at once`, `1 has it, ${lost} are told slot_taken`);
}

async function proveEvents(
  events: { wait(fits: (event: SeenEvent) => boolean): Promise<SeenEvent> },
  booking: Booking,
): Promise<void> {
  const last = await events.wait(
    (event) => event.type === 'booking.cancelled.v1' && event.payload.id === booking.id,
  );
  say('C15', 'the subscriber saw every change', `last ${last.type}, version ${String(last.payload.version)}`);
}
