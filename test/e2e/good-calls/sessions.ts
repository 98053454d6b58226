import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { expectStatus } from '../../../scripts/play/api';
import { tokenIn } from '../../../scripts/play/mailbox';
import { signUp, type Session } from '../../../scripts/play/practice';
import { address, etag, password, signedIn, steppedUp, type GoodCalls, type Fixture } from './stage';

/** As the vendor and the owner would do in two steps. */
async function onStandardWithHipaa({ postgresUrl }: Fixture, { companyId }: Session): Promise<void> {
  const url = new URL(postgresUrl);
  url.pathname = '/auth';
  const database = new Client({ connectionString: url.href });
  await database.connect();
  await database.query(
    `UPDATE companies SET plan = 'standard', features = '{two_factor_required,hipaa}' WHERE company_id = $1`,
    [companyId],
  );
  await database.end();
}

/** The link in a mail to a member of the company. */
async function mailed(stage: Fixture, { email }: { email: string }, page: string): Promise<string> {
  const mail = await stage.mails.wait(email, ({ text }) => text?.includes(`/${page}#`) === true);
  return tokenIn(mail, page);
}
async function aPerson(stage: Fixture) {
  const who = { email: address(), password, name: 'Pia Person' };
  const place = {
    companyName: 'Own',
    slug: `w-${randomUUID().slice(0, 12)}`,
    locale: 'en',
    timeZone: 'Europe/Rome',
  } as const;
  const session = await signUp(stage.open, stage.mails, who, place);
  return { who, api: stage.open.as(session.accessToken) };
}

export const sessions: GoodCalls = {
  'auth.account.read': ({ office }) => office.get('/v1/me'),
  'auth.account.change': ({ office }) =>
    office.request('PATCH', '/v1/me', { body: { signInNotices: false } }),
  'auth.password.change': async (stage) => {
    const { api } = await aPerson(stage);
    const body = { currentPassword: password, newPassword: 'another horse battery' };
    return api.post('/v1/password/change', body, await steppedUp({ office: api }, 'password'));
  },
  'auth.password.forget': ({ open }) => open.post('/v1/password/forgotten', { email: address() }),
  'auth.password.reset': async (stage) => {
    const { who } = await aPerson(stage);
    expectStatus(await stage.open.post('/v1/password/forgotten', { email: who.email }), 202);
    const token = await mailed(stage, who, 'reset-password');
    return stage.open.post('/v1/password/reset', { token, password: 'another horse battery' });
  },
  'auth.session.disown': async (stage) => {
    const { who, api } = await aPerson(stage);
    expectStatus(await api.request('PATCH', '/v1/me', { body: { signInNotices: true } }), 200);
    expectStatus(await stage.open.post('/v1/sessions', { email: who.email, password }), 201);
    return stage.open.post('/v1/sessions/disown', { token: await mailed(stage, who, 'not-me') });
  },
  'auth.live_ticket.open': ({ office }) => office.post('/v1/live/tickets'),
  'auth.session.leave': async (stage) => (await aPerson(stage)).api.request('DELETE', '/v1/sessions/current'),
  'auth.session.end_others': async (stage) => (await aPerson(stage)).api.request('DELETE', '/v1/sessions'),
  'auth.security.read': ({ office }) => office.get('/v1/company/security'),
  'auth.security.change': async (stage) => {
    const other = await signedIn(stage);
    await onStandardWithHipaa(stage, other);
    const office = stage.open.as(other.accessToken);
    return office.request('PATCH', '/v1/company/security', {
      body: { idleMinutes: 60 },
      headers: {
        ...(await etag(office, '/v1/company/security')),
        ...(await steppedUp({ office }, 'protections')),
      },
    });
  },
};
