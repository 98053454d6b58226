import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { headers } from '@nats-io/transport-node';
import {
  bookingConfirmed,
  listChangesCall,
  Refusal,
  sessionBroadcast,
  spendLiveTicketCall,
  subjectOf,
  type AnswerOf,
  type MemberActor,
} from '@riserbo/contracts';
import { connectEvents, connectNats } from '@riserbo/messaging';
import { Log } from '@riserbo/runtime';
import { bookingFacts, eventually, publish, stubCall, withinASecond, type TestNats } from '@riserbo/testing';
import { aMember, openGateway, type TestGateway } from './door';

const at = '2026-03-02T09:00:00.000Z';
const aBooking = (id: string) => bookingFacts({ id, startsAt: at, endsAt: at, at });
const aChanged = (version: number): Changes['items'][number] => ({
  ...{ id: randomUUID(), clientId: null, serviceId: randomUUID(), providerId: randomUUID(), version },
  ...{ status: 'cancelled', cancelReason: 'by_office', channel: 'office', override: null, answerBy: null },
  ...{ startsAt: at, endsAt: at, createdAt: at, sessionId: null, price: null },
});

type Changes = AnswerOf<typeof listChangesCall>;
const none: Changes = { items: [], cursor: 'now', more: false };
/** Booking: the answer to each cursor. */
const changesAfter = new Map<string, Changes>();
const standInChanges = (nats: TestNats) =>
  stubCall(nats, listChangesCall, ({ since }) => {
    const answer = since === undefined ? none : changesAfter.get(since);
    if (!answer) throw new Refusal('cursor_invalid');
    return answer;
  });

