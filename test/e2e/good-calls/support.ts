import { randomUUID } from 'node:crypto';
import { generateSync } from 'otplib';
import { expectStatus, type Api } from '../../../scripts/play/api';
import { makeOperator } from '../../../scripts/play/vendor';
import { steppedUp, type GoodCalls, type Fixture } from './stage';

interface Operator {
  email: string;
  signIn: { email: string; password: string; code: string };
}
async function operator({ place }: Fixture): Promise<Operator> {
  const email = `operator-${randomUUID()}@vendor.example`;
  const { password, secret } = await makeOperator(place, email);
  return { email, signIn: { email, password, code: generateSync({ secret }) } };
}
async function issued(stage: Fixture, email: string) {
  const headers = await steppedUp(stage, 'support_code');
  return stage.office.post<{ code: string; grantId: string }>(
    '/v1/support-codes',
    { operator: email },
    headers,
  );
}
async function signedIn(stage: Fixture, { signIn }: Operator): Promise<Api> {
  const session = expectStatus(
    await stage.open.post<{ accessToken: string }>('/v1/operator-sessions', signIn),
    201,
  );
  return stage.open.as(session.body.accessToken);
}
export const support: GoodCalls = {
  'auth.operator.open': async (stage) =>
    stage.open.post('/v1/operator-sessions', (await operator(stage)).signIn),
  'auth.support.issue': async (stage) => issued(stage, (await operator(stage)).email),
  'auth.support.list': async (stage) => {
    await issued(stage, (await operator(stage)).email);
    return stage.office.get('/v1/support-codes');
  },
  'auth.support.revoke': async (stage) => {
    const { grantId } = expectStatus(await issued(stage, (await operator(stage)).email), 201).body;
    return stage.office.request('DELETE', `/v1/support-codes/${grantId}`);
  },
  'auth.support.redeem': async (stage) => {
    const who = await operator(stage);
    const { code } = expectStatus(await issued(stage, who.email), 201).body;
    return (await signedIn(stage, who)).post('/v1/support-sessions', { code });
  },
  'gateway.audit.list': (stage) =>
    stage.office.get('/v1/audit?limit=5&service=auth&from=2026-01-01T00:00:00Z'),
};
