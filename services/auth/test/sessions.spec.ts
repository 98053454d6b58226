import { randomUUID } from 'node:crypto';
import { cpSync } from 'node:fs';
import {
  admitGuestCall,
  endSessionCall,
  forgoSessionCall,
  listSessionsCall,
  publicKeysCall,
  readCompanyCall,
  refreshClientCall,
  refreshSessionCall,
  touchSessionsCall,
  type Actor,
} from '@riserbo/contracts';
import { rotateKeyFile } from '@riserbo/runtime';
import { eventually, keyFile, refusalCode, scratchFolder } from '@riserbo/testing';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { hashOf, newSecret } from '../src/domain/refresh-token';
import { mailLinkOf } from '../src/keys/mail-link';
import { readRefreshToken, writeRefreshToken } from '../src/keys/refresh-token';
import { TokenKeys } from '../src/keys/token-keys';
import { KeysService } from '../src/keys/keys.service';
import { addSigningKey, readSigningKeys } from '../src/keys/signing-keys';
import { actorOf } from './factors';
import {
  aCompany,
  gateway,
  tokenKeysOf,
  password,
  runAuth,
  signIn,
  strangersBus,
  type RunningAuth,
} from './running';

let running: RunningAuth;
let company: Awaited<ReturnType<typeof aCompany>>;
beforeAll(async () => {
  running = await runAuth();
  company = await aCompany(running);
});
afterAll(() => running?.stop());

const refresh = (refreshToken: string) => running.ask(refreshSessionCall, { refreshToken }, gateway);
/** The refresh token of a client who is signed in. */
async function aClientSession(companyId: string): Promise<string> {
  const [clientId, sessionId, secret] = [randomUUID(), randomUUID(), newSecret()];
  const [now, ends] = [running.clock.now(), new Date(running.clock.now().getTime() + 3_600_000)];
  await running.rows(`UPDATE companies SET features = '{client_login}' WHERE company_id = $1`, [companyId]);
  await running.rows(`INSERT INTO client_accounts (company_id, client_id, created_at) VALUES ($1, $2, $3)`, [
    companyId,
    clientId,
    now,
  ]);
  await running.rows(
    `INSERT INTO sessions (company_id, id, client_id, refresh_hash, rotated_at, started_at, last_seen_at, ends_at)
     VALUES ($1, $2, $3, $4, $5, $5, $5, $6)`,
    [companyId, sessionId, clientId, hashOf(secret), now, ends],
  );
  return writeRefreshToken(tokenKeysOf(running), { companyId, sessionId, secret });
}
/** Asks with the bytes of a token, as a stranger would. */
async function askWith(token: string): Promise<string> {
  const bus = await strangersBus(running);
  try {
    return await refusalCode(bus.calls.ask(readCompanyCall, {}, { token, correlationId: randomUUID() }));
  } finally {
    await bus.close();
  }
}