describe('live changes', () => {
  let door: TestGateway;
  let stubs: { stop(): Promise<void> }[] = [];
  /** Auth: the token that each ticket becomes, once. */
  const tickets = new Map<string, string>();
  beforeAll(async () => {
    door = await openGateway();
    stubs = [
      await standInChanges(door.nats),
      await stubCall(door.nats, spendLiveTicketCall, ({ ticket }) => {
        const accessToken = tickets.get(ticket);
        if (accessToken === undefined) throw new Refusal('not_authenticated');
        tickets.delete(ticket);
        return { accessToken };
      }),
    ];
  });
  afterAll(async () => {
    await Promise.all(stubs.map((stub) => stub.stop()));
    await door?.stop();
  });

  const watch = async (headers: Record<string, string>, query = '') => {
    const abort = new AbortController();
    const answer = await fetch(`${door.url}/v1/live${query}`, { headers, signal: abort.signal });
    let [said, ended] = ['', false];
    const reading = (async () => {
      for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>)
        said += Buffer.from(chunk).toString();
      ended = true;
    })().catch(() => undefined);
    return {
      answer,
      said: () => said,
      ended: () => ended,
      stop: async () => {
        abort.abort();
        await reading;
      },
    };
  };

  /** A raw socket that reads only on demand. */
  async function listen(actor: MemberActor, { paused }: { paused: boolean }) {
    const { hostname, port } = new URL(door.url);
    const socket = connect(Number(port), hostname);
    const { authorization = '' } = await door.bearer(actor);
    socket.write(
      `GET /v1/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: ${authorization}\r\n\r\n`,
    );
    await once(socket, 'data');
    if (paused) socket.pause();
    return socket;
  }
  async function endSession({ sessionId, companyId }: MemberActor): Promise<void> {
    const bus = await connectNats(door.nats.credentials('auth'), Log.silent());
    const at = new Date().toISOString();
    const ended = { id: sessionId, companyId, state: 'ended', lastSeenAt: at, endsAt: at };
    const facts = { epoch: randomUUID(), seq: 0, sessions: [ended], companies: [] };
    bus.publish(sessionBroadcast.subject, JSON.stringify(facts));
    await bus.close();
  }

  it('J2 X31 reach only those who watch the company', async () => {
    const [mine, theirs] = [aMember('viewer'), aMember('owner')];
    const watchers = [await watch(await door.bearer(mine)), await watch(await door.bearer(theirs))] as const;
    expect(watchers[0].answer.headers.get('content-type')).toBe('text/event-stream');
    expect(watchers[0].answer.headers.get('cache-control')).toBe('no-store');
    const [own, other] = [randomUUID(), randomUUID()];
    await publish(door.nats, bookingConfirmed, mine.companyId, aBooking(own));
    await publish(door.nats, bookingConfirmed, theirs.companyId, aBooking(other));
    await eventually(() => {
      expect(watchers[0].said()).toContain(`\nevent: booking.confirmed.v1\ndata: {"id":"${own}"`);
      expect(watchers[1].said()).toContain(other);
    });
    expect([watchers[0].said().includes(other), watchers[1].said().includes(own)]).toEqual([false, false]);
    await Promise.all(watchers.map((each) => each.stop()));
  });

  it('X106 pass on nothing that is not an event of its subject', async () => {
    const member = aMember('viewer');
    const watcher = await watch(await door.bearer(member));
    const [canary, id] = [randomUUID(), randomUUID()];
    for (const body of ['canary', '', '[]', JSON.stringify({ ...aBooking(canary), version: 'canary' })])
      await publish(door.nats, bookingConfirmed, member.companyId, aBooking(canary), { body });
    await publish(door.nats, bookingConfirmed, member.companyId, aBooking(canary), { type: 'canary' });
    await publish(door.nats, bookingConfirmed, member.companyId, aBooking(id));
    await eventually(() => expect(watcher.said()).toContain(id));
    expect(watcher.said()).not.toMatch(new RegExp(`canary|${canary}`));
    await watcher.stop();
  });

  it('B5 end with the token, and say so', async () => {
    // five seconds to connect
    const soon = new Date(Date.now() - 295_000);
    const watcher = await watch(await door.bearer(aMember('viewer'), soon));
    expect(watcher.answer.status).toBe(200);
    await eventually(() => expect(watcher.ended()).toBe(true), { within: 30_000 });
    expect(watcher.said()).toMatch(/\nevent: end\ndata: {"reason":"token_expired"}\n\n$/);
    await watcher.stop();
  });

  it('B5 X12 end within a second of their session, even if the reader stalls', async () => {
    await withinASecond(async () => {
      const actor = aMember('viewer');
      const watcher = await watch(await door.bearer(actor));
      const deaf = await listen(actor, { paused: true });
      await endSession(actor);
      return async () => {
        expect(watcher.ended()).toBe(true);
        expect(watcher.said()).toContain('event: end\ndata: {"reason":"session_ended"}');
        const closed = once(deaf, 'close');
        deaf.resume();
        await closed;
      };
    });
  });

  it('J5 send what changed since the cursor that the browser names, then what happens', async () => {
    const member = aMember('viewer');
    const [first, second] = [aChanged(1), aChanged(2)];
    changesAfter.set('old', { items: [first], cursor: 'between', more: true });
    changesAfter.set('between', { items: [second], cursor: 'present', more: false });
    const named = { ...(await door.bearer(member)), 'last-event-id': 'old' };
    const openings = [
      () => watch(named, '?since=older'),
      async () => watch(await door.bearer(member), '?since=old'),
    ];
    for (const open of openings) {
      // one at a time: each would hear what is published for the other
      const watcher = await open();
      await eventually(() => expect(watcher.said()).toContain('event: ready'));
      await publish(door.nats, bookingConfirmed, member.companyId, aBooking(randomUUID()));
      await eventually(() => expect(watcher.said()).toContain('booking.confirmed.v1'));
      const events = [...watcher.said().matchAll(/(?:id: (\w+)\n)?event: (\S+)/g)].map(([, id, name]) => [
        name,
        id,
      ]);
      expect(events).toEqual([
        ['booking.changed', undefined],
        ['booking.changed', undefined],
        ['ready', 'present'],
        ['booking.confirmed.v1', undefined],
      ]);
      expect(watcher.said()).toContain(`data: {"id":"${first.id}"`);
      await watcher.stop();
    }
  });

  it('J5 tell a browser with an unknown cursor to start again', async () => {
    for (const unknown of ['restored', 'no cursor']) {
      const watcher = await watch({ ...(await door.bearer(aMember('viewer'))), 'last-event-id': unknown });
      await eventually(() =>
        expect(watcher.said()).toContain(
          'event: reset\ndata: {}\n\nid: now\nevent: ready\ndata: {"cursor":"now"}',
        ),
      );
      await watcher.stop();
    }
  });

  it('J2 X15 open with a ticket in the address, once', async () => {
    const member = aMember('viewer');
    const ticket = `${member.companyId}.${'t'.repeat(43)}`;
    tickets.set(ticket, ((await door.bearer(member))['authorization'] as string).slice('Bearer '.length));
    const watcher = await watch({}, `?ticket=${ticket}`);
    expect(watcher.answer.status).toBe(200);
    await eventually(() => expect(watcher.said()).toContain('event: ready'));
    const again = await door.say('GET', `/v1/live?ticket=${ticket}`);
    expect([again.status, again.code]).toEqual([401, 'not_authenticated']);
    for (const query of ['ticket=short', 'token=x', `ticket=${ticket}&ticket=${ticket}`])
      expect((await door.say('GET', `/v1/live?${query}`)).code).toBe('not_authenticated');
    await watcher.stop();
  });

  it('J2 J3 are limited to six per person, and closing one makes room', async () => {
    const [member, other] = [aMember('viewer'), aMember('viewer')];
    const headers = await door.bearer(member);
    const watchers = [];
    for (let n = 0; n < 6; n += 1) watchers.push(await watch(headers));
    const refused = await door.say('GET', '/v1/live', { headers });
    expect([refused.status, refused.code]).toEqual([429, 'too_many_requests']);
    // the first stream ends with its token after five minutes
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(240);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(300);
    const theirs = await watch(await door.bearer(other));
    expect(theirs.answer.status).toBe(200);
    await watchers.pop()?.stop();
    await eventually(async () => {
      const again = await watch(headers);
      watchers.push(again);
      expect(again.answer.status).toBe(200);
    });
    await Promise.all([theirs, ...watchers].map((each) => each.stop()));
  });

  it('J3 cut off a reader that never reads, without buffering', async () => {
    const member = aMember('viewer');
    const deaf = await listen(member, { paused: true });
    const bus = await connectEvents(door.nats.credentials('booking'), Log.silent());
    const many = 300;
    const facts = { ...aBooking(randomUUID()), companyId: member.companyId };
    const body = JSON.stringify({ ...facts, more: 'x'.repeat(100_000) });
    const named = headers();
    named.set('ce-id', randomUUID());
    named.set('ce-type', bookingConfirmed.type);
    for (let n = 0; n < many; n += 1) {
      bus.publish(subjectOf(bookingConfirmed, member.companyId), body, { headers: named });
      if (n % 10 === 0) await bus.flush();
    }
    await bus.close();
    let heard = 0;
    const closed = new Promise((resolve) => deaf.once('close', resolve));
    deaf.on('data', (chunk: Buffer) => (heard += chunk.length)).on('error', () => undefined);
    deaf.resume();
    await closed;
    expect(heard).toBeLessThan((many / 2) * 100_000);
  });

  it('J3 answer HEAD and close', async () => {
    const said = await door.say('HEAD', '/v1/live', { headers: await door.bearer(aMember('viewer')) });
    expect([said.status, said.headers['content-type'], said.text]).toEqual([200, 'text/event-stream', '']);
  });

  it('K1 do not delay a gateway shutdown', async () => {
    const own = await openGateway();
    const stub = await standInChanges(own.nats);
    const answer = await fetch(`${own.url}/v1/live`, { headers: await own.bearer(aMember('viewer')) });
    const read = answer.text();
    const began = performance.now();
    await own.stop();
    expect(await read).toMatch(/^retry:[^]*event: end\ndata: {"reason":"shutdown"}\n\n$/);
    expect(performance.now() - began).toBeLessThan(5_000);
    await stub.stop();
  });

  it('A4 X33 are refused to guests, clients and anonymous callers', async () => {
    const companyId = randomUUID();
    const guest = await door.bearer({ kind: 'guest', companyId, guestId: randomUUID() });
    expect((await door.say('GET', '/v1/live', { headers: guest })).status).toBe(403);
    expect((await door.say('GET', '/v1/live')).status).toBe(401);
  });
});
