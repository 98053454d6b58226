import { randomUUID } from 'node:crypto';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { eventually, refusalCode, testSystem, type TestSystem } from '@riserbo/testing';
import { Api, expectStatus } from '../../scripts/play/api';
import { onThisMachine } from '../../scripts/subscribers/on-this-machine';
import {
  addSubscriber,
  listSubscribers,
  removeSubscriber,
  replaySubscriber,
  rotateSubscriber,
  type AddedSubscriber,
} from '../../scripts/subscribers/subscribers';
import { authDatabaseOf } from '@riserbo/system';
import { asVendor } from '../../scripts/vendor';
import { nextStart, createFixture, type Fixture } from './good-calls';

let system: TestSystem;
let [mine, other]: [Fixture, Fixture] = [] as never;
let added: AddedSubscriber;
let nats: NatsConnection;
const vendor = <T>(work: Parameters<typeof asVendor<T>>[1]) =>
  asVendor(authDatabaseOf(system.system.settings), work);
const add = (stage: Fixture, name: string) =>
  vendor((tenants) => addSubscriber(tenants, onThisMachine(system.system.bus), stage.slug, name));

/** As any NATS client does; nothing of ours is needed but the lines that the command prints. */
const connected = ({ url, user, password }: AddedSubscriber) =>
  connect({ servers: url, user, pass: password, inboxPrefix: `_INBOX.${user}`, reconnect: false });

beforeAll(async () => {
  system = await testSystem();
  const stage = () => createFixture(system);
  [mine, other] = await Promise.all([stage(), stage()]);
  added = await add(mine, 'Data lake');
  nats = await connected(added);
}, 120_000);
afterAll(async () => {
  await nats?.close();
  await system?.stop();
});

async function book({ office, serviceId, providerId, clientId, ...stage }: Fixture): Promise<{ id: string }> {
  const body = { serviceId, providerId, clientId, startsAt: nextStart(stage as Fixture) };
  return expectStatus(
    await office.post<{ id: string }>('/v1/bookings', body, { 'idempotency-key': randomUUID() }),
    201,
  ).body;
}
async function heard(): Promise<{ companies: Set<string>; ids: Set<unknown> }> {
  const consumer = await jetstream(nats).consumers.get('EVENTS', added.consumer);
  const [companies, ids] = [new Set<string>(), new Set<unknown>()];
  for await (const message of await consumer.fetch({ max_messages: 50, expires: 1_000 })) {
    companies.add(message.subject.split('.')[1] ?? '');
    ids.add(message.json<{ id: string }>().id);
    message.ack();
  }
  return { companies, ids };
}
const lookUp = (pass: string, path: string) => new Api(system.baseUrl, pass).get(path);
const exchange = (key: string) =>
  mine.open.post<{ accessToken: string; code?: string }>('/v1/subscriber-tokens', { key });

