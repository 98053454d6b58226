import { randomUUID } from 'node:crypto';
import { sessionSilence, type MemberActor, type SessionUpdate } from '@riserbo/contracts';
import { Calls, connectNats, ServiceTokens } from '@riserbo/messaging';
import { eventually, refusalCode, testKeys, testNats, type TestNats } from '@riserbo/testing';
import { Clock, LiveSessions, Log } from '../src';
import { AuthsRows, limit, type Replica } from './auths-voice';

let nats: TestNats;
let auth: AuthsRows;
let replica: Replica;
let sessions: LiveSessions;
let closeBus: () => Promise<void>;
beforeAll(async () => {
  const keys = await testKeys();
  nats = await testNats();
  const bus = await connectNats(nats.credentials('retention'), Log.silent());
  closeBus = () => bus.close();
  const clock = new Clock();
  const tokens = new ServiceTokens('retention', keys.of('retention'), clock);
  sessions = new LiveSessions(bus, new Calls(bus, clock, () => false, tokens), clock);
  auth = await AuthsRows.open(nats);
  replica = auth.replica();
  sessions.onApplicationBootstrap();
  await eventually(heard);
  // the replica is new, so the feed reloads once more
  await eventually(() => expect(auth.snapshots).toBeGreaterThan(1));
});
afterAll(async () => {
  sessions?.onApplicationShutdown();
  replica?.fallSilent();
  await Promise.all([auth?.close(), closeBus?.()]);
  await nats?.stop();
});

const actorOf = ({ id, companyId }: SessionUpdate): MemberActor => ({
  ...{ kind: 'member', role: 'owner', userId: randomUUID() },
  ...{ companyId, sessionId: id },
});
const admitted = (fact: SessionUpdate) => refusalCode((async () => sessions.admit(actorOf(fact)))());
const ended = (fact: SessionUpdate): SessionUpdate => ({ ...fact, state: 'ended' });
/** Auth writes it without a broadcast. */
const endUnheard = (fact: SessionUpdate) => void auth.rows.set(fact.id, ended(fact));
/** Broadcasts arrive before a later answer. */
const heard = async () => expect(await admitted(auth.live())).toBe('done');
const refused = (fact: SessionUpdate) =>
  eventually(async () => expect(await admitted(fact)).toBe('session_ended'));

describe('the sessions of a process', () => {
  it('B5 a session that it was told of needs no question', async () => {
    const fact = auth.fact();
    replica.tell(fact);
    await heard();
    for (let index = 0; index < 100; index += 1) expect(sessions.admit(actorOf(fact))).toBeUndefined();
    expect(auth.asked).not.toContain(fact.id);
  });

  it('B5 one that it does not know is asked for once, however many wait', async () => {
    const fact = auth.live();
    const answers = await Promise.all(Array.from({ length: 20 }, () => admitted(fact)));
    expect(new Set(answers)).toEqual(new Set(['done']));
    expect(auth.asked.filter((id) => id === fact.id)).toHaveLength(1);
  });

  it('B5 an answer that was on its way cannot revive what ended meanwhile', async () => {
    const fact = auth.live();
    let release: () => void = () => undefined;
    auth.wait = new Promise((resolve) => (release = resolve));
    const waiting = admitted(fact);
    await eventually(() => expect(auth.asked).toContain(fact.id));
    replica.tell(ended(fact));
    release();
    expect(await waiting).toBe('session_ended');
    expect(await admitted(fact)).toBe('session_ended');
  });

  it('B5 a message that was missed makes it ask for all', async () => {
    const [fact, other] = [auth.live(), auth.live()];
    for (const each of [fact, other]) expect(await admitted(each)).toBe('done');
    const before = auth.snapshots;
    auth.rows.delete(fact.id);
    replica.lose();
    await refused(fact);
    expect(await admitted(other)).toBe('done');
    expect(auth.snapshots).toBe(before + 1);
  });

  it('B5 a replica that is new makes it ask for all, and one that took its leave does not', async () => {
    const before = auth.snapshots;
    const second = auth.replica();
    await eventually(() => expect(auth.snapshots).toBe(before + 1));
    second.leave();
    const fact = auth.live();
    endUnheard(fact);
    await heard();
    expect(auth.snapshots).toBe(before + 1);
  });

  it('B5 a replica that falls silent may have ended between a commit and its message: it asks for all', async () => {
    const second = auth.replica();
    const fact = auth.live();
    expect(await admitted(fact)).toBe('done');
    auth.rows.delete(fact.id);
    second.fallSilent();
    await refused(fact);
  });

  it('B5 nobody is let in after three seconds of silence, and everybody again when auth is back', async () => {
    const fact = auth.live();
    const began = performance.now();
    replica.tell(fact);
    await heard();
    expect(await admitted(fact)).toBe('done');
    replica.fallSilent();
    await eventually(async () => expect(await admitted(fact)).toBe('unavailable'));
    expect(performance.now() - began).toBeGreaterThan(sessionSilence);
    const gone = auth.live();
    endUnheard(gone);
    replica = auth.replica();
    await eventually(async () => expect(await admitted(fact)).toBe('done'));
    expect(await admitted(gone)).toBe('session_ended');
  });

  it('B5 a token that names another holder or another company is refused, and the session lives on', async () => {
    const live = auth.live();
    const fact = { ...live, holderId: randomUUID() };
    auth.rows.set(fact.id, fact);
    const as = (change: Partial<MemberActor>) =>
      refusalCode((async () => sessions.admit({ ...actorOf(fact), userId: fact.holderId, ...change }))());
    expect(await as({})).toBe('done');
    expect(await as({ userId: randomUUID() })).toBe('session_ended');
    expect(await as({ companyId: randomUUID() })).toBe('session_ended');
    expect(await as({})).toBe('done');
  });

  it('B5 guests and services have no session to end', () => {
    expect(
      sessions.admit({ kind: 'guest', companyId: limit.companyId, guestId: randomUUID() }),
    ).toBeUndefined();
    expect(sessions.admit({ kind: 'service', service: 'booking' })).toBeUndefined();
  });
});
