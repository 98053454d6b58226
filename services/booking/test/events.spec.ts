import { jetstreamManager } from '@nats-io/jetstream';
import { cancelBookingCall, rescheduleBookingCall, streamName } from '@riserbo/contracts';
import { connectNats } from '@riserbo/messaging';
import { Log } from '@riserbo/runtime';
import { eventually } from '@riserbo/testing';
import { aGuest, aPractice, book, full, hold } from './factories';
import { runBooking, type Running } from './running';

describe('events', () => {
  let running: Running;
  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());

  it('C15 reach the stream once each, on the company’s own subjects, with a version that only grows', async () => {
    const practice = await aPractice(running);
    const { companyId, office } = practice;
    const guest = aGuest(companyId);
    const { holdId } = await hold(running, practice, '2026-03-03T09:00Z', guest);
    await book(running, practice, '2026-03-03T09:00Z', { holdId }, guest);
    const command = { bookingId: holdId, startsAt: full('2026-03-03T11:00Z') };
    await running.ask(rescheduleBookingCall, command, office, { ifMatch: 2 });
    await running.ask(cancelBookingCall, { bookingId: holdId }, office, { ifMatch: 3 });
    const seen = await eventually(async () => {
      const messages = await streamed();
      expect(messages).toHaveLength(4);
      return messages;
    });
    const types = ['held', 'confirmed', 'rescheduled', 'cancelled'].map((verb) => `booking.${verb}.v1`);
    const byVersion = seen.sort((one, other) => one.version - other.version);
    expect(byVersion.map(({ subject }) => subject)).toEqual(
      types.map((type) => `events.${companyId}.${type}`),
    );
    expect(byVersion.map(({ id, version }) => [id, version])).toEqual(
      [1, 2, 3, 4].map((version) => [holdId, version]),
    );
  });

  it('C15 say what a booking is and was, by which channel, at which price, and who cancelled it', async () => {
    const practice = await aPractice(running);
    const { companyId, office } = practice;
    const guest = aGuest(companyId);
    await running.rows(`UPDATE services SET price_currency = 'EUR', price_amount = 6000 WHERE id = $1`, [
      practice.serviceId,
    ]);
    const { holdId } = await hold(running, practice, '2026-03-03T09:00Z', guest);
    await book(running, practice, '2026-03-03T09:00Z', { holdId }, guest);
    await running.ask(cancelBookingCall, { bookingId: holdId }, office, { ifMatch: 2 });
    const payloads = await running.rows<{ payload: object }>(
      'SELECT payload FROM outbox WHERE aggregate_id = $1 ORDER BY version',
      [holdId],
    );
    const always = { companyId, channel: 'online', price: { currency: 'EUR', amount: 6000 } };
    expect(payloads.map(({ payload }) => payload)).toMatchObject([
      { ...always, status: 'held', previousStatus: null },
      { ...always, status: 'confirmed', previousStatus: 'held' },
      { ...always, status: 'cancelled', previousStatus: 'confirmed', cancelledBy: 'office' },
    ]);
  });

  async function streamed() {
    const bus = await connectNats(running.nats.credentials('bootstrap'), Log.silent());
    try {
      const manager = await jetstreamManager(bus, { checkAPI: false });
      const { state } = await manager.streams.info(streamName);
      const messages = [];
      for (let seq = state.first_seq; seq <= state.last_seq && state.messages > 0; seq++) {
        const message = await manager.streams.getMessage(streamName, { seq });
        if (!message) continue;
        const { id, version } = message.json<{ id: string; version: number }>();
        messages.push({ subject: message.subject, id, version });
      }
      return messages;
    } finally {
      await bus.close();
    }
  }
});
