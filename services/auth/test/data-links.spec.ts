import { randomUUID } from 'node:crypto';
import {
  clientStepUpCall,
  openDataLinkCall,
  providersAtAddressCall,
  readAddressCall,
  Refusal,
  requestDataLinkCall,
  resolveAddressCall,
  type ClientActor,
  type ExportedKind,
} from '@riserbo/contracts';
import { refusalCode, stubCall } from '@riserbo/testing';
import { decodeJwt } from 'jose';
import { hashPassword } from '../src/passwords/passwords';
import { aPractice, change, joined, type Practice } from './practices';
import { gateway, mailTo, runAuth, type RunningAuth } from './running';

let running: RunningAuth;
let practice: Practice;
let stops: { stop(): Promise<void> }[] = [];
const client = { clientId: randomUUID(), email: 'carla@client.example', version: 3 };
const provider = { id: randomUUID(), name: 'Petra Provider', email: 'petra@provider.example' };
beforeAll(async () => {
  running = await runAuth();
  stops = await Promise.all([
    stubCall(running.nats, resolveAddressCall, ({ email }) => {
      const { clientId, version } = client;
      return { clients: email === client.email ? [{ clientId, version }] : [] };
    }),
    stubCall(running.nats, readAddressCall, ({ clientId, version }) => {
      if (clientId !== client.clientId || version !== client.version) throw new Refusal('client_unknown');
      return { email: client.email };
    }),
    stubCall(running.nats, providersAtAddressCall, ({ email }) => {
      const { id, name } = provider;
      return { providers: email === provider.email ? [{ id, name }] : [] };
    }),
  ]);
  practice = await aPractice(running);
}, 60_000);
afterAll(async () => {
  await Promise.all(stops.map(({ stop }) => stop()));
  await running?.stop();
});

const request = (email: string, kind: ExportedKind) =>
  running.ask(requestDataLinkCall, { slug: practice.slug, email, kind }, gateway, { ip: randomUUID() });
const open = (token: string) => running.ask(openDataLinkCall, { token }, gateway);
async function tokenFor(email: string, kind: ExportedKind, to: string): Promise<string> {
  await request(email, kind);
  return (await mailTo(running, to, 'data_link')).token ?? '';
}
const links = async () =>
  (
    await running.rows<{ count: number }>(
      `SELECT count(*)::integer AS count FROM account_mails WHERE company_id = $1 AND kind = 'data_link'`,
      [practice.companyId],
    )
  )[0]?.count;

describe('a link to one’s own data', () => {
  it('D2 names the client of the mailbox, opens once, and makes no session', async () => {
    const token = await tokenFor(client.email, 'client', client.clientId);
    const proven = await open(token);
    expect(decodeJwt(proven.accessToken)['actor']).toEqual({
      ...{ kind: 'proven', companyId: practice.companyId },
      ...{ subject: 'client', personId: client.clientId },
    });
    const life = Date.parse(proven.expiresAt) - running.clock.now().getTime();
    expect(life).toBeGreaterThan(14 * 60_000);
    expect(life).toBeLessThanOrEqual(15 * 60_000);
    expect(await refusalCode(open(token))).toBe('mail_link_invalid');
    expect(await running.rows(`SELECT 1 FROM sessions WHERE client_id = $1`, [client.clientId])).toEqual([]);
  });

  it('D2 expires after 15 minutes, and when the record was changed since', async () => {
    const old = await tokenFor(client.email, 'client', client.clientId);
    running.clock.advance(15 * 60_000 + 1_000);
    expect(await refusalCode(open(old))).toBe('mail_link_invalid');
    const token = await tokenFor(client.email, 'client', client.clientId);
    client.version += 1;
    expect(await refusalCode(open(token))).toBe('mail_link_invalid');
  });

  it('D2 works for a provider without a login, and for a member who left', async () => {
    const ofProvider = await open(await tokenFor(provider.email, 'provider', provider.email));
    expect(ofProvider).toMatchObject({ kind: 'provider', personId: provider.id });
    const left = await joined(running, practice, 'viewer');
    await change(running, practice.owner, left.userId, { disabled: true });
    const ofMember = await open(await tokenFor(left.email, 'member', left.email));
    expect(ofMember).toMatchObject({ kind: 'member', personId: left.userId });
  });

  it('D2 X14 answers the same for an unknown address, and stores nothing', async () => {
    const before = await links();
    for (const kind of ['client', 'member', 'provider'] as const)
      expect(await request('unknown@person.example', kind)).toEqual({});
    expect(await links()).toBe(before);
  });

  it('D2 sends at most three mails to an address in 15 minutes', async () => {
    running.clock.advance(16 * 60_000);
    const before = (await links()) ?? 0;
    for (let n = 0; n < 5; n += 1) await request(client.email, 'client');
    expect(await links()).toBe(before + 3);
  });
});

describe('the step-up of a client', () => {
  it('D2 B8 takes the password of the account, and nothing else', async () => {
    const { companyId } = practice;
    const actor: ClientActor = {
      ...{ kind: 'client', companyId, clientId: randomUUID(), sessionId: randomUUID() },
    };
    const grant = (password: string) => running.ask(clientStepUpCall, { password }, actor);
    expect(await refusalCode(grant(''.padEnd(12, 'x')))).toBe('credentials_wrong');
    await running.rows(
      `INSERT INTO client_accounts (company_id, client_id, password_hash, created_at) VALUES ($1, $2, $3, now())`,
      [companyId, actor.clientId, await hashPassword('right horse battery')],
    );
    expect(await refusalCode(grant('wrong horse battery'))).toBe('credentials_wrong');
    const { stepUpToken } = await grant('right horse battery');
    expect(decodeJwt(stepUpToken)).toMatchObject({ clientId: actor.clientId, purpose: 'records', companyId });
  });
});
