import { PermissionViolationError, type NatsConnection } from '@nats-io/transport-node';
import {
  calls,
  consumerName,
  events,
  services,
  streamName,
  subscribers,
  topology,
  type ServiceName,
} from '@riserbo/contracts';
import { connectNats, inboxPrefix, natsServerConfig, natsUsers } from '@riserbo/messaging';
import { Log } from '@riserbo/runtime';
import { eventually, testNats, type TestNats } from '@riserbo/testing';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { randomUUID } from 'node:crypto';

const companyId = randomUUID();
const durables = [
  ...services.flatMap((service) =>
    topology[service].handles.map((event) => ({
      user: service as string,
      name: consumerName(service, event),
    })),
  ),
  ...subscribers.map(({ name, consumer }) => ({ user: name as string, name: consumer })),
];
/** Said anew here, from the words of the architecture; what the server enforces is compared with it. */
const mayAsk = (user: string, subject: string) =>
  topology[user as ServiceName]?.asks.some((call) => call.subject === subject) ?? false;
const administration = [
  `$JS.API.STREAM.CREATE.${streamName}`,
  `$JS.API.STREAM.UPDATE.${streamName}`,
  `$JS.API.STREAM.DELETE.${streamName}`,
  `$JS.API.STREAM.PURGE.${streamName}`,
  `$JS.API.STREAM.MSG.GET.${streamName}`,
  `$JS.API.STREAM.MSG.DELETE.${streamName}`,
  `$JS.API.DIRECT.GET.${streamName}`,
  `$JS.API.STREAM.CREATE.OTHER`,
  `$JS.API.CONSUMER.CREATE.${streamName}`,
  `$JS.API.CONSUMER.CREATE.${streamName}.mine`,
  `$JS.API.CONSUMER.DURABLE.CREATE.${streamName}.mine`,
  '$SYS.REQ.SERVER.PING',
];

