import { randomUUID } from 'node:crypto';
import { expectStatus } from '../../../scripts/play/api';
import { tokenIn } from '../../../scripts/play/mailbox';
import { signUp } from '../../../scripts/play/practice';
import { address, etag, password, signedIn, type GoodCalls } from './stage';

export const auth: GoodCalls = {
  'auth.company.register': ({ open }) =>
    open.post('/v1/sign-up', {
      email: address(),
      name: 'N',
      companyName: 'C',
      slug: `s-${randomUUID().slice(0, 12)}`,
      locale: 'en',
      timeZone: 'Europe/Rome',
    }),
  'auth.company.confirm': async ({ open, mails }) => {
    const email = address();
    const body = {
      email,
      name: 'N',
      companyName: 'C',
      slug: `s-${randomUUID().slice(0, 12)}`,
      locale: 'it',
      timeZone: 'Europe/Rome',
    };
    expectStatus(await open.post('/v1/sign-up', body), 202);
    return open.post('/v1/sign-up/confirm', {
      token: tokenIn(await mails.wait(email, () => true), 'sign-up'),
      password,
    });
  },
  'auth.company.read': ({ office }) => office.get('/v1/company'),
  'auth.company.change': async ({ office }) =>
    office.request('PATCH', '/v1/company', {
      body: { name: 'Renamed' },
      headers: await etag(office, '/v1/company'),
    }),
  'auth.company.page': ({ open, slug }) => open.get(`/v1/pages/${slug}`),
  'auth.guest.admit': ({ open, slug }) => open.request('POST', `/v1/pages/${slug}/guests`),
  'auth.session.open': async (stage) => {
    const email = address();
    const slug = `r-${randomUUID().slice(0, 12)}`;
    await signUp(
      stage.open,
      stage.mails,
      { email, password, name: 'N' },
      { companyName: 'C', slug, locale: 'en', timeZone: 'Europe/Rome' },
    );
    return stage.open.post('/v1/sessions', { email, password });
  },
  'auth.session.refresh': async (stage) =>
    stage.open.post('/v1/sessions/refresh', { refreshToken: (await signedIn(stage)).refreshToken }),
  'auth.session.end': async (stage) => {
    const other = await signedIn(stage);
    return stage.open.as(other.accessToken).request('DELETE', `/v1/sessions/${other.sessionId}`);
  },
  'auth.session.list': ({ office }) => office.get('/v1/sessions'),
  'auth.keys.list': ({ open }) => open.get('/.well-known/jwks.json'),
};
