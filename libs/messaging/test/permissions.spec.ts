import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, PermissionViolationError, type NatsConnection } from '@nats-io/transport-node';
import {
  calls,
  consumersOf,
  events,
  outsideFilter,
  services,
  streamName,
  topology,
  type ServiceName,
} from '@riserbo/contracts';
import { connectEvents, connectNats, inboxPrefix, natsServerConfig } from '@riserbo/messaging';
import { Log } from '@riserbo/runtime';
import { eventually, testNats, type TestNats } from '@riserbo/testing';
import { randomUUID } from 'node:crypto';

const companyId = randomUUID();
const durables = services.flatMap((user) => consumersOf(user).map(({ name }) => ({ user, name })));
const accountants = {
  user: 'outside-accounts',
  password: 'test-accounts',
  consumer: 'outside__accounts',
  companyId,
};
/** Repeated here from the architecture; the server's behaviour is compared with it. */
const mayAsk = (user: ServiceName, subject: string) =>
  topology[user].asks.some((call) => call.subject === subject);
const users = [...services, 'bootstrap', accountants.user];
const inboxes = [...users, ...services.map((service) => `${service}-events`)];
const eventSubject = ({ type }: { type: string }) => `events.${companyId}.${type}`;
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

describe('permissions of a NATS user', () => {
  let nats: TestNats;
  beforeAll(async () => {
    nats = await testNats([accountants]);
  });
  afterAll(() => nats?.stop());

  type Open = () => Promise<NatsConnection>;
  const callsOf = (user: string) => () => connectNats(nats.credentials(user), Log.silent());
  const eventsOf = (user: string) => () => connectEvents(nats.credentials(user), Log.silent());
  const outside = () => {
    const { user, password } = accountants;
    return connect({ servers: nats.url, user, pass: password, inboxPrefix: inboxPrefix(user) });
  };

  /** The subjects the server denied on the connection, of those that `tried` sends. */
  const denied = async (
    open: Open,
    operation: 'publish' | 'subscription',
    tried: (bus: NatsConnection) => void,
  ): Promise<string[]> => {
    const bus = await open();
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
  const publishing = (open: Open, subjects: string[]) =>
    denied(open, 'publish', (bus) => subjects.forEach((subject) => bus.publish(subject, '')));
  const listening = (open: Open, subjects: string[]) =>
    denied(open, 'subscription', (bus) =>
      subjects.forEach((each) => {
        const [subject = '', queue] = each.split(' ');
        bus.subscribe(subject, { ...(queue ? { queue } : {}), callback: () => undefined });
      }),
    );
  const requestsTo = (name: string) => [
    `$JS.API.CONSUMER.MSG.NEXT.${streamName}.${name}`,
    `$JS.API.CONSUMER.INFO.${streamName}.${name}`,
    `$JS.ACK.${streamName}.${name}.1.1.1.1.0`,
  ];
  const wide = [
    '>',
    '*',
    '_INBOX.>',
    '_INBOX.*.>',
    'events.>',
    eventSubject({ type: '>' }),
    '$JS.>',
    '$SYS.>',
  ];
  const callSubjects = calls.map(({ subject }) => subject);

  describe.each(services)('%s, on its calls connection,', (user) => {
    const open = callsOf(user);

    it('calls what it declares and nothing else', async () => {
      expect(await publishing(open, callSubjects)).toEqual(
        callSubjects.filter((subject) => !mayAsk(user, subject)).sort(),
      );
    });

    it('X106 sends nothing to JetStream and publishes no event', async () => {
      const refused = [
        ...events.map(eventSubject),
        ...administration,
        `$JS.API.STREAM.INFO.${streamName}`,
        ...durables.flatMap(({ name }) => requestsTo(name)),
      ];
      expect(await publishing(open, refused)).toEqual(refused.sort());
    });

    it('serves only its calls, in its queue group', async () => {
      const mine = calls.filter(({ owner }) => owner === user).map(({ subject }) => `${subject} ${user}`);
      const refused = calls.flatMap(({ subject, owner }) =>
        owner === user
          ? [subject, `${subject} other`]
          : [subject, `${subject} ${owner}`, `${subject} ${user}`],
      );
      expect(await listening(open, [...mine, ...refused])).toEqual(refused.sort());
    });

    it('X31 answers only its permitted callers, under its name', async () => {
      const asks = (asker: ServiceName) => topology[asker].asks.some(({ owner }) => owner === user);
      const mine = services.filter(asks).map((asker) => `_INBOX.${asker}.${user}.x.1`);
      const all = services.flatMap((asker) => services.map((owner) => `_INBOX.${asker}.${owner}.x.1`));
      const loose = inboxes.flatMap((name) => [
        `_INBOX.${name}.x`,
        `_INBOX.${name}.x.1`,
        `_INBOX.${name}.x.1.1`,
      ]);
      const refused = [...all.filter((subject) => !mine.includes(subject)), ...loose];
      expect(await publishing(open, [...mine, ...refused])).toEqual(refused.sort());
    });

    it('X31 subscribes only to its inbox, neither to others nor to a wildcard', async () => {
      const foreign = inboxes.filter((name) => name !== user).map((name) => `${inboxPrefix(name)}.>`);
      const refused = [...foreign, ...wide];
      expect(await listening(open, [`${inboxPrefix(user)}.>`, ...refused])).toEqual(refused.sort());
    });
  });

  describe.each(services)('%s, on its events connection,', (user) => {
    const open = eventsOf(user);

    it('C15 publishes only its events', async () => {
      const foreign = events.filter(({ owner }) => owner !== user).map(eventSubject);
      const refused = [...foreign, eventSubject({ type: 'any.thing.v1' })];
      expect(await publishing(open, [...new Set([...events.map(eventSubject), ...refused])])).toEqual(
        refused.sort(),
      );
    });

    it('X106 makes and serves no call, and broadcasts nothing', async () => {
      const refused = [...callSubjects, 'live.auth.sessions', ...inboxes.map((name) => `_INBOX.${name}.x.1`)];
      expect(await publishing(open, refused)).toEqual(refused.sort());
      const served = calls.map(({ subject, owner }) => `${subject} ${owner}`);
      expect(await listening(open, served)).toEqual(served.sort());
    });

    it('X31 subscribes only to its inbox; the gateway also to live booking events', async () => {
      const own = `${user}-events`;
      const foreign = inboxes.filter((name) => name !== own).map((name) => `${inboxPrefix(name)}.>`);
      const refused = [...foreign, ...wide, ...(user === 'gateway' ? [] : ['events.*.booking.>'])];
      const allowed = [`${inboxPrefix(own)}.>`, ...(user === 'gateway' ? ['events.*.booking.>'] : [])];
      expect(await listening(open, [...allowed, ...refused])).toEqual(refused.sort());
    });

    it('cannot create, change or read streams and consumers, and pulls only from its own', async () => {
      // C15: auth shows companies how far their programs have read; H4: retention searches what is stored
      const more = { auth: '$JS.API.CONSUMER.INFO.', retention: '$JS.API.STREAM.MSG.GET.' };
      const mayMore = (subject: string) => user in more && subject.startsWith(more[user as 'auth']);
      const own = durables.filter((durable) => durable.user === user).map(({ name }) => name);
      const theirs = durables.filter((durable) => durable.user !== user).map(({ name }) => name);
      const all = [
        ...administration,
        ...[...theirs, accountants.consumer].flatMap(requestsTo),
        ...[...theirs, ...own].map((name) => `$JS.API.CONSUMER.DELETE.${streamName}.${name}`),
      ];
      const refused = all.filter((subject) => !mayMore(subject));
      expect(await publishing(open, [...refused, ...own.flatMap(requestsTo)])).toEqual(refused.sort());
    });
  });

  describe('an external subscriber', () => {
    it('C15 X106 sends requests for its own consumer and nothing else', async () => {
      const refused = [
        ...callSubjects,
        ...events.map(eventSubject),
        ...administration,
        `$JS.API.STREAM.INFO.${streamName}`,
        'live.auth.sessions',
        ...durables.flatMap(({ name }) => requestsTo(name)),
        ...inboxes.map((name) => `_INBOX.${name}.x`),
      ];
      expect(await publishing(outside, [...refused, ...requestsTo(accountants.consumer)])).toEqual(
        refused.sort(),
      );
    });

    it('C15 subscribes only to its inbox', async () => {
      const foreign = inboxes.filter((name) => name !== accountants.user);
      const served = calls.map(({ subject, owner }) => `${subject} ${owner}`);
      const refused = [...wide, ...served, ...foreign.map((name) => `${inboxPrefix(name)}.>`)];
      const mine = `${inboxPrefix(accountants.user)}.>`;
      expect(await listening(outside, [mine, ...refused])).toEqual(refused.sort());
    });

    it('C15 pulls from its consumer and cannot change anything', async () => {
      const subject = eventSubject({ type: 'booking.confirmed.v1' });
      expect(subject.startsWith(outsideFilter({ companyId }).slice(0, -1))).toBe(true);
      const sender = await eventsOf('booking')();
      await jetstream(sender).publish(subject, '{}');
      await sender.close();
      const bus = await outside();
      const consumer = await jetstream(bus).consumers.get(streamName, accountants.consumer);
      await eventually(async () => {
        const message = await consumer.next({ expires: 1_000 });
        message?.ack();
        expect(message?.subject).toBe(subject);
      });
      const manager = await jetstreamManager(bus, { checkAPI: false, timeout: 500 });
      await expect(manager.streams.purge(streamName)).rejects.toThrow();
      await bus.close();
    });
  });

  it('bootstrap subscribes to no event and serves no call', async () => {
    const subjects = [...calls.map(({ subject, owner }) => `${subject} ${owner}`), 'events.>', '_INBOX.>'];
    expect(await listening(callsOf('bootstrap'), subjects)).toEqual(subjects.sort());
    expect(await publishing(callsOf('bootstrap'), callSubjects)).toHaveLength(calls.length);
  });

  it('no user connects without a password or under another name', async () => {
    const { url } = nats;
    for (const [user, password] of [
      ['booking', 'wrong'],
      ['booking-events', 'wrong'],
      ['nobody', 'test-nobody'],
      ['sample', 'test-sample'],
      ['', ''],
    ] as const)
      await expect(connectNats({ url, user, password }, Log.silent())).rejects.toThrow(/authorization/i);
  });

  it('the configuration needs a password for every user', () => {
    expect(() => natsServerConfig({ port: 1, storeDir: '/x', passwords: {} })).toThrow(
      'no NATS password for gateway',
    );
  });
});
