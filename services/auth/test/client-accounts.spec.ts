import { randomUUID } from 'node:crypto';
import {
  joinAddressCall,
  openClientByLinkCall,
  readAddressCall,
  Refusal,
  openClientCall,
  refreshClientCall,
  refreshSessionCall,
  requestClientLinkCall,
  resolveAddressCall,
  setClientPasswordCall,
  switchFeatureCall,
  type ClientActor,
  type Feature,
} from '@riserbo/contracts';
import { eventually, refusalCode, stubCall } from '@riserbo/testing';
import { decodeJwt } from 'jose';
import { aPractice, type Practice } from './practices';
import { gateway, mailTo, runAuth, waiting, type RunningAuth } from './running';

let running: RunningAuth;
let practice: Practice;
let stops: { stop(): Promise<void> }[] = [];
/** Who is known to the clients service, and under which id. */
const known = new Map<string, string>();
/** Of records that were changed. */
const versions = new Map<string, number>();
beforeAll(async () => {
  running = await runAuth({ FEATURES_AVAILABLE: 'client_login,client_retention,memberships' });
  const { nats } = running;
  const at = (email: string) =>
    [known.get(email)].flatMap((clientId) =>
      clientId ? [{ clientId, version: versions.get(clientId) ?? 1 }] : [],
    );
  stops = await Promise.all([
    stubCall(nats, resolveAddressCall, ({ email }) => ({ clients: at(email) })),
    stubCall(nats, readAddressCall, ({ clientId, version }) => {
      const [email] = [...known].find(([, id]) => id === clientId) ?? [];
      if (email === undefined || version !== (versions.get(clientId) ?? 1))
        throw new Refusal('client_unknown');
      return { email };
    }),
    stubCall(nats, joinAddressCall, ({ email }) => ({ clientId: known.get(email) ?? '', merged: 0 })),
  ]);
}, 60_000);
beforeEach(async () => {
  practice = await aPractice(running);
  await running.rows(
    `UPDATE companies SET plan = 'premium', features = '{client_login}' WHERE company_id = $1`,
    [practice.companyId],
  );
});
afterAll(async () => {
  await Promise.all(stops.map(({ stop }) => stop()));
  await running?.stop();
});

const turn = (feature: Feature, on: boolean) =>
  refusalCode(running.ask(switchFeatureCall, { feature, on }, practice.owner));
const password = 'correct horse battery';
function aClient(): string {
  const email = `greta-${randomUUID()}@guest.example`;
  known.set(email, randomUUID());
  return email;
}
const idOf = (email: string) => known.get(email) ?? '';
const askLink = (email: string) =>
  running.ask(requestClientLinkCall, { slug: practice.slug, email }, gateway, { ip: randomUUID() });
async function linkOf(email: string): Promise<string> {
  await askLink(email);
  return (await mailTo(running, idOf(email), 'client_login')).token ?? '';
}
const byLink = (token: string) => running.ask(openClientByLinkCall, { token }, gateway);
const byPassword = (email: string, secret = password) =>
  running.ask(openClientCall, { slug: practice.slug, email, password: secret }, gateway, {
    ip: randomUUID(),
  });
const actorOf = ({ accessToken }: { accessToken: string }) => decodeJwt(accessToken)['actor'] as ClientActor;
const setPassword = (actor: ClientActor, secret: string, current?: string) =>
  refusalCode(
    running.ask(
      setClientPasswordCall,
      { password: secret, ...(current === undefined ? {} : { current }) },
      actor,
    ),
  );
const liveOfClients = () =>
  running.rows(
    `SELECT id FROM sessions WHERE company_id = $1 AND client_id IS NOT NULL AND ended_at IS NULL`,
    [practice.companyId],
  );

