import { randomUUID } from 'node:crypto';
import { jetstreamManager } from '@nats-io/jetstream';
import { bookingConfirmed, streamName } from '@riserbo/contracts';
import { emit, ensureStreams, pruneEvents, Relay, type Transactions } from '@riserbo/messaging';
import { Log } from '@riserbo/runtime';
import { eventually } from '@riserbo/testing';
import { StreamIdentity } from '../src/events/stream-identity';
import { aPayload, nowhere, MessagingHarness } from './stand';

describe('when JetStream has lost everything', () => {
  let stand: MessagingHarness;
  beforeEach(async () => {
    stand = await MessagingHarness.make();
  });
  afterEach(() => stand?.stop());

  const companyId = randomUUID();
  const send = (version: number) =>
    stand.sender.tenants.transaction({ companyId }, (tx) =>
      emit(tx, bookingConfirmed, aPayload({ version }), stand.clock.now()),
    );
  const applied = (versions: number[]) =>
    eventually(
      async () => expect((await stand.effects(companyId)).map(({ version }) => version)).toEqual(versions),
      { within: 30_000 },
    );
  const loseTheStream = async () => {
    const manager = await jetstreamManager(await stand.bus('bootstrap'), { checkAPI: false });
    await manager.streams.delete(streamName);
    await ensureStreams(stand.nats.credentials('bootstrap'));
  };
  const stored = async () => {
    const manager = await jetstreamManager(await stand.bus('bootstrap'), { checkAPI: false });
    return (await manager.streams.info(streamName)).state.messages;
  };

  it('X99 refills the stream from the outbox, and handled events are not applied twice', async () => {
    await stand.relay();
    await stand.consumer();
    for (const version of [1, 2, 3]) await send(version);
    await applied([1, 2, 3]);
    await loseTheStream();
    expect(await stored()).toBe(0);
    stand.clock.advance(3_000);
    await eventually(async () => expect(await stored()).toBe(3));
    await send(4);
    await applied([1, 2, 3, 4]);
  });

  it('X99 applies unhandled events after the loss', async () => {
    await stand.relay();
    for (const version of [1, 2, 3]) await send(version);
    await stand.sent(3);
    await loseTheStream();
    stand.clock.advance(3_000);
    await stand.consumer();
    await applied([1, 2, 3]);
  });

  it('X99 a stream that went back is filled again, and one that only grew is not', async () => {
    await stand.relay();
    for (const version of [1, 2, 3]) await send(version);
    await stand.sent(3);
    const identity = new StreamIdentity(
      await stand.bus('booking'),
      stand.sender.tenants,
      stand.clock,
      Log.silent(),
    );
    const look = async () => {
      stand.clock.advance(3_000);
      await identity.refillIfLost();
      return stand.sender.rows(`SELECT FROM outbox WHERE status <> 'published'`);
    };
    const seen = async () =>
      stand.sender.rows<{ last_sequence: string }>('SELECT last_sequence FROM stream_seen');
    await stand.stopRelays();
    expect(await look()).toEqual([]);
    expect(await seen()).toEqual([{ last_sequence: '3' }]);
    // as after a crash of a server that had written two more messages and had not called fsync
    await stand.sender.rows('UPDATE stream_seen SET last_sequence = 5');
    expect(await look()).toHaveLength(3);
    expect(await seen()).toEqual([{ last_sequence: '3' }]);
  });

  it('X99 X106 nobody empties the stream, and one that was made before gets its settings', async () => {
    const manager = await jetstreamManager(await stand.bus('bootstrap'), { checkAPI: false });
    await manager.streams.delete(streamName);
    await manager.streams.add({ name: streamName, subjects: ['events.*.>'], max_age: 0 });
    await ensureStreams(stand.nats.credentials('bootstrap'));
    const { config } = await manager.streams.info(streamName);
    expect(config).toMatchObject({
      deny_purge: true,
      deny_delete: true,
      discard: 'new',
      max_bytes: 4 * 1024 ** 3,
    });
    await stand.relay();
    await send(1);
    await stand.sent(1);
    const after = await stored();
    await expect(manager.streams.purge(streamName)).rejects.toThrow();
    await expect(manager.streams.deleteMessage(streamName, 1)).rejects.toThrow();
    expect(await stored()).toBe(after);
  });

  it('X99 keeps each refill statement within its time limit, whatever the volume', async () => {
    const [count, at] = [12_001, stand.clock.now().toISOString()];
    await stand.sender.rows(`
      INSERT INTO outbox SELECT '${companyId}', gen_random_uuid(), '${bookingConfirmed.type}', gen_random_uuid(), 1, '{}',
        gen_random_uuid(), '', '${at}'::timestamptz - n / 5000 * interval '1 hour', CASE WHEN n % 3 = 0 THEN 'sending' ELSE 'published' END
      FROM generate_series(1, ${count}) n;
      INSERT INTO stream_seen (created) VALUES ('another stream')`);
    await logStatements('UPDATE');
    const bus = await stand.bus('booking');
    await new StreamIdentity(bus, stand.sender.tenants, stand.clock, Log.silent()).refillIfLost();
    expect(await changed()).toEqual([5_000, 5_000, 2_001]);
    const [left] = await stand.sender.rows<{ left: number }>(
      `SELECT count(*)::integer AS left FROM outbox WHERE status <> 'pending'`,
    );
    expect(left).toEqual({ left: 0 });
  });

  it('X99 restarts a refill that was interrupted', async () => {
    await stand.relay();
    for (const version of [1, 2, 3]) await send(version);
    await stand.sent(3);
    await stand.sender.rows(`
      UPDATE stream_seen SET created = 'another stream';
      CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE SQLSTATE '57P01'; END $$;
      CREATE TRIGGER cut BEFORE UPDATE ON stream_seen EXECUTE FUNCTION cut()`);
    const bus = await stand.bus('booking');
    const refill = () =>
      new StreamIdentity(bus, stand.sender.tenants, stand.clock, Log.silent()).refillIfLost();
    await expect(refill()).rejects.toMatchObject({ code: 'unavailable' });
    await stand.sender.rows('DROP TRIGGER cut ON stream_seen');
    await refill();
    expect(await stand.sender.rows(`SELECT FROM stream_seen WHERE created = 'another stream'`)).toEqual([]);
    await stand.sent(3);
  });

  it('deletes expired rows in batches: sent events, the inbox, old failures and replayed dead letters', async () => {
    const old = new Date(stand.clock.now().getTime() - 29 * 86_400_000).toISOString();
    const fresh = stand.clock.now().toISOString();
    for (const at of [old, fresh])
      await stand.sender.rows(`
        INSERT INTO outbox SELECT '${companyId}', gen_random_uuid(), 't', gen_random_uuid(), 1, '{}', gen_random_uuid(), '', '${at}', 'published'
          FROM generate_series(1, ${at === old ? 5_001 : 1});
        INSERT INTO inbox VALUES ('${companyId}', 'c', gen_random_uuid(), '${at}');
        INSERT INTO event_failures VALUES ('${companyId}', 'c', gen_random_uuid(), 1, '${at}');
        INSERT INTO dead_letters SELECT '${companyId}', gen_random_uuid(), 'c', gen_random_uuid(), 't', 's', '{}', '', 'gave_up', '${old}', replayed
          FROM unnest(ARRAY[timestamptz '${at}', NULL]) replayed`);
    await logStatements('DELETE');
    await pruneEvents(stand.sender.tenants, stand.clock.now(), () => false);
    const left = `SELECT (SELECT count(*)::integer FROM outbox) AS outbox, (SELECT count(*)::integer FROM inbox) AS inbox,
      (SELECT count(*)::integer FROM event_failures) AS failures, (SELECT count(*)::integer FROM dead_letters) AS letters`;
    expect(await stand.sender.rows(left)).toEqual([{ outbox: 1, inbox: 1, failures: 1, letters: 3 }]);
    expect(Math.max(...(await changed()))).toBe(5_000);
  });

  /** Records how many outbox rows each later statement changes. */
  const logStatements = (command: 'UPDATE' | 'DELETE') =>
    stand.sender.rows(`
      CREATE TABLE statements (changed integer);
      CREATE FUNCTION remember() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
        BEGIN INSERT INTO statements SELECT count(*) FROM old_rows; RETURN NULL; END $$;
      CREATE TRIGGER remember AFTER ${command} ON outbox REFERENCING OLD TABLE AS old_rows
        FOR EACH STATEMENT EXECUTE FUNCTION remember()`);
  const changed = async () =>
    (await stand.sender.rows<{ changed: number }>('SELECT changed FROM statements')).map(
      (row) => row.changed,
    );

  it('X99 does not resend events older than 14 days', async () => {
    await stand.relay();
    await send(1);
    await stand.sent(1);
    await loseTheStream();
    stand.clock.advance(15 * 86_400_000);
    await send(2);
    await stand.sent(1);
    await eventually(async () => expect(await stored()).toBe(1));
  });

  it('X99 resends a batch acknowledged before the loss and marked after it', async () => {
    const bus = await stand.bus('booking');
    let [marking, go] = [false, (): void => undefined];
    const held = new Promise<void>((resolve) => (go = resolve));
    const { tenants } = stand.sender;
    // the relay pauses between the server's ack and its own mark
    const slow: Transactions = {
      transaction: (who, work) => tenants.transaction(who, work as never),
      statement: (who, text, values) => tenants.statement(who, text, values),
      system: (work) =>
        tenants.system((tx) =>
          work({
            query: async <Row>(text: string, values?: readonly unknown[]) => {
              if (!/^\s*UPDATE outbox AS leased SET status = /.test(text)) return tx.query<Row>(text, values);
              marking = true;
              await held;
              return tx.query<Row>(text, values);
            },
          }),
        ),
    };
    const relay = new Relay(
      bus,
      slow,
      stand.clock,
      Log.silent(),
      new StreamIdentity(bus, tenants, stand.clock, Log.silent()),
      'booking',
      nowhere,
    );
    await send(1);
    relay.start();
    await eventually(() => expect(marking).toBe(true));
    await loseTheStream();
    stand.clock.advance(3_000);
    await new StreamIdentity(bus, tenants, stand.clock, Log.silent()).refillIfLost();
    go();
    await eventually(async () => expect(await stored()).toBe(1), { within: 20_000 });
    await relay.stop();
  });

  it('the relay waits while NATS is down, then publishes the backlog', async () => {
    await stand.relay();
    await stand.consumer();
    await stand.nats.kill();
    for (const version of [1, 2, 3]) await send(version);
    await stand.nats.restart();
    await applied([1, 2, 3]);
  });
});
