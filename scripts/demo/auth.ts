import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { SecondFactorNeeded, Session } from '@riserbo/contracts';
import { generateSync } from 'otplib';
import { Api, expectStatus, type Answer } from '../play/api';
import { Mailbox } from '../play/mailbox';
import { signUp } from '../play/practice';
import { givePlan, makeOperator } from '../play/vendor';
import { setDemoStage, type DemoStage } from './stage';

const say = (rule: string, what: string, proof: string): void =>
  void process.stdout.write(`✓ ${rule.padEnd(8)} ${what} — ${proof}\n`);
const step = 30_000;
const minute = 60_000;

/** A user of the demo, and what their authenticator app shows. */
interface Owner {
  email: string;
  password: string;
  name: string;
  secret: string;
}

/**
 * Sign-in from end to end on a separate system, with a proof of each step. @throws Error at the first broken
 * promise
 */
export async function demoAuth(): Promise<void> {
  const stage = await setDemoStage();
  try {
    await play(stage);
  } finally {
    await stage.strike();
  }
}

async function play(stage: DemoStage): Promise<void> {
  const api = new Api(stage.system.baseUrl);
  const mails = new Mailbox(stage.mailUrl);
  const run = randomUUID().slice(0, 8);
  const slug = `demo-${run}`;
  const owner: Owner = {
    email: `owner-${run}@demo.example`,
    password: `demo ${randomUUID()}`,
    name: 'Olivia Owner',
    secret: '',
  };
  const { secret: _, ...credentials } = owner;
  const place = { companyName: `Demo ${run}`, slug, locale: 'en' as const, timeZone: 'Europe/Rome' };
  const first = await signUp(api, mails, credentials, place);
  say('A1', 'a company signs up and follows the mailed link', `company ${first.companyId}`);

  const office = api.as(first.accessToken);
  refused(await office.request('PUT', '/v1/features/hipaa', { body: { on: true } }), 403, 'plan_required');
  await givePlan(stage.system.settings, slug, 'standard');
  refused(await office.request('PUT', '/v1/features/hipaa', { body: { on: true } }), 409, 'feature_needs');
  for (const feature of ['two_factor_required', 'hipaa'])
    expectStatus(await office.request('PUT', `/v1/features/${feature}`, { body: { on: true } }), 200);
  say('A2 X25', 'the free plan is refused hipaa; the vendor gives another plan', 'plan_required, then on');

  owner.secret = await enrol(stage, office, owner);
  const session = await signIn(stage, api, owner);
  await mails.wait(owner.email, ({ subject }) => subject === 'New sign-in to your account');
  say('B7', 'the log-in is told by mail', '"New sign-in to your account"');

  await idleOut(stage, api, session, owner);
  const again = await signIn(stage, api, owner);
  await support(stage, api, mails, api.as(again.accessToken), owner, run);
}

/** B2: an app is enrolled with a code computed from the secret shown. */
async function enrol(stage: DemoStage, office: Api, owner: Owner): Promise<string> {
  refused(await office.post('/v1/second-factor/totp'), 403, 'step_up_required');
  const headers = await stepUp(office, { password: owner.password, purpose: 'second_factor' });
  const { secret, qrSvg } = expectStatus(
    await office.post<{ secret: string; qrSvg: string }>('/v1/second-factor/totp', {}, headers),
    201,
  ).body;
  const code = codeOf(stage, secret);
  const confirmed = await office.post<{ recoveryCodes: string[] }>(
    '/v1/second-factor/totp/confirm',
    { code },
    headers,
  );
  const { recoveryCodes } = expectStatus(confirmed, 200).body;
  say(
    'B2 B3',
    'an authenticator app is enrolled after a step-up',
    `${qrSvg.length} bytes of QR code, ${recoveryCodes.length} recovery codes`,
  );
  return secret;
}

/** B2: the password alone is not enough; a code works once. */
async function signIn(stage: DemoStage, api: Api, { email, password, secret }: Owner): Promise<Session> {
  stage.later(step);
  const answer = expectStatus(
    await api.post<SecondFactorNeeded>('/v1/sessions', { email, password }),
    201,
  ).body;
  const { ticket } = answer.secondFactor;
  refused(await api.as(ticket).get('/v1/company'), 401, 'not_authenticated');
  const code = codeOf(stage, secret);
  const session = expectStatus(
    await api.post<Session>('/v1/sessions/second-factor', { ticket, code }),
    201,
  ).body;
  const replayed = await api.post<SecondFactorNeeded>('/v1/sessions', { email, password });
  const second = { ticket: expectStatus(replayed, 201).body.secondFactor.ticket, code };
  refused(await api.post('/v1/sessions/second-factor', second), 401, 'second_factor_wrong');
  say(
    'B2 X01',
    'password and code open a session, the same code no second one',
    `session ${session.sessionId}`,
  );
  return session;
}