describe('client sign-in', () => {
  it('A3 B12 is off while retention is on, and excludes retention while it is on', async () => {
    const email = aClient();
    const token = await linkOf(email);
    const session = await byLink(token);
    expect(await turn('client_retention', true)).toBe('feature_conflict');
    await turn('client_login', false);
    expect(await turn('client_retention', true)).toBe('done');
    expect(await turn('client_login', true)).toBe('feature_conflict');
    const tries = [
      askLink(email),
      byPassword(email),
      running.ask(refreshClientCall, { refreshToken: session.refreshToken }, gateway),
    ];
    expect(await Promise.all(tries.map(refusalCode))).toEqual([
      'feature_off',
      'feature_off',
      'session_ended',
    ]);
  });

  it('B12 refuses an earlier link while the feature is off', async () => {
    const token = await linkOf(aClient());
    await turn('client_login', false);
    expect(await refusalCode(byLink(token))).toBe('feature_off');
    await turn('client_login', true);
    expect(await refusalCode(byLink(token))).toBe('done');
  });

  it('B10 X109 after a hundred wrong passwords in a row only the mailed link works, and the client is told', async () => {
    const email = aClient();
    const { accessToken } = await byLink(await linkOf(email));
    expect(await setPassword(actorOf({ accessToken }), password)).toBe('done');
    await refusalCode(byPassword(email, 'a wrong password'));
    await running.rows(`UPDATE attempts SET count = 99 WHERE window_start = 'epoch' AND count > 0`);
    expect(await refusalCode(byPassword(email, 'a wrong password'))).toBe('credentials_wrong');
    await eventually(async () =>
      expect((await mailTo(running, idOf(email), 'client_password_guessed')).to).toEqual({
        clientId: idOf(email),
      }),
    );
    expect(await refusalCode(byPassword(email))).toBe('credentials_wrong');
    expect(await refusalCode(byLink(await linkOf(email)))).toBe('done');
  });

  it('B10 X04 a known device is accepted after strangers at its IP exhausted the limit, and has a separate limit', async () => {
    const email = aClient();
    await setPassword(actorOf(await byLink(await linkOf(email))), password);
    const at = randomUUID();
    const open = (secret: string, deviceTokens?: string[], ip = at) => {
      const input = { slug: practice.slug, email, password: secret };
      return running.ask(openClientCall, { ...input, ...(deviceTokens ? { deviceTokens } : {}) }, gateway, {
        ip,
      });
    };
    const { deviceToken = '' } = await open(password);
    const { deviceToken: other = '' } = await open(password);
    expect([other === deviceToken, (await open(password, [deviceToken])).deviceToken]).toEqual([
      false,
      deviceToken,
    ]);
    for (let guess = 0; guess < 5; guess += 1)
      expect(await refusalCode(open('a wrong password'))).toBe('credentials_wrong');
    expect(await refusalCode(open(password))).toBe('too_many_requests');
    expect(await refusalCode(open(password, [deviceToken]))).toBe('done');
    for (let guess = 0; guess < 5; guess += 1)
      expect(await refusalCode(open('a wrong password', [deviceToken], randomUUID()))).toBe(
        'credentials_wrong',
      );
    expect(await refusalCode(open(password, [deviceToken], randomUUID()))).toBe('too_many_requests');
    expect(await refusalCode(open(password, [other]))).toBe('done');
    await setPassword(actorOf(await open(password, [other])), 'another horse battery', password);
    expect(await refusalCode(open('another horse battery', [other]))).toBe('too_many_requests');
  });

  it('B10 X109 a hundred wrong current passwords in a row are the last checked in a session', async () => {
    const email = aClient();
    const clientId = idOf(email);
    const actor = actorOf(await byLink(await linkOf(email)));
    expect(await setPassword(actor, password)).toBe('done');
    await setPassword(actor, 'another horse battery', 'a wrong password');
    await running.rows(`UPDATE attempts SET count = 99 WHERE window_start = 'epoch' AND count > 0`);
    expect(await setPassword(actor, 'another horse battery', 'a wrong password')).toBe('credentials_wrong');
    await eventually(async () =>
      expect((await mailTo(running, clientId, 'session_guessed')).to).toEqual({ clientId }),
    );
    expect(await setPassword(actor, 'another horse battery', password)).toBe('credentials_wrong');
    expect(await refusalCode(byPassword(email))).toBe('done');
    const rows = await running.rows(
      `SELECT 1 FROM audit_log WHERE action = 'session.refuse' AND object_id = $1`,
      [clientId],
    );
    // the first of the minute, and the one that the mail is about
    expect(rows).toHaveLength(2);
  });

  it('B12 B5 a session opened while the feature is switched off ends with the others', async () => {
    const token = await linkOf(aClient());
    await running.rows('BEGIN; LOCK TABLE client_accounts IN EXCLUSIVE MODE');
    const signedIn = refusalCode(byLink(token));
    await eventually(async () => expect(await waiting(running)).toBe(1));
    let isOff = false;
    const switched = turn('client_login', false).finally(() => (isOff = true));
    await eventually(async () => expect(isOff || (await waiting(running)) === 2).toBe(true)).finally(() =>
      running.rows('COMMIT'),
    );
    expect([await signedIn, await switched]).toEqual(['done', 'done']);
    expect(await liveOfClients()).toEqual([]);
  });

  it('B12 X33 refresh tokens of clients and members are not interchangeable', async () => {
    const { refreshToken } = await byLink(await linkOf(aClient()));
    expect(await refusalCode(running.ask(refreshSessionCall, { refreshToken }, gateway))).toBe(
      'session_ended',
    );
    expect(await refusalCode(running.ask(refreshClientCall, { refreshToken }, gateway))).toBe('done');
  });
});

