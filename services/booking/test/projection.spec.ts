import { randomUUID } from 'node:crypto';
import { jetstream, jetstreamManager, type JsMsg } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import {
  cancelBookingCall,
  listBookingsCall,
  outsideFilter,
  rescheduleBookingCall,
  streamName,
} from '@riserbo/contracts';
import { connectNats } from '@riserbo/messaging';
import { Log } from '@riserbo/runtime';
import { eventually } from '@riserbo/testing';
import { aPractice, book, full, type Practice } from './factories';
import { runBooking, type Running } from './running';

interface Known {
  version: number;
  status: string;
  startsAt: string;
}
const MAX_PROJECTIONS = 1_000;
const days = Array.from({ length: 20 }, (_, index) => `2026-03-${String(index + 3).padStart(2, '0')}`);
const times = days.flatMap((day) => ['08', '10', '12', '14'].map((hour) => `${day}T${hour}:00Z`));

describe('a projection of the bookings of a company', () => {
  let running: Running;
  let practice: Practice;
  let bus: NatsConnection;
  beforeAll(async () => {
    running = await runBooking();
    practice = await aPractice(running);
    bus = await connectNats(running.nats.credentials('bootstrap'), Log.silent());
  });
  afterAll(async () => {
    await bus?.close();
    await running?.stop();
  });

  /** Books, moves and cancels, one time after the other. */
  async function write(startsAt: string, index: number): Promise<void> {
    const { id } = await book(running, practice, startsAt);
    const next = full(startsAt.replace(':00Z', ':45Z'));
    const change = { bookingId: id, startsAt: next };
    if (index % 3 === 1) await running.ask(rescheduleBookingCall, change, practice.office, { ifMatch: 1 });
    if (index % 3 === 2)
      await running.ask(cancelBookingCall, { bookingId: id }, practice.office, { ifMatch: 1 });
  }
  /** All pages of the list, as a subscriber reads it over HTTP. */
  async function snapshot(): Promise<Map<string, Known>> {
    const known = new Map<string, Known>();
    for (let cursor: string | undefined; ;) {
      const page = await running.ask(
        listBookingsCall,
        { limit: 7, ...(cursor === undefined ? {} : { cursor }) },
        practice.office,
      );
      for (const { id, version, status, startsAt } of page.items)
        known.set(id, { version, status, startsAt });
      if (page.next === undefined) return known;
      cursor = page.next;
    }
  }
  const lastSequence = async () => {
    const manager = await jetstreamManager(bus, { checkAPI: false });
    return (await manager.streams.info(streamName)).state.last_seq;
  };
  /** The position first, then the snapshot: what commits in between is in one of them, or in both. */
  async function begin(): Promise<{ from: number; known: Map<string, Known> }> {
    const from = (await lastSequence()) + 1;
    return { from, known: await snapshot() };
  }
  function apply(known: Map<string, Known>, message: JsMsg): void {
    const { id, version, status, startsAt } = message.json<Known & { id: string }>();
    if (version > (known.get(id)?.version ?? 0)) known.set(id, { version, status, startsAt });
  }
  async function follow({ from, known }: Awaited<ReturnType<typeof begin>>, until: number): Promise<void> {
    const filter = outsideFilter(practice);
    const consumer = await jetstream(bus).consumers.get(streamName, {
      ...{ filter_subjects: filter, opt_start_seq: from, deliver_policy: 'by_start_sequence' as never },
      name_prefix: `projection-${randomUUID().slice(0, 8)}`,
    });
    if (from > until) return;
    for await (const message of await consumer.consume()) {
      apply(known, message);
      if (message.info.pending === 0) break;
    }
  }

  it('C15 equals the database from whatever moment it begins, also while bookings change', async () => {
    const begun: ReturnType<typeof begin>[] = [];
    const writing = (async () => {
      for (let index = 0; index < times.length; index += 4)
        await Promise.all(times.slice(index, index + 4).map((time, n) => write(time, index + n)));
    })();
    let done = false;
    void writing.finally(() => (done = true));
    while ((!done || begun.length <= 20) && begun.length < MAX_PROJECTIONS) {
      begun.push(begin());
      await begun.at(-1);
    }
    await writing;
    await eventually(async () =>
      expect(await running.rows(`SELECT FROM outbox WHERE status <> 'published'`)).toEqual([]),
    );
    const [until, truth] = [await lastSequence(), await snapshot()];
    expect(truth.size).toBe(times.length);
    for (const each of begun) {
      const projection = await each;
      await follow(projection, until);
      expect(projection.known).toEqual(truth);
    }
  }, 120_000);
});