describe('a subscriber outside', () => {
  it('C15 hears the bookings of its company, and of no other', async () => {
    const [own, foreign] = [await book(mine), await book(other)];
    const companies = new Set<string>();
    await eventually(async () => {
      const round = await heard();
      round.companies.forEach((each) => companies.add(each));
      expect(round.ids).not.toContain(foreign.id);
      expect(round.ids).toContain(own.id);
    });
    expect([...companies]).toEqual([mine.session.companyId]);
  });

  it('C15 X31 may not listen by a wildcard, read another consumer, make one, or send', async () => {
    const manager = await jetstreamManager(nats, { checkAPI: false, timeout: 1_000 });
    await expect(jetstream(nats).consumers.get('EVENTS', 'retention__booking')).rejects.toThrow();
    await expect(manager.consumers.add('EVENTS', { durable_name: 'mine' })).rejects.toThrow();
    const errors: string[] = [];
    for (const subject of ['events.>', `events.${other.session.companyId}.>`, '_INBOX.>', 'auth.>'])
      nats.subscribe(subject, { callback: (error) => void (error && errors.push(error.message)) });
    await nats.flush();
    await eventually(() => expect(errors).toHaveLength(4));
    const subject = `events.${mine.session.companyId}.booking.cancelled.v1`;
    await expect(jetstream(nats).publish(subject, '{}', { timeout: 1_000 })).rejects.toThrow();
  });

  it('C15 looks bookings of its company up with a token of its own, and can do nothing else', async () => {
    const [own, foreign] = [await book(mine), await book(other)];
    const { accessToken } = expectStatus(await exchange(added.key), 201).body;
    expect(await lookUp(accessToken, `/v1/bookings/${own.id}`)).toMatchObject({
      status: 200,
      body: { id: own.id },
    });
    expect((await lookUp(accessToken, `/v1/bookings/${foreign.id}`)).status).toBe(404);
    expect((await lookUp(accessToken, `/v1/clients/${mine.clientId}`)).status).toBe(403);
    const program = new Api(system.baseUrl, accessToken);
    expect((await program.post(`/v1/bookings/${own.id}/cancel`, {}, { 'if-match': '"v1"' })).status).toBe(
      403,
    );
    const wrong = `${added.key.slice(0, -1)}${added.key.endsWith('A') ? 'B' : 'A'}`;
    expect(await exchange(wrong)).toMatchObject({ status: 401, body: { code: 'subscriber_key_wrong' } });
    expect((await exchange(accessToken)).status).toBe(422);
  });

  it('C15 the company sees who listens; a name is given once; who is taken away hears and sees nothing', async () => {
    const short = await add(mine, 'Short');
    const listed = async () =>
      (await mine.office.get<{ items: { name: string }[] }>('/v1/subscribers')).body.items.map(
        ({ name }) => name,
      );
    expect(await listed()).toEqual(['Data lake', 'Short']);
    expect(await refusalCode(add(mine, 'Short'))).toBe('subscriber_exists');
    const connection = await connected(short);
    await vendor((tenants) =>
      removeSubscriber(tenants, onThisMachine(system.system.bus), mine.slug, 'Short'),
    );
    await connection.closed();
    await expect(connected(short)).rejects.toThrow();
    expect((await exchange(short.key)).status).toBe(401);
    expect(await listed()).toEqual(['Data lake']);
    expect((await heard()).companies.size).toBeGreaterThanOrEqual(0);
  });

  it('C15 a removal that was interrupted is finished by doing it again', async () => {
    const brief = await add(mine, 'Brief');
    const { bus } = system.system;
    const remove = (by: typeof bus) =>
      vendor((tenants) => removeSubscriber(tenants, onThisMachine(by), mine.slug, 'Brief'));
    await expect(remove({ ...bus, dir: `${bus.dir}-nowhere` })).rejects.toThrow('ENOENT');
    await remove(bus);
    await expect(connected(brief)).rejects.toThrow();
    expect((await exchange(brief.key)).status).toBe(401);
    expect(await refusalCode(remove(bus))).toBe('not_found');
  });

  it('C15 is listed with what waits for it, rotated, and sent everything again', async () => {
    const { bus } = system.system;
    const old = await add(mine, 'Ledger');
    const own = await book(mine);
    const stateOf = async () =>
      (await vendor((tenants) => listSubscribers(tenants, onThisMachine(bus), mine.slug))).find(
        ({ name }) => name === 'Ledger',
      )?.state;
    await eventually(async () => expect((await stateOf())?.waiting).toBeGreaterThan(0));
    type Listed = { items: { name: string; delivery: { waiting: number; lastAckAt: string | null } }[] };
    const seen = async () =>
      (await mine.office.get<Listed>('/v1/subscribers')).body.items.find(({ name }) => name === 'Ledger')
        ?.delivery;
    expect((await seen())?.waiting).toBeGreaterThan(0);
    const before = await connected(old);
    const fresh = await vendor((tenants) =>
      rotateSubscriber(tenants, onThisMachine(bus), mine.slug, 'Ledger'),
    );
    await before.closed();
    await expect(connected(old)).rejects.toThrow();
    expect((await exchange(old.key)).status).toBe(401);
    expect((await exchange(fresh.key)).status).toBe(201);
    const again = await connected(fresh);
    const read = async () => {
      const consumer = await jetstream(again).consumers.get('EVENTS', fresh.consumer);
      const ids = new Set<unknown>();
      for await (const message of await consumer.fetch({ max_messages: 100, expires: 1_000 })) {
        ids.add(message.json<{ id: string }>().id);
        await message.ackAck();
      }
      return ids;
    };
    expect(await read()).toContain(own.id);
    expect(await stateOf()).toMatchObject({ waiting: 0, oldestAt: null, deadLetters: [] });
    expect(await seen()).toEqual({ waiting: 0, lastAckAt: expect.stringMatching(/^20/) as string });
    const named = { slug: mine.slug, name: 'Ledger' };
    await vendor((tenants) => replaySubscriber(tenants, onThisMachine(bus), named, { sequence: 1 }));
    expect(await read()).toContain(own.id);
    await again.close();
  });

  it('C15 is known again after the server was restarted', async () => {
    await nats.close();
    await system.nats.kill();
    await system.nats.restart();
    nats = await eventually(() => connected(added));
    const own = await eventually(() => book(mine), { within: 30_000, every: 500 });
    await eventually(async () => expect((await heard()).ids).toContain(own.id), { within: 30_000 });
  });
});