describe('a client’s link', () => {
  it('B12 B10 sends three links a quarter of an hour, the life of a link, so that a stranger locks no client out', async () => {
    const email = aClient();
    for (let times = 0; times < 5; times += 1) expect(await askLink(email)).toEqual({});
    const sent = () =>
      running.rows(
        `SELECT l.id FROM account_mails l JOIN outbox o ON o.aggregate_id = l.id WHERE l.client_id = $1 AND l.kind = 'client_login'`,
        [idOf(email)],
      );
    expect(await sent()).toHaveLength(3);
    running.clock.advance(15 * 60_000);
    await askLink(email);
    expect(await sent()).toHaveLength(4);
    expect(await refusalCode(byLink((await mailTo(running, idOf(email), 'client_login')).token ?? ''))).toBe(
      'done',
    );
  });
});

describe('what auth stores of a client who requests a link', () => {
  const stored = () =>
    running.rows<{ text: string }>(
      `SELECT l::text AS text FROM account_mails l WHERE company_id = $1
       UNION ALL SELECT o::text FROM outbox o WHERE company_id = $1`,
      [practice.companyId],
    );

  it('B1 B12 is an id, without address, name or language', async () => {
    const email = aClient();
    const before = (await stored()).length;
    await askLink(email);
    const rows = (await stored()).map(({ text }) => text);
    expect(rows).toHaveLength(before + 2);
    expect(rows.filter((text) => text.includes(idOf(email)))).toHaveLength(1);
    expect(rows.join()).not.toMatch(/greta|guest\.example/i);
  });

  it('B1 B12 X08 is nothing for an unknown address', async () => {
    const before = await stored();
    await askLink(`nobody-${randomUUID()}@guest.example`);
    expect(await stored()).toEqual(before);
  });

  it('B12 refuses a link if the record has changed since: it proves another mailbox', async () => {
    const email = aClient();
    const token = await linkOf(email);
    versions.set(idOf(email), 2);
    running.clock.advance(1_000);
    expect(await refusalCode(byLink(token))).toBe('mail_link_invalid');
    expect(await refusalCode(byLink(await linkOf(email)))).toBe('done');
  });
});

describe('a client’s password', () => {
  it('B12 B1 accepts one of two passwords set at once; the other lacks the current one', async () => {
    const email = aClient();
    const sessions = [await byLink(await linkOf(email)), await byLink(await linkOf(email))];
    const wishes = ['a first horse battery', 'a second horse battery'];
    await running.rows('BEGIN; LOCK TABLE client_accounts IN EXCLUSIVE MODE');
    const set = sessions.map((session, index) => setPassword(actorOf(session), wishes[index] as string));
    await eventually(async () => expect(await waiting(running)).toBe(2)).finally(() =>
      running.rows('COMMIT'),
    );
    const outcomes = await Promise.all(set);
    expect([...outcomes].sort()).toEqual(['credentials_wrong', 'done']);
    const winner = wishes[outcomes.indexOf('done')] as string;
    expect(await refusalCode(byPassword(email, winner))).toBe('done');
  });
});
