import { jetstreamManager, type ConsumerConfig, type StreamConfig } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import {
  bookingConfirmed,
  consumersOf,
  streamName,
  type DurableConsumer,
  type OwnerName,
  type PayloadOf,
} from '@riserbo/contracts';
import { connectEvents, connectNats, Inbox, Relay, type Received } from '@riserbo/messaging';
import { table } from '@riserbo/privacy';
import { Log, migrate, type OpenTenants } from '@riserbo/runtime';
import { bookingFacts, eventually, TestClock, testNats, type TestNats } from '@riserbo/testing';
import { Client } from 'pg';
import { anEmptyDatabase } from '../../runtime/test/database';
import { EventConsumer } from '../src/events/event-consumer';
import { EventDelivery } from '../src/events/event-delivery';
import { Failures } from '../src/events/failures';
import type { Handler } from '../src/events/handles';
import { StreamIdentity } from '../src/events/stream-identity';

const event = bookingConfirmed;
/** Never crashes. */
export const nowhere = (): void => undefined;

/** A service with only the messaging tables, plus `effects` for its handlers. */
export interface HarnessSide {
  tenants: OpenTenants['tenants'];
  systemUrl: string;
  /** Rows of all companies, bypassing row-level security. */
  rows<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

async function aSide(service: OwnerName): Promise<HarnessSide> {
  const database = await anEmptyDatabase(undefined, service);
  const up = table(
    'effects',
    { app: 'SELECT, INSERT, UPDATE, DELETE' },
    'event_id uuid NOT NULL, version integer NOT NULL',
  );
  await migrate({ url: database.urls.owner, service, migrations: [{ id: '001-first', up, down: '' }] });
  const open = await database.open();
  const admin = new Client({ connectionString: database.urls.admin });
  await admin.connect();
  return {
    tenants: open.tenants,
    systemUrl: database.urls.system,
    rows: async <Row>(text: string, values: unknown[] = []) =>
      (await admin.query(text, values)).rows as Row[],
    async stop() {
      await Promise.all([open.close(), admin.end()]);
      await database.drop();
    },
  };
}

/** Booking and retention, reduced to their messaging, with a real stream between them. */
export class MessagingHarness {
  readonly clock = new TestClock();
  private readonly stops: (() => Promise<unknown>)[] = [];
  private readonly buses: NatsConnection[] = [];

  private constructor(
    readonly nats: TestNats,
    readonly sender: HarnessSide,
    readonly receiver: HarnessSide,
  ) {}

  static async make(): Promise<MessagingHarness> {
    const [nats, sender, receiver] = await Promise.all([testNats(), aSide('booking'), aSide('retention')]);
    return new MessagingHarness(nats, sender, receiver);
  }

  async bus(user: 'bootstrap' | 'booking' | 'retention'): Promise<NatsConnection> {
    const connect = user === 'bootstrap' ? connectNats : connectEvents;
    const bus = await connect(this.nats.credentials(user), Log.silent());
    this.buses.push(bus);
    return bus;
  }

  /** Runs a relay of booking. @returns a function that stops it */
  async relay(): Promise<() => Promise<void>> {
    const bus = await this.bus('booking');
    const { tenants } = this.sender;
    const stream = new StreamIdentity(bus, tenants, this.clock, Log.silent());
    const relay = new Relay(bus, tenants, this.clock, Log.silent(), stream, 'booking', nowhere);
    relay.start();
    return this.stoppedAtTheEnd(() => relay.stop());
  }

  /**
   * Runs one replica of retention's consumer of booking's events; the handler is `effect` by default.
   * @returns a function that stops it
   */
  async consumer(handle = (received: Received) => this.effect(received)): Promise<() => Promise<void>> {
    return this.consume({ handle });
  }

  /** Like `consumer`, for any kind of handler. */
  async consume(handler: Handler): Promise<() => Promise<void>> {
    const { tenants } = this.receiver;
    const [inbox, failures] = [
      new Inbox(tenants, 'retention', this.clock),
      new Failures(tenants, this.clock),
    ];
    const handlers = new Map([[event.type, { event, handler }]]);
    const delivery = new EventDelivery('retention', handlers, inbox, failures, Log.silent(), nowhere);
    const booking = consumersOf('retention').find(({ name }) => name === 'retention__booking');
    const bus = await this.bus('retention');
    const consumer = new EventConsumer(bus, booking as DurableConsumer, delivery, Log.silent());
    consumer.start();
    return this.stoppedAtTheEnd(() => consumer.stop());
  }

  /** A correct handler: one row per event. */
  async effect({ payload, ...received }: Received): Promise<void> {
    const inbox = new Inbox(this.receiver.tenants, 'retention', this.clock);
    const { version } = payload as PayloadOf<typeof event>;
    await inbox.once({ ...received, payload }, async (tx) => {
      await tx.query('INSERT INTO effects (company_id, event_id, version) VALUES ($1, $2, $3)', [
        received.companyId,
        received.eventId,
        version,
      ]);
    });
  }

  /** As the bootstrap user. */
  async configure(stream: Partial<StreamConfig>, consumer: Partial<ConsumerConfig> = {}): Promise<void> {
    const manager = await jetstreamManager(await this.bus('bootstrap'), { checkAPI: false });
    await manager.streams.update(streamName, stream);
    await manager.consumers.update(streamName, 'retention__booking', consumer);
  }

  effects(companyId: string): Promise<{ event_id: string; version: number }[]> {
    return this.receiver.rows(
      'SELECT event_id, version FROM effects WHERE company_id = $1 ORDER BY version',
      [companyId],
    );
  }
  letters(companyId: string): Promise<{ reason: string; event_id: string }[]> {
    return this.receiver.rows('SELECT reason, event_id FROM dead_letters WHERE company_id = $1', [companyId]);
  }
  async sent(count: number): Promise<void> {
    const pending = `SELECT count(*)::integer AS left FROM outbox WHERE status <> 'published'`;
    await eventually(
      async () => {
        expect(await this.sender.rows(pending)).toEqual([{ left: 0 }]);
        expect((await this.sender.rows('SELECT FROM outbox')).length).toBeGreaterThanOrEqual(count);
      },
      { within: 30_000 },
    );
  }

  /** Stops what sends and what handles; the servers stay. */
  async stopRelays(): Promise<void> {
    await Promise.all(this.stops.map((stop) => stop()));
  }

  async stop(): Promise<void> {
    await Promise.all(this.stops.map((stop) => stop()));
    await Promise.all(this.buses.map((bus) => bus.close()));
    await Promise.all([this.sender.stop(), this.receiver.stop()]);
    await this.nats.stop();
  }

  private stoppedAtTheEnd(stop: () => Promise<void>): () => Promise<void> {
    let stopping: Promise<void> | undefined;
    const once = () => (stopping ??= stop());
    this.stops.push(once);
    return once;
  }
}

export const aPayload = bookingFacts;
