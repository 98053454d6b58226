import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startsOf, type guestPass, type slots } from '@riserbo/contracts';
import type { z } from 'zod';
import { Api, expectStatus } from '../play/api';
import { changeByLink } from '../play/by-link';
import { Mailbox, tokenIn } from '../play/mailbox';
import type { SampleAccess } from '../sample';
import { say, type Running } from './main-job';

/** A guest of the sample company books and cancels: what README's subscriber prints. */
export async function demoSample({ baseUrl, mailUrl }: Running, dataDir: string): Promise<void> {
  const file = join(dataDir, 'sample.json');
  if (!existsSync(file)) throw new Error('there is no sample company here');
  const { slug } = JSON.parse(readFileSync(file, 'utf8')) as SampleAccess;
  const api = new Api(baseUrl);
  const pass = expectStatus(await api.post<z.infer<typeof guestPass>>(`/v1/pages/${slug}/guests`), 201).body;
  const guest = api.as(pass.token);
  const slot = await firstFreeTime(guest);
  const email = `guest-${randomUUID().slice(0, 8)}@demo.example`;
  const booking = expectStatus(
    await guest.post<{ id: string; status: string }>(
      '/v1/bookings',
      { ...slot, contact: { name: 'Greta Guest', email } },
      { 'idempotency-key': randomUUID() },
    ),
    201,
  ).body;
  say('C5', 'a guest books with the sample company', `booking ${booking.id} is ${booking.status}`);
  const mail = await new Mailbox(mailUrl).wait(email, ({ text }) => /\/m\/(en|it)\//.test(text ?? ''));
  const cancelled = expectStatus(await changeByLink(api, tokenIn(mail, 'manage'), 'cancel'), 200).body;
  say('C7', 'and cancels by the link of the mail', cancelled.status);
}

async function firstFreeTime(guest: Api) {
  const services = await guest.get<{ items: { id: string }[] }>('/v1/catalog/services');
  const [service] = expectStatus(services, 200).body.items;
  if (!service) throw new Error('the sample company offers nothing');
  const from = new Date(Date.now() + 2 * 86_400_000);
  const query = new URLSearchParams({
    serviceId: service.id,
    from: from.toISOString(),
    to: new Date(from.getTime() + 7 * 86_400_000).toISOString(),
  });
  const found = expectStatus(
    await guest.get<z.infer<typeof slots>>(`/v1/slots?${query.toString()}`),
    200,
  ).body;
  const provider = found.providers.find(({ days }) => days.length > 0);
  const [start] = provider ? startsOf(provider) : [];
  if (!provider || start === undefined) throw new Error('the sample company has no free time in a week');
  return {
    serviceId: service.id,
    providerId: provider.providerId,
    startsAt: new Date(start).toISOString(),
  };
}
