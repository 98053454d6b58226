import { randomUUID } from 'node:crypto';
import {
  arriveBookingCall,
  createCategoryCall,
  createResourceCall,
  listChangesCall,
  makeFeedCall,
  readScheduleCall,
  type ClientActor,
} from '@riserbo/contracts';
import { describeContract, type ContractChecks, type ExampleCall } from '@riserbo/testing';
import { aGuest, aMember, aPractice, book, full, type Practice } from './factories';
import { runBooking, type Running } from './running';

let running: Running;
beforeAll(async () => {
  running = await runBooking();
});
afterAll(() => running?.stop());

const monday = '2026-03-02T06:00:00Z';
const at = '2026-03-03T09:00Z';
const anHourLater = '2026-03-03T10:00:00Z';
const more = { ifMatch: 1 };

/** By the office of a new company. */
const office = (input: object, options?: ExampleCall['more']) => (_: unknown, companyId: string) => ({
  input,
  actor: aMember(companyId),
  ...(options ? { more: options } : {}),
});
/** By the office of a new practice. */
const practised =
  (exampleOf: (practice: Practice) => Omit<ExampleCall, 'actor'> | Promise<Omit<ExampleCall, 'actor'>>) =>
  async () => {
    running.clock.set(monday);
    const practice = await aPractice(running);
    return { actor: practice.office, companyId: practice.companyId, ...(await exampleOf(practice)) };
  };
/** A change of a confirmed booking, at an hour. */
const booked = (input: object = {}, now = monday) =>
  practised(async (practice) => {
    const { id: bookingId } = await book(running, practice, at);
    running.clock.set(now);
    return { input: { bookingId, ...input }, more };
  });
const pending = async () => {
  running.clock.set(monday);
  const practice = await aPractice(running, { confirmation: 'by_office' });
  const { id: bookingId } = await book(running, practice, at, {}, aGuest(practice.companyId));
  return { input: { bookingId }, actor: practice.office, companyId: practice.companyId, more };
};
const arrived = async () => {
  const example = await booked()();
  await running.ask(arriveBookingCall, example.input as { bookingId: string }, example.actor, more);
  return { ...example, more: { ifMatch: 2 } };
};
const own = (input: object = {}) =>
  practised(async (practice) => {
    const actor = aClient(practice.companyId);
    const { id: bookingId } = await book(running, practice, at, { clientId: actor.clientId }, actor);
    return { input: { bookingId, ...input }, actor, more };
  });
const aClient = (companyId: string): ClientActor => ({
  kind: 'client',
  companyId,
  clientId: randomUUID(),
  sessionId: randomUUID(),
});
const time = ({ serviceId, providerId }: Practice) => ({ serviceId, providerId, startsAt: full(at) });

const catalog: ContractChecks['examples'] = {
  'booking.service.create': office({ name: 'Consultation', durationMinutes: 30 }),
  'booking.service.change': practised(({ serviceId }) => ({ input: { serviceId, name: 'Check-up' }, more })),
  'booking.provider.create': office({ displayName: 'Dr. Rossi', timeZone: 'Europe/Rome' }),
  'booking.provider.change': practised(({ providerId }) => ({
    input: { providerId, title: 'Dr.' },
    more: { ifMatch: 2 },
  })),
  'booking.provider.bookings': practised(({ providerId, companyId }) => ({
    input: { providerId },
    actor: { kind: 'service', service: 'retention', companyId },
  })),
  'booking.schedule.set': practised(async ({ providerId, office: actor }) => {
    const { weekly, version: ifMatch } = await running.ask(readScheduleCall, { providerId }, actor);
    return { input: { providerId, weekly }, more: { ifMatch } };
  }),
  'booking.resource.create': office({ kind: 'room', name: 'One' }),
  'booking.resource.change': async (_, companyId) => {
    const actor = aMember(companyId);
    const { id } = await running.ask(createResourceCall, { kind: 'room', name: 'One' }, actor);
    return { input: { resourceId: id, name: 'Two' }, actor, more };
  },
  'booking.category.create': office({ name: 'Hands' }),
  'booking.category.change': async (_, companyId) => {
    const actor = aMember(companyId);
    const { id } = await running.ask(createCategoryCall, { name: 'Hands' }, actor);
    return { input: { categoryId: id, name: 'Feet' }, actor, more };
  },
  'booking.category.order': async (_, companyId) => {
    const actor = aMember(companyId);
    const { id } = await running.ask(createCategoryCall, { name: 'Hands' }, actor);
    return { input: { categoryIds: [id] }, actor };
  },
  'booking.statistic.set_length': office({ length: 'month' }),
  'booking.closure.set': office({ items: [] }, { ifMatch: 1 }),
  'booking.closure.import': office({ country: 'IT', year: 2026 }),
  'booking.feed.make': practised(({ providerId }) => ({ input: { providerId } })),
  'booking.feed.revoke': practised(async ({ providerId, office: actor }) => {
    await running.ask(makeFeedCall, { providerId }, actor);
    return { input: { providerId } };
  }),
};

describeContract(() => running, {
  service: 'booking',
  examples: {
    ...catalog,
    'booking.slot.hold': practised((practice) => ({ input: time(practice) })),
    'booking.slot.book': practised((practice) => ({
      input: { ...time(practice), clientId: practice.clientId },
    })),
    'booking.booking.read': practised(async (practice) => {
      const { id: bookingId } = await book(running, practice, at);
      return { input: { bookingId } };
    }),
    'booking.booking.list': practised(async (practice) => {
      await book(running, practice, at);
      return { input: {} };
    }),
    'booking.change.list': practised(async (practice) => {
      const { cursor } = await running.ask(listChangesCall, {}, practice.office);
      await book(running, practice, at);
      return { input: { since: cursor } };
    }),
    'booking.booking.policies': practised(async (practice) => {
      const { id: bookingId } = await book(running, practice, at);
      return { input: { bookingId } };
    }),
    'booking.booking.reschedule': booked({ startsAt: anHourLater }),
    'booking.booking.cancel': booked(),
    'booking.booking.confirm': pending,
    'booking.booking.decline': pending,
    'booking.booking.arrive': booked(),
    'booking.booking.complete': booked({}, anHourLater),
    'booking.booking.no_show': booked({}, anHourLater),
    'booking.booking.reopen': arrived,
    'booking.own.reschedule': own({ startsAt: anHourLater }),
    'booking.own.cancel': own(),
  },
});
