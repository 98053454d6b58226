import type {
  AnswerOf,
  bookableService,
  company,
  createProviderCall,
  createServiceCall,
  Session,
} from '@riserbo/contracts';
import type { z } from 'zod';
import { expectStatus, type Api } from './api';
import { tokenIn, type Mailbox } from './mailbox';

export interface Owner {
  email: string;
  password: string;
  name: string;
}
export interface Place {
  companyName: string;
  slug: string;
  locale: 'en' | 'it';
  timeZone: string;
}
export type { Session };
export type Service = z.infer<typeof bookableService>;
export type Company = z.infer<typeof company>;
export type Provider = AnswerOf<typeof createProviderCall>;

/** A1: registers a company, follows the mailed link, chooses a password and signs in. */
export async function signUp(api: Api, mails: Mailbox, owner: Owner, place: Place): Promise<Session> {
  const { password, ...person } = owner;
  expectStatus(await api.post('/v1/sign-up', { ...person, ...place }), 202);
  const mail = await mails.wait(owner.email, ({ text }) => text?.includes('/sign-up#') === true);
  expectStatus(await api.post('/v1/sign-up/confirm', { token: tokenIn(mail, 'sign-up'), password }), 201);
  return signIn(api, owner, place.slug);
}

export async function signIn(api: Api, { email, password }: Owner, slug: string): Promise<Session> {
  return expectStatus(await api.post<Session>('/v1/sessions', { email, password, slug }), 201).body;
}

/** C1: a service. */
export async function offer(
  api: Api,
  service: Partial<Service> & { name: string; durationMinutes: number },
): Promise<Service> {
  return expectStatus(await api.post<AnswerOf<typeof createServiceCall>>('/v1/services', service), 201).body;
}

/** C1, C2: a provider who offers the services Monday to Saturday, with a lunch break. */
export async function employ(
  api: Api,
  displayName: string,
  timeZone: string,
  serviceIds: string[],
): Promise<Provider> {
  const made = expectStatus(await api.post<Provider>('/v1/providers', { displayName, timeZone }), 201);
  const path = `/v1/providers/${made.body.id}`;
  const changed = expectStatus(
    await api.request<Provider>('PATCH', path, {
      body: { serviceIds },
      headers: { 'if-match': made.headers.get('etag') ?? '' },
    }),
    200,
  );
  const hours = expectStatus(await api.get(`${path}/schedule`), 200);
  const weekly = [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: '08:00', to: '18:00' }));
  const breaks = weekly.map(({ weekday }) => ({ weekday, from: '12:30', to: '13:30' }));
  expectStatus(
    await api.request('PUT', `${path}/schedule`, {
      body: { weekly, breaks },
      headers: { 'if-match': hours.headers.get('etag') ?? '' },
    }),
    200,
  );
  return changed.body;
}
