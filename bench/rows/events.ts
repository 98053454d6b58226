import { randomUUID } from 'node:crypto';
import { AckPolicy, DeliverPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { Client } from 'pg';
import { bookingConfirmed, streamName, subjectOf } from '@riserbo/contracts';
import { emit } from '@riserbo/messaging';
import { testPostgres } from '@riserbo/testing';
import { aPayload, MessagingHarness } from '../../libs/messaging/test/stand';
import { times } from '../load';
import { median, quantile, round, type Row } from '../row';

/**
 * From the commit that wrote an event to the commit of its effect in another service: outbox, relay,
 * JetStream, consumer, inbox. One event at a time, so nothing but the path is measured.
 */
export const events: Row = {
  name: 'events',
  metric: 'commit to consumer effect, p99',
  dividedBy: 'one JetStream publish-consume round trip p99 + one commit p99',
  target: { most: 3 },
  needs: 'postgres',
  async measure({ quick }) {
    const postgres = await testPostgres({ own: true });
    process.env['TEST_POSTGRES'] = postgres.url;
    const stand = await MessagingHarness.make();
    try {
      const commit = await aCommit(postgres.url);
      const [effect, trip] = [await toEffect(stand), await toConsumer(stand)];
      const each = quick ? 100 : 300;
      const lists: [number[], number[], number[]] = [[], [], []];
      // the first turn warms up
      for (let turn = 0; turn <= (quick ? 5 : 10); turn += 1) {
        const effects: number[] = [];
        for (let index = 0; index < each; index += 1) effects.push(await effect());
        const turns = [effects, await times(each, trip), await times(each, commit.run)];
        if (turn > 0) turns.forEach((list, index) => lists[index]?.push(...list));
      }
      await commit.end();
      const [ours, tripped, committed] = lists.map((list) => quantile(list, 0.99)) as [
        number,
        number,
        number,
      ];
      return {
        ratio: ours / (tripped + committed),
        detail: {
          'ms effect p99': round(ours),
          'ms trip p99': round(tripped),
          'ms commit p99': round(committed),
          'ms effect p50': round(median(lists[0])),
          'p50 ratio': round(median(lists[0]) / (median(lists[1]) + median(lists[2]))),
        },
      };
    } finally {
      await stand.stop();
      await postgres.stop();
    }
  },
};

/**
 * Emits in a transaction and resolves when the consumer's transaction has committed. The emitting transaction
 * itself is not counted.
 */
async function toEffect(stand: MessagingHarness): Promise<() => Promise<number>> {
  const companyId = randomUUID();
  const arrived = new Map<string, () => void>();
  await stand.relay();
  await stand.consumer(async (received) => {
    await stand.effect(received);
    arrived.get((received.payload as { id: string }).id)?.();
  });
  return async () => {
    const payload = aPayload();
    const done = new Promise<void>((resolve) => arrived.set(payload.id, resolve));
    await stand.sender.tenants.transaction({ companyId }, (tx) =>
      emit(tx, bookingConfirmed, payload, stand.clock.now()),
    );
    const committed = performance.now();
    await done;
    arrived.delete(payload.id);
    return performance.now() - committed;
  };
}

/** The bare path: one stored publish to a waiting consumer, without envelope, acknowledgement or database. */
async function toConsumer(stand: MessagingHarness): Promise<() => Promise<void>> {
  const bus = await stand.bus('bootstrap');
  const type = 'bench.tripped.v1';
  const manager = await jetstreamManager(bus, { checkAPI: false });
  const none = { name: 'bench', ack_policy: AckPolicy.None, deliver_policy: DeliverPolicy.New };
  await manager.consumers.add(streamName, { ...none, filter_subject: `events.*.${type}` });
  const messages = await (await jetstream(bus).consumers.get(streamName, 'bench')).consume();
  let arrived = (): void => undefined;
  void (async () => {
    for await (const message of messages) if (message.subject.endsWith(type)) arrived();
  })();
  return async () => {
    const done = new Promise<void>((resolve) => (arrived = resolve));
    await jetstream(bus).publish(subjectOf({ type }, randomUUID()), JSON.stringify(aPayload()), {
      msgID: randomUUID(),
    });
    await done;
  };
}

/** One transaction that inserts one row, on a separate connection. */
async function aCommit(url: string): Promise<{ run(): Promise<void>; end(): Promise<void> }> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('CREATE TABLE commits (id uuid PRIMARY KEY)');
  return {
    async run() {
      await client.query('BEGIN');
      await client.query({ name: 'commit', text: 'INSERT INTO commits VALUES ($1)', values: [randomUUID()] });
      await client.query('COMMIT');
    },
    end: () => client.end(),
  };
}
