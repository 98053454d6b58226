import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  confirmSignUpCall,
  readAccountMailCall,
  signInCall,
  signUpCall,
  type AskOf,
  type AccountMailKind,
  type SecondFactorNeeded,
  type ServiceActor,
  type Session,
} from '@riserbo/contracts';
import { Calls, connectNats, ServiceTokens } from '@riserbo/messaging';
import { Log } from '@riserbo/runtime';
import { keyFile, testService, type TestService } from '@riserbo/testing';
import { TokenKeys } from '../src/keys/token-keys';
import { auth } from '../src/auth.module';
import { inventsSessions } from './invented-sessions';

export interface RunningAuth extends TestService {
  signingKeys: string;
  totpKey: string;
  tokenKey: string;
}
export const gateway: ServiceActor = { kind: 'service', service: 'gateway' };
export const password = 'correct horse battery';
export type SignUp = AskOf<typeof signUpCall>;
export type { Session };

export async function runAuth(more: NodeJS.ProcessEnv = {}): Promise<RunningAuth> {
  let signingKeys = '';
  let totpKey = '';
  let tokenKey = '';
  const running = await testService(auth, {
    env: (folder, keys) => {
      const [serviceKeys, signing] = [join(folder, 'services.jwks.json'), join(folder, 'signing')];
      totpKey = keyFile(folder, 'totp.key');
      tokenKey = keyFile(folder, 'token.key');
      writeFileSync(serviceKeys, JSON.stringify(keys.published));
      signingKeys = signing;
      return {
        SIGNING_KEYS_DIR: signing,
        SERVICE_KEYS_FILE: serviceKeys,
        TOKEN_KEY_FILE: tokenKey,
        TOTP_KEY_FILE: totpKey,
        ...more,
      };
    },
  });
  const invented = inventsSessions(running);
  return {
    ...running,
    signingKeys,
    totpKey,
    tokenKey,
    async ask(call, input, actor, options) {
      await invented.ensure(actor);
      return running.ask(call, input, actor, options);
    },
    async stop() {
      await invented.close();
      await running.stop();
    },
  };
}

/** The keys of mailed links, device tokens and refresh tokens. */
export const tokenKeysOf = ({ service }: RunningAuth): TokenKeys => service.app.get(TokenKeys);

/** Valid by default, with a unique address and slug. */
export function aSignUp(change: Partial<SignUp> = {}): SignUp {
  const unique = randomUUID().slice(0, 12);
  return {
    email: `owner-${unique}@practice.example`,
    name: 'Olivia Owner',
    companyName: 'Practice',
    slug: `p-${unique}`,
    locale: 'en',
    timeZone: 'Europe/Rome',
    ...change,
  };
}

interface MailRow {
  company_id: string;
  id: string;
}
/**
 * The newest account mail to an address or client id, optionally of one kind, as the notifications service
 * reads it.
 */
export async function mailTo({ rows, ask }: TestService, email: string, kind?: AccountMailKind) {
  const found = `
    SELECT l.company_id, l.id FROM account_mails l LEFT JOIN users u ON u.id = l.user_id JOIN outbox o ON o.aggregate_id = l.id
    WHERE coalesce(l.email, u.email, l.client_id::text) = $1 AND ($2::text IS NULL OR l.kind = $2) ORDER BY l.created_at DESC, o.created_at DESC LIMIT 1`;
  const [row] = await rows<MailRow>(found, [email.toLowerCase(), kind ?? null]);
  if (!row) throw new Error('there is no account mail');
  return ask(
    readAccountMailCall,
    { accountMailId: row.id },
    { kind: 'service', service: 'notifications', companyId: row.company_id },
  );
}

/** A company with its owner. */
export async function aCompany(
  running: TestService,
  wish: SignUp = aSignUp(),
  secret = password,
): Promise<SignUp & { companyId: string; password: string }> {
  await running.ask(signUpCall, wish, gateway, { ip: randomUUID() });
  const { token = '' } = await mailTo(running, wish.email);
  const { companyId } = await running.ask(confirmSignUpCall, { token, password: secret }, gateway);
  return { ...wish, password: secret, companyId };
}

/** `password` is that of `aCompany` by default. */
type Credentials = { email: string; password?: string; slug?: string };
export const showPassword = (
  running: TestService,
  { email, password: secret = password, slug }: Credentials,
  ip: string = randomUUID(),
): Promise<Session | SecondFactorNeeded> =>
  running.ask(signInCall, { email, password: secret, ...(slug === undefined ? {} : { slug }) }, gateway, {
    ip,
  });

/** For accounts without a second factor. */
export async function signIn(running: TestService, who: Credentials, ip?: string): Promise<Session> {
  const answer = await showPassword(running, who, ip);
  if ('secondFactor' in answer) throw new Error('a second factor is asked for');
  return answer;
}

/** A connection that calls with the bytes of any token, like a stranger on NATS. */
export async function strangersBus({ nats, clock }: TestService) {
  const bus = await connectNats(nats.credentials('gateway'), Log.silent());
  const calls = new Calls(bus, clock, () => false, new ServiceTokens('gateway', {}, clock));
  return { calls, close: () => bus.close() };
}

/** Number of sessions waiting for a lock in the test's database. */
export async function waiting({ rows }: TestService): Promise<number> {
  const held = `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  // within a transaction the view is otherwise a snapshot
  await rows('SELECT pg_stat_clear_snapshot()');
  const [row] = await rows<{ count: string }>(held);
  return Number(row?.count);
}