describe('signing in', () => {
  it('B1 B5 returns a token for five minutes with person, company and role', async () => {
    const session = await signIn(running, company);
    expect(decodeProtectedHeader(session.accessToken)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    const claims = decodeJwt(session.accessToken);
    expect((claims.exp as number) - (claims.iat as number)).toBe(300);
    expect(claims['actor']).toEqual({
      kind: 'member',
      companyId: company.companyId,
      userId: session.userId,
      sessionId: session.sessionId,
      role: 'owner',
    });
    expect(await askWith(session.accessToken)).toBe('done');
  });

  it('B10 X04 refuses the sixth guess in a quarter of an hour, also in parallel, for this address only', async () => {
    const victim = await aCompany(running);
    const guesses = await Promise.all(
      Array.from({ length: 12 }, () =>
        refusalCode(signIn(running, { email: victim.email, password: 'a wrong password' }, 'stranger')),
      ),
    );
    expect(guesses.filter((each) => each === 'credentials_wrong')).toHaveLength(5);
    expect(guesses.filter((each) => each === 'too_many_requests')).toHaveLength(7);
    expect(await refusalCode(signIn(running, victim, 'stranger'))).toBe('too_many_requests');
    expect(await refusalCode(signIn(running, victim, 'home'))).toBe('done');
    running.clock.advance(900_000);
    expect(await refusalCode(signIn(running, victim, 'stranger'))).toBe('done');
    running.clock.advance(-900_000);
  });

  it('B10 X109 counts the /64 of an IPv6 address as one, and says how long to wait', async () => {
    const victim = await aCompany(running);
    const guess = (ip: string) => signIn(running, { email: victim.email, password: 'a wrong password' }, ip);
    const [start] = [running.clock.now().getTime()];
    running.clock.advance(900_000 - (start % 900_000) + 100_000);
    for (let host = 1; host <= 5; host += 1)
      expect(await refusalCode(guess(`2001:db8:0:1::${host}`))).toBe('credentials_wrong');
    expect(await guess('2001:db8:0:1::6').catch((error: unknown) => error)).toMatchObject({
      code: 'too_many_requests',
      retryAfter: 800,
    });
    expect(await refusalCode(guess('2001:db8:0:2::1'))).toBe('credentials_wrong');
    running.clock.advance(start - running.clock.now().getTime());
  });

  it('B10 stores no address and no IP with its counters', async () => {
    const rows = await running.rows<{ text: string }>(
      `SELECT encode(bucket, 'escape') AS text FROM attempts`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/practice|stranger/);
  });
});

describe('sessions', () => {
  it('B5 X10 end as a family when an old refresh token is used', async () => {
    const session = await signIn(running, company);
    const second = await refresh(session.refreshToken);
    const third = await refresh(second.refreshToken);
    expect(await refusalCode(refresh(session.refreshToken))).toBe('refresh_reused');
    expect(await refusalCode(refresh(third.refreshToken))).toBe('session_ended');
    const [row] = await running.rows<{ count: string }>(
      `SELECT count(*) FROM audit_log WHERE action = 'session.revoke_family' AND object_id = $1`,
      [session.sessionId],
    );
    expect(row?.count).toBe('1');
  });

  it('X110 do not end for a forged refresh token, whatever ids it names', async () => {
    const [session, other] = [await signIn(running, company), await signIn(running, company)];
    const { companyId, sessionId } = session;
    const elsewhere = await aCompany(running);
    const strangers = new TokenKeys({ TOKEN_KEY_FILE: keyFile(scratchFolder(), 'stolen.key') });
    const name = { companyId, sessionId, secret: newSecret() };
    const [one, two] = [session.refreshToken, other.refreshToken];
    const mail = mailLinkOf(tokenKeysOf(running), { companyId, accountMailId: sessionId });
    const invented = [
      writeRefreshToken(strangers, name),
      writeRefreshToken(strangers, { ...name, companyId: elsewhere.companyId }),
      one.slice(0, 60) + two.slice(60),
      one.slice(0, 30) + two.slice(30),
      mail,
      one.slice(0, -1),
      one.slice(0, 50),
    ];
    for (const token of invented) {
      expect(await refusalCode(refresh(token))).toBe('session_ended');
      expect(await refusalCode(running.ask(forgoSessionCall, { refreshToken: token }, gateway))).toBe('done');
    }
    expect(await refusalCode(refresh(session.refreshToken))).toBe('done');
    expect(await refusalCode(refresh(other.refreshToken))).toBe('done');
  });

  it('B5 return the same successor to two tabs that refresh within ten seconds', async () => {
    const session = await signIn(running, company);
    const answers = await Promise.all([
      refresh(session.refreshToken),
      refresh(session.refreshToken),
      refresh(session.refreshToken),
    ]);
    expect(new Set(answers.map(({ refreshToken }) => refreshToken)).size).toBe(1);
    running.clock.advance(10_001);
    expect(await refusalCode(refresh(session.refreshToken))).toBe('refresh_reused');
    running.clock.advance(-10_001);
  });

  it('B5 survive a key rotation between two tabs, and end when the old keys are dropped', async () => {
    const [session, file] = [await signIn(running, company), running.tokenKey];
    const first = await refresh(session.refreshToken);
    rotateKeyFile(file);
    const second = await refresh(session.refreshToken);
    const secretOf = ({ refreshToken }: { refreshToken: string }) =>
      readRefreshToken(tokenKeysOf(running), refreshToken)?.secret;
    expect(secretOf(second)).toBe(secretOf(first));
    expect(second.refreshToken).not.toBe(first.refreshToken);
    const third = await refresh(first.refreshToken);
    rotateKeyFile(file, { drop: true });
    expect(await refusalCode(refresh(third.refreshToken))).toBe('session_ended');
    const fresh = await signIn(running, company);
    expect(await refusalCode(refresh(fresh.refreshToken))).toBe('done');
  });

  it('B5 store nothing that opens a session', async () => {
    const session = await signIn(running, company);
    const stored =
      JSON.stringify(await running.rows('SELECT * FROM sessions')) +
      JSON.stringify(await running.rows('SELECT * FROM audit_log'));
    const read = readRefreshToken(tokenKeysOf(running), session.refreshToken);
    expect(read).toMatchObject({ sessionId: session.sessionId });
    for (const secret of [read?.secret ?? '', read?.successor ?? '', session.refreshToken])
      expect(stored).not.toContain(secret);
    expect(stored).not.toContain(password);
  });

  it('B6 end after twelve hours despite refreshes', async () => {
    const session = await signIn(running, company);
    for (let minutes = 0; minutes < 12 * 60; minutes += 15) {
      running.clock.advance(15 * 60_000 - (minutes === 0 ? 1 : 0));
      const active = {
        id: session.sessionId,
        companyId: session.companyId,
        at: running.clock.now().toISOString(),
      };
      await running.ask(touchSessionsCall, { sessions: [active] }, gateway);
    }
    const last = await refresh(session.refreshToken);
    running.clock.advance(1);
    expect(await refusalCode(refresh(last.refreshToken))).toBe('session_ended');
    running.clock.advance(-12 * 3_600_000);
  });

  it('B5 are listed and ended by their member only', async () => {
    const [mine, other] = [await signIn(running, company), await signIn(running, await aCompany(running))];
    const list = await running.ask(listSessionsCall, {}, actorOf(mine));
    expect(list.items.filter(({ current }) => current).map(({ sessionId }) => sessionId)).toEqual([
      mine.sessionId,
    ]);
    expect(
      await refusalCode(running.ask(endSessionCall, { sessionId: other.sessionId }, actorOf(mine))),
    ).toBe('not_found');
    await running.ask(endSessionCall, { sessionId: mine.sessionId }, actorOf(mine));
    expect(await refusalCode(refresh(mine.refreshToken))).toBe('session_ended');
    expect(await refusalCode(refresh(other.refreshToken))).toBe('done');
  });

  it('B5 B12 refuse a refresh token at the route of the other kind, and keep it valid', async () => {
    const member = await signIn(running, company);
    const client = await aClientSession(company.companyId);
    const refreshClient = (refreshToken: string) => running.ask(refreshClientCall, { refreshToken }, gateway);
    expect(await refusalCode(refreshClient(member.refreshToken))).toBe('session_ended');
    expect(await refusalCode(refresh(client))).toBe('session_ended');
    running.clock.advance(11_000);
    expect(await refusalCode(refresh(member.refreshToken))).toBe('done');
    expect(await refusalCode(refreshClient(client))).toBe('done');
    running.clock.advance(-11_000);
  });

  it('B5 refuse an unknown refresh token', async () => {
    const [id, none, secret] = [randomUUID(), '-'.repeat(36), 'A'.repeat(43)];
    for (const token of [
      'x'.repeat(40),
      `${id}.${id}.${secret}`,
      `${id}.${none}.${secret}`,
      `${none}.${id}.${secret}`,
    ])
      expect(await refusalCode(refresh(token))).toBe('session_ended');
  });
});

describe('tokens', () => {
  it('B5 publish a new signing key at once, sign with it once all can know it, and keep old tokens valid', async () => {
    const before = await signIn(running, company);
    running.clock.advance(60_000);
    await addSigningKey(running.signingKeys, running.clock.now());
    expect((await running.ask(publicKeysCall, {}, gateway)).keys.length).toBeGreaterThan(1);
    running.clock.advance(3_000);
    const kidOf = ({ accessToken }: { accessToken: string }) => decodeProtectedHeader(accessToken).kid;
    running.clock.advance(6_999);
    expect(kidOf(await signIn(running, company))).toBe(kidOf(before));
    running.clock.advance(1);
    const after = await signIn(running, company);
    const kids = [kidOf(before), kidOf(after)];
    expect(kids[0]).not.toBe(kids[1]);
    const published = (await running.ask(publicKeysCall, {}, gateway)).keys;
    expect(published.map(({ kid }) => kid)).toEqual(expect.arrayContaining(kids));
    expect(JSON.stringify(published)).not.toContain('"d"');
    running.clock.advance(3_000);
    await eventually(async () =>
      expect([await askWith(before.accessToken), await askWith(after.accessToken)]).toEqual(['done', 'done']),
    );
  });

  it('B5 sign with a new key when every live replica has published it for ten seconds', async () => {
    const folder = scratchFolder();
    cpSync(running.signingKeys, folder, { recursive: true });
    const other = await running.startReplica({ SIGNING_KEYS_DIR: folder });
    const replicas = [running.service, other].map(({ app }) => app.get(KeysService));
    const later = async (ms: number) => {
      running.clock.advance(ms);
      for (let time = 0; time < 2; time += 1) for (const each of replicas) await each.share();
      return Promise.all(replicas.map(async (each) => (await each.signing()).kid));
    };
    const [before = ''] = await later(60_000);
    await addSigningKey(running.signingKeys, running.clock.now());
    const made = readSigningKeys(running.signingKeys)[0]?.kid as string;
    expect(await later(60_000)).toEqual([before, before]);
    cpSync(running.signingKeys, folder, { recursive: true });
    expect(await later(3_000)).toEqual([before, before]);
    expect(await later(9_999)).toEqual([before, before]);
    expect(await later(1)).toEqual([made, made]);
    await addSigningKey(running.signingKeys, running.clock.now());
    expect(await later(3_000)).toEqual([made, made]);
    await other.stop();
    await replicas[0]?.share();
    running.clock.advance(10_000);
    expect((await replicas[0]?.signing())?.kid).toBe(readSigningKeys(running.signingKeys)[0]?.kid);
  });

  it('A4 limit a guest to one company and to public calls', async () => {
    const pass = await running.ask(admitGuestCall, { slug: company.slug }, gateway);
    const actor = decodeJwt(pass.token)['actor'] as Actor;
    expect(actor).toMatchObject({ kind: 'guest', companyId: company.companyId });
    expect(await refusalCode(running.ask(readCompanyCall, {}, actor))).toBe('forbidden');
    expect(await refusalCode(running.ask(admitGuestCall, { slug: 'no-such-slug' }, gateway))).toBe(
      'company_unknown',
    );
  });
});