describe('what a user of NATS may do', () => {
  let nats: TestNats;
  beforeAll(async () => {
    nats = await testNats();
  });
  afterAll(() => nats?.stop());

  /** The subjects that the server denied to the user, of those that `tried` sends. */
  const denied = async (
    user: string,
    operation: 'publish' | 'subscription',
    tried: (bus: NatsConnection) => void,
  ): Promise<string[]> => {
    const bus = await connectNats(nats.credentials(user), Log.silent());
    const found: string[] = [];
    const watching = (async () => {
      for await (const status of bus.status())
        if (status.type === 'error' && status.error instanceof PermissionViolationError)
          if (status.error.operation === operation)
            found.push([status.error.subject, status.error.queue].filter(Boolean).join(' '));
    })();
    tried(bus);
    await bus.flush();
    await bus.close();
    await watching;
    return found.sort();
  };
  const publishing = (user: string, subjects: string[]) =>
    denied(user, 'publish', (bus) => subjects.forEach((subject) => bus.publish(subject, '')));
  const listening = (user: string, subjects: string[]) =>
    denied(user, 'subscription', (bus) =>
      subjects.forEach((each) => {
        const [subject = '', queue] = each.split(' ');
        bus.subscribe(subject, { ...(queue ? { queue } : {}), callback: () => undefined });
      }),
    );
  const others = natsUsers.filter((user) => user !== 'bootstrap');

  describe.each(others)('%s', (user) => {
    it('asks what it declares and nothing else', async () => {
      const subjects = calls.map(({ subject }) => subject);
      expect(await publishing(user, subjects)).toEqual(
        subjects.filter((subject) => !mayAsk(user, subject)).sort(),
      );
    });

    it('C15 publishes its own events and no others', async () => {
      const subjectOf = ({ type }: { type: string }) => `events.${companyId}.${type}`;
      const foreign = events.filter(({ owner }) => owner !== user).map(subjectOf);
      expect(await publishing(user, [...events.map(subjectOf), `events.${companyId}.any.thing.v1`])).toEqual(
        [...foreign, `events.${companyId}.any.thing.v1`].sort(),
      );
    });

    it('serves its own calls in its own queue group and no others', async () => {
      const mine = calls.filter(({ owner }) => owner === user).map(({ subject }) => `${subject} ${user}`);
      const refused = calls.flatMap(({ subject, owner }) =>
        owner === user
          ? [subject, `${subject} other`]
          : [subject, `${subject} ${owner}`, `${subject} ${user}`],
      );
      expect(await listening(user, [...mine, ...refused])).toEqual(refused.sort());
    });

    it('X31 answers those who may ask it, under its own name, and nobody else', async () => {
      const asks = (asker: ServiceName) =>
        topology[asker].asks.some(({ owner }) => (owner as string) === user);
      const mine = services.filter(asks).map((asker) => `_INBOX.${asker}.${user}.x.1`);
      const all = services.flatMap((asker) => services.map((owner) => `_INBOX.${asker}.${owner}.x.1`));
      const loose = natsUsers.flatMap((name) => [
        `_INBOX.${name}.x`,
        `_INBOX.${name}.x.1`,
        `_INBOX.${name}.x.1.1`,
      ]);
      const refused = [...all.filter((subject) => !mine.includes(subject)), ...loose];
      expect(await publishing(user, [...mine, ...refused])).toEqual(refused.sort());
    });

    it('X31 listens to its own inbox, not to those of others and not to everything', async () => {
      const foreign = natsUsers.filter((name) => name !== user).map((name) => `${inboxPrefix(name)}.>`);
      const wide = [
        '>',
        '*',
        '_INBOX.>',
        '_INBOX.*.>',
        'events.>',
        `events.${companyId}.>`,
        '$JS.>',
        '$SYS.>',
      ];
      const refused = [...foreign, ...wide];
      expect(await listening(user, [`${inboxPrefix(user)}.>`, ...refused])).toEqual(refused.sort());
    });

    it('makes, changes and reads no stream and no consumer, and pulls from its own ones only', async () => {
      const theirs = durables.filter((durable) => durable.user !== user);
      const refused = theirs.flatMap(({ name }) => [
        `$JS.API.CONSUMER.MSG.NEXT.${streamName}.${name}`,
        `$JS.API.CONSUMER.INFO.${streamName}.${name}`,
        `$JS.API.CONSUMER.DELETE.${streamName}.${name}`,
        `$JS.ACK.${streamName}.${name}.1.1.1.1.0`,
      ]);
      const own = durables.filter((durable) => durable.user === user);
      const deleted = own.map(({ name }) => `$JS.API.CONSUMER.DELETE.${streamName}.${name}`);
      const allowed = own.map(({ name }) => `$JS.API.CONSUMER.MSG.NEXT.${streamName}.${name}`);
      const tried = [...administration, ...refused, ...deleted];
      expect(await publishing(user, [...tried, ...allowed])).toEqual(tried.sort());
    });
  });

  it('bootstrap listens to no event and answers no call', async () => {
    const subjects = [...calls.map(({ subject, owner }) => `${subject} ${owner}`), 'events.>', '_INBOX.>'];
    expect(await listening('bootstrap', subjects)).toEqual(subjects.sort());
    expect(
      await publishing(
        'bootstrap',
        calls.map(({ subject }) => subject),
      ),
    ).toHaveLength(calls.length);
  });

  it('nobody connects without a password or under another name', async () => {
    const { url } = nats;
    for (const [user, password] of [
      ['booking', 'wrong'],
      ['nobody', 'test-nobody'],
      ['', ''],
    ] as const)
      await expect(connectNats({ url, user, password }, Log.silent())).rejects.toThrow(/authorization/i);
  });

  it('C15 a subscriber from outside gets the events of its consumer and cannot change anything', async () => {
    const subject = `events.${randomUUID()}.booking.confirmed.v1`;
    const sender = await connectNats(nats.credentials('booking'), Log.silent());
    await jetstream(sender).publish(subject, '{}');
    await sender.close();
    const outside = await connectNats(nats.credentials('sample'), Log.silent());
    const consumer = await jetstream(outside).consumers.get(streamName, subscribers[0].consumer);
    await eventually(async () => {
      const message = await consumer.next({ expires: 1_000 });
      message?.ack();
      expect(message?.subject).toBe(subject);
    });
    const manager = await jetstreamManager(outside, { checkAPI: false, timeout: 500 });
    await expect(manager.streams.purge(streamName)).rejects.toThrow();
    await outside.close();
  });

  it('the configuration needs a password for every user', () => {
    expect(() => natsServerConfig({ port: 1, storeDir: '/x', passwords: {} })).toThrow(
      'no NATS password for gateway',
    );
  });
});
