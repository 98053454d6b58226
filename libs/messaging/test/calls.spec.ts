import { randomUUID } from 'node:crypto';
import { headers, type Msg, type MsgHdrs, type NatsConnection } from '@nats-io/transport-node';
import {
  companyPageCall,
  lastBookingCall,
  Refusal,
  type Actor,
  type AnswerOf,
  type MemberActor,
} from '@riserbo/contracts';
import { Calls, connectEvents, connectNats, ServiceTokens, type CallContext } from '@riserbo/messaging';
import { Log } from '@riserbo/runtime';
import {
  eventually,
  refusalCode,
  testCompany,
  testKeys,
  testService,
  type TestService,
} from '@riserbo/testing';
import { answering } from './answering';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
type Packet = { response?: unknown; err?: { code: string } };

describe('a call', () => {
  let running: TestService;
  let gateway: NatsConnection;
  let gatewayEvents: NatsConnection;
  let calls: Calls;
  let heard: { input: unknown; ask: CallContext }[] = [];
  let respond: () => Promise<unknown>;
  const clientId = randomUUID();
  const good: AnswerOf<typeof lastBookingCall> = {
    clientId,
    lastEndsAt: '2026-03-01T10:00:00.000Z',
    liveBookings: 1,
  };
  const owner: MemberActor = {
    kind: 'member',
    companyId: randomUUID(),
    role: 'owner',
    userId: randomUUID(),
    sessionId: randomUUID(),
  };
  const ask = (more: Partial<CallContext> = {}, actor: Actor = owner) =>
    running.ask(lastBookingCall, { clientId }, actor, more);
  /** The message as the gateway writes it, with some headers changed. */
  const raw = async (change: Record<string, string> = {}, packet: object = {}) => {
    const written = headers();
    const until = running.clock.now().getTime() + 5_000;
    const token = await running.keys.tokenOf(owner, running.clock.now());
    for (const [name, value] of Object.entries({ actor: token, deadline: String(until), ...change }))
      written.set(name, value);
    const body = { pattern: lastBookingCall.subject, data: { clientId }, id: '1', ...packet };
    return { headers: written, body: JSON.stringify(body) };
  };
  const answerTo = async (body: string, written: MsgHdrs): Promise<Packet> => {
    const reply = `_INBOX.gateway.retention.${randomUUID().replaceAll('-', '')}`;
    const options = { headers: written, timeout: 5_000, noMux: true, reply };
    return (await gateway.request(lastBookingCall.subject, body, options)).json();
  };
  const rawAnswer = async (change?: Record<string, string>, packet?: object): Promise<Packet> => {
    const { headers: written, body } = await raw(change, packet);
    return answerTo(body, written);
  };

  beforeAll(async () => {
    running = await testService(
      answering('retention', (_, input, asked) => {
        heard.push({ input, ask: asked });
        return respond();
      }),
      { company: testCompany() },
    );
    gateway = await connectNats(running.nats.credentials('gateway'), Log.silent());
    gatewayEvents = await connectEvents(running.nats.credentials('gateway'), Log.silent());
    calls = new Calls(gateway, running.clock, () => false, new ServiceTokens('gateway', {}, running.clock));
  });
  beforeEach(() => {
    heard = [];
    respond = () => Promise.resolve(good);
  });
  afterAll(async () => {
    await gateway?.close();
    await gatewayEvents?.close();
    await running?.stop();
  });

  it('returns the response stripped to its schema', async () => {
    respond = () => Promise.resolve({ ...good, secret: 'canary' });
    expect(await ask()).toEqual(good);
  });

  it('K3 carries correlation id, trace, conditions and address to the handler', async () => {
    const sent = {
      correlationId: randomUUID(),
      traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
      idempotencyKey: 'key-1',
      ifMatch: 7,
      ip: '192.0.2.7',
    };
    await ask(sent);
    expect(heard[0]?.ask).toMatchObject({ ...sent, actor: owner });
    expect(heard[0]?.ask.deadline.getTime()).toBe(running.clock.now().getTime() + 5_000);
  });

  it('K3 replaces a malformed correlation id and trace with new ones', async () => {
    for (const malformed of ['x\tinjected', '-'.repeat(36)])
      await rawAnswer({ 'correlation-id': malformed, traceparent: '00-zz-zz-00' });
    expect(heard).toHaveLength(2);
    for (const { ask: asked } of heard) {
      expect(asked.correlationId).toMatch(uuid);
      expect(asked.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    }
  });

  it('is not sent after its deadline, and not handled if the deadline passed in transit', async () => {
    expect(await refusalCode(ask({ deadline: running.clock.now() }))).toBe('unavailable');
    const past = String(running.clock.now().getTime() - 1);
    for (const deadline of [past, '', 'soon', '1e300'])
      expect(await rawAnswer({ deadline })).toMatchObject({ err: { code: 'unavailable' } });
    expect(heard).toEqual([]);
  });

  it('times out when the handler takes longer than the deadline', async () => {
    let release: (answer: unknown) => void = () => undefined;
    respond = () => new Promise((resolve) => (release = resolve));
    const deadline = new Date(running.clock.now().getTime() + 300);
    expect(await refusalCode(ask({ deadline }))).toBe('unavailable');
    release(good);
  });

  it('is refused as unavailable at once when no service is subscribed', async () => {
    const token = await running.keys.tokenOf(owner, running.clock.now());
    let release: (answer: unknown) => void = () => undefined;
    respond = () => new Promise((resolve) => (release = resolve));
    const served = ask().then(() => 'answered');
    await eventually(() => expect(heard).toHaveLength(1));
    const asked = calls.ask(companyPageCall, { slug: 'nobody-here' }, { token, correlationId: randomUUID() });
    expect(await Promise.race([refusalCode(asked), served])).toBe('unavailable');
    release(good);
    expect(await served).toBe('answered');
  });

  describe('with an answer that somebody else sends', () => {
    let auth: NatsConnection;
    let answer: (id: string) => unknown[] = () => [];
    const page = async (deadline = 5_000) =>
      calls.ask(
        companyPageCall,
        { slug: 'practice' },
        {
          token: await running.keys.tokenOf(owner, running.clock.now()),
          correlationId: randomUUID(),
          deadline: new Date(running.clock.now().getTime() + deadline),
        },
      );
    const company = {
      companyId: randomUUID(),
      name: 'Practice',
      slug: 'practice',
      locale: 'en',
      timeZone: 'UTC',
      profile: {},
    };

    beforeAll(async () => {
      auth = await connectNats(running.nats.credentials('auth'), Log.silent());
      auth.subscribe(companyPageCall.subject, {
        queue: 'auth',
        callback: (_, message) => {
          const { id } = message.json<{ id: string }>();
          for (const each of answer(id))
            message.respond(typeof each === 'string' ? each : JSON.stringify(each));
        },
      });
      await auth.flush();
    });
    afterAll(() => auth?.close());

    it('X106 takes the one that repeats the random id of the question', async () => {
      const forged = { response: { ...company, name: 'Forged' } };
      answer = (id) => [
        '',
        'canary',
        '[]',
        forged,
        { ...forged, id: randomUUID() },
        { id: randomUUID(), err: { code: 'forbidden' } },
        { id, response: company },
      ];
      expect(await page()).toMatchObject({ name: 'Practice' });
    });

    it('X106 takes none other, and is unavailable at its deadline', async () => {
      answer = () => [{ response: company }, { id: randomUUID(), response: company }];
      expect(await refusalCode(page(300))).toBe('unavailable');
    });

    it("X106 is internal when the answer has not the call's form", async () => {
      for (const response of [undefined, null, 7, {}, { ...company, slug: 7 }]) {
        answer = (id) => [{ id, response }];
        expect(await refusalCode(page())).toBe('internal');
      }
    });
  });

  it('is rejected inside a database transaction', async () => {
    const inside = new Calls(
      gateway,
      running.clock,
      () => true,
      new ServiceTokens('gateway', {}, running.clock),
    );
    await expect(
      inside.ask(lastBookingCall, { clientId }, { token: '', correlationId: randomUUID() }),
    ).rejects.toThrow('inside a database transaction');
  });

  it('A4 is refused by the owner without the permission', async () => {
    expect(await refusalCode(ask({}, { ...owner, role: 'viewer' }))).toBe('forbidden');
    const other: Actor = { kind: 'service', service: 'notifications', companyId: owner.companyId };
    expect(await refusalCode(ask({}, other))).toBe('forbidden');
    expect(heard).toEqual([]);
  });

  it('B5 X11 the owner verifies the token: missing, another key, expired, one service as another or as a member', async () => {
    const strange = await testKeys();
    const now = running.clock.now();
    const own = { ...running.keys.of('gateway') };
    const forged = new ServiceTokens('booking', own, running.clock);
    const tokens = [
      '',
      'x.y.z',
      await strange.tokenOf(owner, now),
      await running.keys.tokenOf(owner, new Date(now.getTime() - 301_000)),
      await forged.tokenFor(owner.companyId),
    ];
    for (const token of tokens) {
      expect(await rawAnswer({ actor: token })).toMatchObject({ err: { code: 'not_authenticated' } });
    }
    expect(heard).toEqual([]);
  });

  it('J1 X37 X38 refuses a malformed request by field, without values', async () => {
    const answer = await rawAnswer({}, { data: { clientId: 'canary', role: 'owner' } });
    expect(answer.err).toMatchObject({ code: 'invalid_input' });
    expect(JSON.stringify(answer)).not.toContain('canary');
    const polluted = `{"pattern":"x","id":"1","data":{"clientId":"${clientId}","__proto__":{"role":"owner"}}}`;
    const { headers: written } = await raw();
    expect((await answerTo(polluted, written)).err?.code).toBe('invalid_input');
    expect(({} as { role?: string }).role).toBeUndefined();
  });

  it('a refusal crosses as its code, an error as `internal` without its message', async () => {
    respond = () => Promise.reject(new Refusal('client_unknown'));
    expect(await refusalCode(ask())).toBe('client_unknown');
    respond = () => Promise.reject(new Error('canary'));
    const answer = await rawAnswer();
    expect(answer.err).toEqual({ code: 'internal' });
    respond = () => Promise.resolve({ clientId: 'canary' });
    expect(JSON.stringify(await rawAnswer())).not.toContain('canary');
  });

  it('is authorised as the call of its subject, whatever the packet says', async () => {
    const viewer = await running.keys.tokenOf({ ...owner, role: 'viewer' }, running.clock.now());
    const answer = await rawAnswer({ actor: viewer }, { pattern: 'auth.company.page' });
    expect(answer).toMatchObject({ err: { code: 'forbidden' } });
  });

  describe('with a forged reply subject', () => {
    const seen: Msg[] = [];
    /** When this is answered, everything sent before on the same connection has been handled. */
    const settled = async () => {
      await rawAnswer();
      await gateway.flush();
    };
    beforeAll(() => {
      gatewayEvents.subscribe('events.*.booking.>', { callback: (_, message) => void seen.push(message) });
    });

    it.each([
      ["an event's subject", `events.${owner.companyId}.booking.confirmed.v1`],
      ["another call's subject", 'booking.slot.hold'],
      ['the JetStream API', '$JS.API.STREAM.PURGE.EVENTS'],
      ['a wildcard', '_INBOX.>'],
      ['an inbox for the answers of another service', '_INBOX.gateway.auth.x'],
      ['a subject that is not an inbox', '_INBOX.booking.x.1.1'],
      ['nothing', undefined],
    ])('naming %s it is dropped unread', async (_, reply) => {
      const { headers: written, body } = await raw();
      const options = { headers: written, ...(reply === undefined ? {} : { reply }) };
      gateway.publish(lastBookingCall.subject, body, options);
      await settled();
      expect(heard).toHaveLength(1);
      expect(seen).toEqual([]);
    });

    it('a reply directed at a call has no effect', async () => {
      gatewayEvents.publish('$JS.API.STREAM.INFO.EVENTS', '', { reply: lastBookingCall.subject });
      await gatewayEvents.flush();
      await settled();
      expect(heard).toHaveLength(1);
    });
  });

  it('a lost connection refuses at once and reconnects', async () => {
    await running.nats.kill();
    await eventually(async () => expect(await refusalCode(ask())).toBe('unavailable'));
    const began = performance.now();
    expect(await refusalCode(ask())).toBe('unavailable');
    // well before its deadline
    expect(performance.now() - began).toBeLessThan(4_000);
    await running.nats.restart();
    await eventually(async () => expect(await ask()).toEqual(good), { within: 20_000 });
  });
});
