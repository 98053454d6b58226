import { randomUUID } from 'node:crypto';
import {
  changeCompanyCall,
  changeSecurityCall,
  endSessionCall,
  listChangesCall,
  readCompanyCall,
  refreshSessionCall,
  stepUpCall,
  touchSessionsCall,
} from '@riserbo/contracts';
import { connectNats } from '@riserbo/messaging';
import { Log } from '@riserbo/runtime';
import { eventually, refusalCode, withinASecond } from '@riserbo/testing';
import { runGateways, type RunningGateways } from './gateways';
import { actorOf } from './factors';
import {
  aCompany,
  gateway,
  password,
  runAuth,
  signIn,
  strangersBus,
  type RunningAuth,
  type Session,
} from './running';

const minute = 60_000;
let running: RunningAuth;
let gateways: RunningGateways;
let bus: Awaited<ReturnType<typeof strangersBus>>;
let company: Awaited<ReturnType<typeof aCompany>>;
beforeAll(async () => {
  running = await runAuth();
  running.clock.set(new Date());
  gateways = await runGateways(running, 2);
  bus = await strangersBus(running);
  company = await aCompany(running);
  await running.rows(
    `UPDATE companies SET plan = 'standard', features = '{two_factor_required,hipaa}' WHERE company_id = $1`,
    [company.companyId],
  );
});
afterAll(async () => {
  await Promise.all([gateways?.stop(), bus?.close()]);
  await running?.stop();
});
beforeEach(() => running.clock.set(new Date()));

const look = (index: number, session: Session, headers: Record<string, string> = {}) =>
  gateways.send(index, 'GET', '/v1/company', { token: session.accessToken, headers });
const direct = (session: Session) => refusalCode(running.ask(readCompanyCall, {}, actorOf(session)));
const refresh = ({ refreshToken }: Session) =>
  refusalCode(running.ask(refreshSessionCall, { refreshToken }, gateway));
async function setLimit(minutes: number): Promise<void> {
  const [row] = await running.rows<{ version: number }>(
    `SELECT version FROM companies WHERE company_id = $1`,
    [company.companyId],
  );
  const owner = actorOf(await signIn(running, company));
  await running.ask(changeSecurityCall, { idleMinutes: minutes }, owner, { ifMatch: row?.version ?? 0 });
}
async function lastSeen({ sessionId }: Session): Promise<number> {
  const [row] = await running.rows<{ at: Date }>(`SELECT last_seen_at AS at FROM sessions WHERE id = $1`, [
    sessionId,
  ]);
  return row?.at.getTime() ?? 0;
}

describe('the end of a session', () => {
  it('B5 X12 is in force on every replica of every service within a second', async () => {
    await withinASecond(async () => {
      const session = await signIn(running, company);
      for (const index of [0, 1]) expect((await look(index, session)).status).toBe(200);
      await running.ask(endSessionCall, { sessionId: session.sessionId }, actorOf(session));
      return async () => {
        for (const index of [0, 1]) expect((await look(index, session)).code).toBe('session_ended');
        expect(await direct(session)).toBe('session_ended');
      };
    });
  });

  it('B5 X12 is assumed for a token whose session does not exist', async () => {
    const { companyId } = company;
    const nobody = { companyId, userId: randomUUID(), sessionId: randomUUID() };
    const token = await running.keys.tokenOf(
      { kind: 'member', role: 'owner', ...nobody },
      running.clock.now(),
    );
    for (const index of [0, 1])
      expect((await gateways.send(index, 'GET', '/v1/company', { token })).code).toBe('session_ended');
  });

  it('B5 closes its streams', async () => {
    const booking = await connectNats(running.nats.credentials('booking'), Log.silent());
    booking.subscribe(listChangesCall.subject, {
      queue: 'booking',
      callback: (_, message) => {
        const { id } = message.json<{ id: string }>();
        message.respond(JSON.stringify({ id, response: { items: [], cursor: 'now', more: false } }));
      },
    });
    await booking.flush();
    const session = await signIn(running, company);
    const stream = await fetch(`${gateways.urls[0] ?? ''}/v1/live`, {
      headers: { authorization: `Bearer ${session.accessToken}` },
    });
    const closed = stream.text();
    await running.ask(endSessionCall, { sessionId: session.sessionId }, actorOf(session));
    expect(await closed).toContain('retry:');
    await booking.close();
  });
});

