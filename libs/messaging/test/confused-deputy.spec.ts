import { jetstream, jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { consumersOf, events, services, streamName, subjectOf, type ServiceName } from '@riserbo/contracts';
import { connectEvents, connectNats, inboxPrefix } from '@riserbo/messaging';
import { Log } from '@riserbo/runtime';
import { testNats, type TestNats } from '@riserbo/testing';
import { randomUUID } from 'node:crypto';

const firstOfBooking = events.filter(({ owner }) => owner === 'booking')[0] as (typeof events)[number];
/** A company that no test publishes events for. */
const victim = randomUUID();
const company = randomUUID();
const subscriber = (name: string) => ({
  user: `outside-${name}`,
  password: `test-${name}`,
  consumer: `outside__${name}`,
  companyId: company,
});
const [attacker, other] = [subscriber('attacker'), subscriber('other')];

describe('JetStream answers on the reply subject of a request', () => {
  let nats: TestNats;
  let manager: JetStreamManager;
  const heard: string[] = [];
  const open: NatsConnection[] = [];
  const kept = async (connecting: Promise<NatsConnection>) => {
    const bus = await connecting;
    open.push(bus);
    return bus;
  };
  const outsider = ({ user, password }: typeof other) =>
    connect({ servers: nats.url, user, pass: password, inboxPrefix: inboxPrefix(user) });
  const listen = async (connecting: Promise<NatsConnection>, ...subjects: string[]) => {
    const bus = await kept(connecting);
    for (const subject of subjects)
      bus.subscribe(subject, {
        callback: (error, message) => void heard.push(error?.message ?? message.subject),
      });
    await bus.flush();
  };

  beforeAll(async () => {
    nats = await testNats([attacker, other]);
    manager = await jetstreamManager(await kept(connectNats(nats.credentials('bootstrap'), Log.silent())));
    for (const service of services) {
      const credentials = nats.credentials(service);
      await listen(connectNats(credentials, Log.silent()), `${inboxPrefix(service)}.>`, 'live.auth.sessions');
      await listen(connectEvents(credentials, Log.silent()), `${inboxPrefix(`${service}-events`)}.victim.>`);
    }
    await listen(outsider(other), `${inboxPrefix(other.user)}.victim.>`);
  });
  afterAll(async () => {
    await Promise.all(open.map((bus) => bus.close()));
    await nats?.stop();
  });

  /** Where an answer must never land: outside the caller's account. */
  const astray = (asker: string): string[] => [
    'live.auth.sessions',
    `$JS.API.STREAM.PURGE.${streamName}`,
    `$JS.API.STREAM.DELETE.${streamName}`,
    `$JS.API.STREAM.CREATE.OTHER`,
    `$JS.API.CONSUMER.DELETE.${streamName}.${other.consumer}`,
    `$JS.ACK.${streamName}.${other.consumer}.1.1.1.1.0`,
    ...events.filter(({ owner }) => owner !== asker).map((event) => subjectOf(event, victim)),
    `events.${victim}.any.thing.v1`,
    'auth.keys.list',
    `${inboxPrefix(other.user)}.victim.1`,
    ...services.flatMap((service) => [
      `_INBOX.${service}.auth.victim.1`,
      `_INBOX.${service}.victim.1`,
      ...(service === asker ? [] : [`_INBOX.${service}-events.victim.1`]),
    ]),
  ];
  const bodies = ['', '{}', '1', JSON.stringify({ batch: 1, no_wait: true }), '+NXT', '-NAK'];
  const state = async () => {
    const { state, created } = await manager.streams.info(streamName, { subjects_filter: '>' });
    const strangers = Object.keys(state.subjects ?? {}).filter((subject) => subject.includes(victim));
    const consumers = (await manager.consumers.list(streamName).next()).map(({ name }) => name).sort();
    return { created, first: state.first_seq, strangers, consumers };
  };
  const pendingOfOther = async () =>
    (await manager.consumers.info(streamName, other.consumer)).num_ack_pending;

  /** Sends every permitted request with every misdirected reply subject, and waits until all are served. */
  const attack = async (bus: NatsConnection, asker: string, requests: readonly string[]) => {
    for (const reply of astray(asker))
      for (const subject of requests) for (const body of bodies) bus.publish(subject, body, { reply });
    await bus.flush();
    // JetStream serves the requests of one connection in order
    const info =
      requests.find((subject) => subject.startsWith('$JS.API') && subject.includes('.INFO.')) ?? '';
    await bus.request(info, '', { timeout: 5_000 });
    await Promise.all(open.map((each) => each.flush()));
  };
  const requestsTo = (consumer: string) => [
    `$JS.API.CONSUMER.INFO.${streamName}.${consumer}`,
    `$JS.API.CONSUMER.MSG.NEXT.${streamName}.${consumer}`,
    `$JS.ACK.${streamName}.${consumer}.1.1.1.1.0`,
  ];
  const requestsOf = (service: ServiceName) => [
    `$JS.API.STREAM.INFO.${streamName}`,
    ...events.filter(({ owner }) => owner === service).map((event) => subjectOf(event, company)),
    ...consumersOf(service).flatMap(({ name }) => requestsTo(name)),
  ];

  /**
   * One message of every type in the stream, and one that the other subscriber pulled and did not
   * acknowledge.
   */
  beforeAll(async () => {
    for (const event of events) {
      const bus = await connectEvents(nats.credentials(event.owner), Log.silent());
      bus.publish(subjectOf(event, company), '{}');
      await bus.drain();
    }
    const bus = await kept(outsider(other));
    const consumer = await jetstream(bus).consumers.get(streamName, other.consumer);
    expect((await consumer.next({ expires: 5_000 }))?.subject).toBe(subjectOf(firstOfBooking, company));
    expect(await pendingOfOther()).toBe(1);
    heard.length = 0;
  });

  it.each(services)('X106 and %s can direct it only to itself', async (service) => {
    const [before, pending] = [await state(), await pendingOfOther()];
    const bus = await kept(connectEvents(nats.credentials(service), Log.silent()));
    await attack(bus, service, requestsOf(service));
    expect(await state()).toEqual(before);
    expect(await pendingOfOther()).toBe(pending);
    expect(heard).toEqual([]);
  });

  it('X106 C15 and an external subscriber can direct it only to itself', async () => {
    const [before, pending] = [await state(), await pendingOfOther()];
    await attack(await kept(outsider(attacker)), attacker.user, requestsTo(attacker.consumer));
    expect(await state()).toEqual(before);
    expect(await pendingOfOther()).toBe(pending);
    expect(heard).toEqual([]);
  });
});
