import { randomUUID } from 'node:crypto';
import { startsOf, type AnswerOf, type bookSlotCall, type guestPass, type slots } from '@riserbo/contracts';
import ical from 'ical.js';
import type { z } from 'zod';
import { Api, expectStatus } from '../play/api';
import { changeByLink, readByLink } from '../play/by-link';
import { Mailbox, tokenIn } from '../play/mailbox';
import { employ, offer, signUp } from '../play/practice';
import { say, type Running } from './main-job';

type Slots = z.infer<typeof slots>;
type Booking = AnswerOf<typeof bookSlotCall>;
const day = 86_400_000;
const rome = 'Europe/Rome';
const team = [
  { name: 'Dr. Rossi', zone: rome },
  { name: 'Dr. Bianchi', zone: rome },
  { name: 'Dr. Miller', zone: 'America/New_York' },
] as const;

/**
 * A week of three providers in two time zones across a clock change: searched, explained, booked, moved,
 * cancelled, and read by a calendar parser.
 */
export async function demoBooking({ baseUrl, mailUrl }: Pick<Running, 'baseUrl' | 'mailUrl'>): Promise<void> {
  const [api, mails, run] = [new Api(baseUrl), new Mailbox(mailUrl), randomUUID().slice(0, 8)];
  const owner = {
    email: `owner-${run}@demo.example`,
    password: `demo ${randomUUID()}`,
    name: 'Olivia Owner',
  };
  const place = { companyName: `Week ${run}`, slug: `week-${run}`, locale: 'en' as const, timeZone: rome };
  const office = api.as((await signUp(api, mails, owner, place)).accessToken);
  const service = await offer(office, {
    name: 'Consultation',
    durationMinutes: 30,
    horizonDays: 400,
    gridMinutes: 60,
  });
  const providers = [];
  for (const { name, zone } of team) providers.push(await employ(office, name, zone, [service.id]));
  const [first] = providers.map(({ id }) => id) as [string];
  say('C1 C2', 'three providers in two zones', team.map(({ name, zone }) => `${name} in ${zone}`).join(', '));

  const change = nextChange(rome);
  const week = {
    from: new Date(change - 3 * day).toISOString(),
    to: new Date(change + 4 * day).toISOString(),
  };
  const pass = expectStatus(
    await api.post<z.infer<typeof guestPass>>(`/v1/pages/${place.slug}/guests`),
    201,
  ).body;
  const guest = api.as(pass.token);
  const starts = await search(guest, service.id, first, week);
  const opening = openings(starts);
  if (new Set(opening.map(([utc]) => utc)).size < 2 || new Set(opening.map(([, wall]) => wall)).size !== 1)
    throw new Error('the day does not begin at the same hour of the wall on both sides');
  const clocks = new Date(change).toISOString().slice(0, 10);
  const shifts = [...new Set(opening.map(([utc]) => utc))].join(' and then ');
  say(
    'C2 C3',
    `a week over the change of clocks of ${clocks}`,
    `opens at ${opening[0]?.[1]} of the wall: ${shifts} UTC`,
  );

  const lunch = new Date(Date.parse(starts[0] as string) + 5 * 3_600_000).toISOString();
  const why = expectStatus(
    await office.get<{ removedBy: string | null }>(
      `/v1/slots/explanation?${new URLSearchParams({ serviceId: service.id, providerId: first, startsAt: lunch }).toString()}`,
    ),
    200,
  ).body;
  if (why.removedBy === null) throw new Error('the lunch break can be booked');
  say('C3', 'why there is no time over lunch', `removed by ${why.removedBy}`);

  const [before, after] = [starts[0] as string, starts.at(-1) as string];
  const address = `guest-${run}@demo.example`;
  const body = {
    serviceId: service.id,
    providerId: first,
    startsAt: before,
    contact: { name: 'Greta Guest', email: address },
  };
  const key = { 'idempotency-key': randomUUID() };
  const booking = expectStatus(await guest.post<Booking>('/v1/bookings', body, key), 201).body;
  const again = expectStatus(await guest.post<Booking>('/v1/bookings', body, key), 201).body;
  if (again.id !== booking.id) throw new Error('a repeated request made a second booking');
  say('C5 C14', 'booked before the change, asked twice with one key', `booking ${booking.id}, once`);

  const feed = expectStatus(await office.post<{ path: string }>(`/v1/providers/${first}/feed`), 201).body;
  const calendar = async () => eventsOf(expectStatus(await api.get<unknown>(feed.path), 200).body as string);
  expectOne(await calendar(), booking, before);
  say('C13', 'a calendar program reads it in the feed', `${before}, sequence ${booking.version}`);

  const token = tokenIn(await mails.wait(address, ({ text }) => /\/m\/(en|it)\//.test(text ?? '')), 'manage');
  const moved = expectStatus(await changeByLink(api, token, 'reschedule', { startsAt: after }), 200).body;
  expectOne(await calendar(), { ...booking, version: moved.version }, after);
  say(
    'C7 C13',
    'the guest moves it to the other side of the change',
    `${after}, the same UID, sequence ${moved.version}`,
  );

  expectStatus(await changeByLink(api, token, 'cancel'), 200);
  if ((await calendar()).length !== 0) throw new Error('the cancelled booking is still in the feed');
  const { status } = expectStatus(await readByLink(api, token), 200).body;
  if (status !== 'cancelled') throw new Error(`the link shows a booking that is ${status}`);
  say('C12 C13', 'and cancels it', 'the feed is empty, the link says so');

  expectStatus(await office.request('DELETE', `/v1/providers/${first}/feed`), 204);
  if ((await api.get(feed.path)).status !== 404) throw new Error('a revoked feed still opens');
  say('C13', 'the feed is revoked', 'its address answers 404');
}

async function search(
  guest: Api,
  serviceId: string,
  providerId: string,
  week: { from: string; to: string },
): Promise<string[]> {
  const query = new URLSearchParams({ serviceId, providerId, ...week, timeZone: rome });
  const found = expectStatus(await guest.get<Slots>(`/v1/slots?${query.toString()}`), 200).body;
  const starts = found.providers
    .slice(0, 1)
    .flatMap(startsOf)
    .map((start) => new Date(start).toISOString());
  if (starts.length < 10) throw new Error('fewer than 10 free times in the week');
  return starts;
}

/** The first start of each day: in UTC and in local time. */
function openings(starts: readonly string[]): [utc: string, wall: string][] {
  const wall = new Intl.DateTimeFormat('en-GB', { timeZone: rome, hour: '2-digit', minute: '2-digit' });
  const days = new Map(starts.toReversed().map((start) => [start.slice(0, 10), start]));
  return [...days.values()].reverse().map((start) => [start.slice(11, 16), wall.format(new Date(start))]);
}

/** Midnight (UTC) of the day of the zone's next clock change. */
function nextChange(zone: string): number {
  const hour = (time: number) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit' }).format(new Date(time));
  const noon = (Math.floor(Date.now() / day) + 4.5) * day;
  for (let time = noon; time < noon + 300 * day; time += day)
    if (hour(time) !== hour(time + day)) return time + day - day / 2;
  throw new Error('the clocks of the zone do not change');
}

function eventsOf(text: string): InstanceType<typeof ical.Event>[] {
  const calendar = new ical.Component(ical.parse(text) as unknown[]);
  calendar.getAllSubcomponents('vtimezone').forEach((zone) => ical.TimezoneService.register(zone));
  return calendar.getAllSubcomponents('vevent').map((event) => new ical.Event(event));
}

function expectOne(
  events: ReturnType<typeof eventsOf>,
  { id, version }: Pick<Booking, 'id' | 'version'>,
  startsAt: string,
): void {
  const [event, ...more] = events;
  const right =
    more.length === 0 &&
    event?.uid === `${id}@riserbo` &&
    event.sequence === version &&
    event.startDate.toJSDate().toISOString() === startsAt;
  if (!right) throw new Error('the calendar does not say what was booked');
}