/** B6: the company sets one minute; one second later the session has ended. */
async function idleOut(stage: DemoStage, api: Api, session: Session, owner: Owner): Promise<void> {
  const office = api.as(session.accessToken);
  stage.later(step);
  const code = codeOf(stage, owner.secret);
  const headers = await stepUp(office, { password: owner.password, code, purpose: 'protections' });
  const etag = (await office.get('/v1/company/security')).headers.get('etag') ?? '';
  expectStatus(
    await office.request('PATCH', '/v1/company/security', {
      body: { idleMinutes: 1 },
      headers: { ...headers, 'if-match': etag },
    }),
    200,
  );
  await untilRecorded(office, stage.now());
  stage.later(minute - 5_000);
  expectStatus(await office.get('/v1/company'), 200);
  stage.later(minute + 1_000);
  refused(await office.get('/v1/company'), 401, 'session_idle');
  refused(
    await api.post('/v1/sessions/refresh', { refreshToken: session.refreshToken }),
    401,
    'session_idle',
  );
  say(
    'B6 X17',
    'active within the minute stays, a second past it is out',
    'session_idle, for the refresh token too',
  );
}

/** Activity reaches auth within a second; a clock that leaps before that would leave it out. */
async function untilRecorded(office: Api, at: Date): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const headers = { 'x-background': '1' };
    const answer = await office.request<{ items: { current: boolean; lastSeenAt: string }[] }>(
      'GET',
      '/v1/sessions',
      { headers },
    );
    const { lastSeenAt = '' } = expectStatus(answer, 200).body.items.find(({ current }) => current) ?? {};
    if (Date.parse(lastSeenAt) > at.getTime() - step) return;
    await wait(100);
  }
  throw new Error('the activity was not recorded within five seconds');
}

/** B8, B9: an operator gets access with a code, is listed, and loses access. */
async function support(
  stage: DemoStage,
  api: Api,
  mails: Mailbox,
  office: Api,
  owner: Owner,
  run: string,
): Promise<void> {
  const email = `operator-${run}@vendor.example`;
  const made = await makeOperator(stage.system.settings, email);
  const entered = await api.post<{ accessToken: string }>('/v1/operator-sessions', {
    ...{ email, password: made.password },
    code: codeOf(stage, made.secret),
  });
  const operator = api.as(expectStatus(entered, 201).body.accessToken);
  refused(await operator.get('/v1/company'), 403, 'forbidden');
  say('B9 X24', 'an operator without a code', 'forbidden');

  refused(await office.post('/v1/support-codes', { operator: email }), 403, 'step_up_required');
  stage.later(step);
  const code = codeOf(stage, owner.secret);
  const headers = await stepUp(office, { password: owner.password, code, purpose: 'support_code' });
  say('B8', 'the owner steps up with password and code', 'good for support codes, five minutes');
  const issued = expectStatus(
    await office.post<Issued>('/v1/support-codes', { operator: email, minutes: 15 }, headers),
    201,
  ).body;
  say('B9', 'and issues a code for that one operator', `until ${issued.expiresAt}`);

  const redeemed = await operator.post<{ accessToken: string }>('/v1/support-sessions', {
    code: issued.code,
  });
  const inside = api.as(expectStatus(redeemed, 201).body.accessToken);
  expectStatus(await inside.get('/v1/company'), 200);
  refused(await inside.get('/v1/members'), 403, 'forbidden');
  const { items } = expectStatus(
    await office.get<{ items: { state: string }[] }>('/v1/support-codes'),
    200,
  ).body;
  if (items[0]?.state !== 'inside') throw new Error('the operator is not shown as inside');
  say('B9 X23', 'the operator reads the settings and no members', 'the company sees who is inside');
  await showOut(office, inside, issued);

  refused(await operator.post('/v1/support-sessions', { code: issued.code }), 403, 'support_code_refused');
  await mails.wait(owner.email, ({ subject }) => subject === 'A support code was refused');
  say('B9 X22', 'the code opens nothing any more, and the owner is told', '"A support code was refused"');
  const log = expectStatus(
    await office.get<{ items: { grantId: string | null; action: string }[] }>('/v1/audit'),
    200,
  ).body;
  const acts = log.items.filter(({ grantId }) => grantId === issued.grantId);
  if (acts.length < 2) throw new Error('the log does not hold the acts of the operator');
  say('I1 I3', 'the company reads what was done under the code', `${acts.length} rows with the grant`);
}

interface Issued {
  grantId: string;
  code: string;
  expiresAt: string;
}
async function showOut(office: Api, inside: Api, { grantId }: Issued): Promise<void> {
  const began = performance.now();
  expectStatus(await office.request('DELETE', `/v1/support-codes/${grantId}`), 204);
  let answer = await inside.get('/v1/company');
  while (answer.status === 200 && performance.now() - began < 1_000) answer = await inside.get('/v1/company');
  refused(answer, 401, 'session_ended');
  say('B9', 'the owner revokes the code', `session_ended after ${Math.round(performance.now() - began)} ms`);
}

async function stepUp(office: Api, body: object): Promise<Record<string, string>> {
  return {
    'x-step-up': expectStatus(await office.post<{ stepUpToken: string }>('/v1/step-up', body), 201).body
      .stepUpToken,
  };
}

const codeOf = (stage: DemoStage, secret: string): string =>
  generateSync({ secret, epoch: Math.floor(stage.now().getTime() / 1000) });

/** @throws Error unless the answer is that refusal */
function refused(answer: Answer<unknown>, status: number, code: string): void {
  const { code: given } = answer.body as { code?: string };
  if (answer.status !== status || given !== code)
    throw new Error(`wanted ${status} ${code}, got ${answer.status} ${given ?? ''}`);
}