describe('being idle', () => {
  it('B6 X17 X19 is accepted a second before the limit and refused a second after it, also at a refresh', async () => {
    await setLimit(2);
    const [used, left, unused] = [
      await signIn(running, company),
      await signIn(running, company),
      await signIn(running, company),
    ];
    running.clock.advance(2 * minute - 1_000);
    expect((await look(0, used)).status).toBe(200);
    expect(await refresh(left)).toBe('done');
    running.clock.advance(2_000);
    expect((await look(1, used)).status).toBe(200);
    for (const index of [0, 1]) {
      const refused = await look(index, unused);
      expect([refused.status, refused.code]).toEqual([401, 'session_idle']);
    }
    expect(await direct(unused)).toBe('session_idle');
    // it refreshed one second before the limit, and that was no activity
    expect(await refresh(left)).toBe('session_idle');
    expect(await refresh(unused)).toBe('session_idle');
    const ends = await running.rows<{ reason: string }>(
      `SELECT end_reason AS reason FROM sessions WHERE id = ANY ($1)`,
      [[left.sessionId, unused.sessionId]],
    );
    expect(ends.map(({ reason }) => reason)).toEqual(['idle', 'idle']);
    running.clock.advance(-1_000);
    expect(await refresh(unused)).toBe('session_idle');
  });

  it('B6 X18 is not prevented by background requests on any route', async () => {
    await setLimit(2);
    const session = await signIn(running, company);
    for (let second = 0; second < 120; second += 20) {
      expect((await look(second % 40 === 0 ? 0 : 1, session, { 'x-background': '1' })).status).toBe(200);
      running.clock.advance(20_000);
    }
    expect((await look(0, session, { 'x-background': '1' })).status).toBe(200);
    running.clock.advance(1_000);
    expect((await look(0, session, { 'x-background': '1' })).code).toBe('session_idle');
    expect((await look(1, session)).code).toBe('session_idle');
  });

  it('B6 counts activity of one replica on the other and in auth’s row', async () => {
    await setLimit(2);
    const session = await signIn(running, company);
    running.clock.advance(minute);
    await look(0, session);
    const at = running.clock.now().getTime();
    await eventually(async () => expect(await lastSeen(session)).toBe(at));
    running.clock.advance(1.5 * minute);
    expect((await look(1, session, { 'x-background': '1' })).status).toBe(200);
  });

  it('B6 never moves activity back or ahead of auth’s clock, and never revives a session', async () => {
    await setLimit(2);
    const session = await signIn(running, company);
    const now = running.clock.now().getTime();
    const { sessionId: id, companyId } = session;
    const touch = (at: number) =>
      running.ask(
        touchSessionsCall,
        { sessions: [{ id, companyId, at: new Date(at).toISOString() }] },
        gateway,
      );
    await touch(now - minute);
    expect(await lastSeen(session)).toBe(now);
    await touch(now + 3_600_000);
    expect(await lastSeen(session)).toBe(now);
    running.clock.advance(2 * minute + 1);
    await touch(now + 2 * minute + 1);
    expect(await lastSeen(session)).toBe(now);
    expect(await direct(session)).toBe('session_idle');
  });

  it('B6 applies a lower limit to live sessions', async () => {
    await withinASecond(async () => {
      await setLimit(60);
      const session = await signIn(running, company);
      for (const index of [0, 1]) expect((await look(index, session)).status).toBe(200);
      running.clock.advance(3 * minute);
      expect((await look(0, session, { 'x-background': '1' })).status).toBe(200);
      await setLimit(2);
      return async () => {
        for (const index of [0, 1])
          expect((await look(index, session, { 'x-background': '1' })).code).toBe('session_idle');
      };
    });
  });

  it('B6 X26 refuses an invalid limit, and any without hipaa', async () => {
    const session = await signIn(running, company);
    const set = async (idleMinutes: unknown, one = session) => {
      const wish = { password, purpose: 'protections' as const };
      const { stepUpToken } = await running.ask(stepUpCall, wish, actorOf(one));
      return gateways.send(0, 'PATCH', '/v1/company/security', {
        token: one.accessToken,
        body: { idleMinutes },
        headers: { 'if-match': '"v1"', 'x-step-up': stepUpToken },
      });
    };
    for (const bad of [0, -1, 1e9, '20m', 61, 1.5, null])
      expect([(await set(bad)).status, (await set(bad)).code]).toEqual([422, 'invalid_input']);
    const free = await signIn(running, await aCompany(running));
    expect((await set(5, free)).code).toBe('plan_required');
  });
});

describe('what a request costs', () => {
  /**
   * Like the services themselves: the guard of auth verifies token, session and permission, and refuses the
   * form.
   */
  async function atTheGuard(session: Session): Promise<() => Promise<string>> {
    const question = { token: session.accessToken, correlationId: randomUUID() };
    return () => refusalCode(bus.calls.ask(changeCompanyCall, { name: '' }, question));
  }
  async function transactions(): Promise<number> {
    const [row] = await running.rows<{ count: string }>(
      `SELECT xact_commit + xact_rollback AS count FROM pg_stat_database WHERE datname = current_database()`,
    );
    return Number(row?.count);
  }

  it('B5 is no transaction in auth’s database for a thousand requests of a known session', async () => {
    const session = await signIn(running, company);
    const headers = { 'x-background': '1' };
    const guard = await atTheGuard(session);
    const door = async () =>
      (await gateways.send(0, 'GET', '/v1/company?nothing=1', { token: session.accessToken, headers })).code;
    expect([await guard(), await door()]).toEqual(['invalid_input', 'invalid_input']);
    const [before, began] = [await transactions(), performance.now()];
    for (let index = 0; index < 1_000; index += 50) {
      const crowd = Array.from({ length: 25 }, () => [guard(), door()]).flat();
      expect(new Set(await Promise.all(crowd))).toEqual(new Set(['invalid_input']));
    }
    // Postgres counts late: what comes after is waited for
    for (let index = 0; index < 40; index += 1) await look(0, session, headers);
    const counted = await eventually(async () => {
      const count = (await transactions()) - before;
      expect(count).toBeGreaterThanOrEqual(40);
      return count;
    });
    // what auth does by itself, such as to look into its outbox and to seal its audit log, it does every
    // second
    const seconds = (performance.now() - began) / 1_000;
    expect(counted).toBeLessThan(300 + 10 * seconds);
  });
});
