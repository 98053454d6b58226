import { startsOf, type AnswerOf, type searchSlotsCall } from '@riserbo/contracts';
import { randomUUID } from 'node:crypto';
import type { TestSystem } from '@riserbo/testing';
import { Api, expectStatus } from '../../scripts/play/api';
import { Mailbox } from '../../scripts/play/mailbox';
import { employ, offer, signUp } from '../../scripts/play/practice';
import { givePlan } from '../../scripts/play/vendor';

export interface Slot {
  serviceId: string;
  providerId: string;
  startsAt: string;
}
export interface Practice {
  companyId: string;
  office: Api;
  guest: Api;
  clientId: string;
  /** Free times that do not overlap each other. */
  slots: Slot[];
}

/** A practice with some thousand free times, made over HTTP. */
export async function openPractice({ baseUrl, mail, system }: TestSystem): Promise<Practice> {
  const open = new Api(baseUrl);
  const slug = `f-${randomUUID().slice(0, 12)}`;
  const owner = { email: `owner@${slug}.example`, password: 'correct horse battery', name: 'Owner' };
  const place = { companyName: 'Practice', slug, locale: 'en' as const, timeZone: 'Europe/Rome' };
  const session = await signUp(open, new Mailbox(mail.url), owner, place);
  await givePlan(system.settings, slug, 'premium');
  const office = open.as(session.accessToken);
  const { id: serviceId } = await offer(office, { name: 'Consultation', durationMinutes: 30 });
  for (const name of ['One', 'Two', 'Three', 'Four']) await employ(office, name, 'Europe/Rome', [serviceId]);
  const contact = { name: 'Client', email: `client@${slug}.example` };
  const { id: clientId } = expectStatus(await office.post<{ id: string }>('/v1/clients', contact), 201).body;
  const pass = expectStatus(await open.post<{ token: string }>(`/v1/pages/${slug}/guests`), 201).body;
  const slots = await freeSlots(office, serviceId);
  return { companyId: session.companyId, office, guest: open.as(pass.token), clientId, slots };
}

async function freeSlots(office: Api, serviceId: string): Promise<Slot[]> {
  const from = new Date(Date.now() + 2 * 86_400_000);
  const to = new Date(from.getTime() + 30 * 86_400_000);
  const query = new URLSearchParams({ serviceId, from: from.toISOString(), to: to.toISOString() });
  const { providers } = expectStatus(
    await office.get<AnswerOf<typeof searchSlotsCall>>(`/v1/slots?${query.toString()}`),
    200,
  ).body;
  return providers.flatMap(({ providerId, days }) =>
    startsOf({ days })
      .filter((_, index) => index % 2 === 0)
      .map((start) => ({ serviceId, providerId, startsAt: new Date(start).toISOString() })),
  );
}
