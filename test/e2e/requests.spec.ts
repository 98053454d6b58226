import { randomUUID } from 'node:crypto';
import { testSystem, type TestSystem } from '@riserbo/testing';
import { expectStatus } from '../../scripts/play/api';
import { tokenIn, type Mail } from '../../scripts/play/mailbox';
import { givePlan } from '../../scripts/play/vendor';
import { etag, key, nextStart, createFixture, type Fixture } from './good-calls/stage';

let system: TestSystem;
let stage: Fixture;
beforeAll(async () => {
  system = await testSystem();
  stage = await createFixture(system);
  await givePlan(stage.place, stage.slug, 'premium');
  const service = `/v1/services/${stage.serviceId}`;
  const headers = await etag(stage.office, service);
  expectStatus(
    await stage.office.request('PATCH', service, { body: { confirmation: 'by_office' }, headers }),
    200,
  );
}, 120_000);
afterAll(() => system?.stop());

const subjects = {
  en: {
    personal: { asked: 'Request sent to Practice', declined: "Practice can't confirm your request" },
    neutral: { asked: 'Request sent', declined: 'Request not confirmed' },
  },
  it: {
    personal: {
      asked: 'Richiesta inviata a Practice',
      declined: 'Practice non può confermare la richiesta',
    },
    neutral: { asked: 'Richiesta inviata', declined: 'Richiesta non confermata' },
  },
};
const wordsOf = ({ subject, text = '', html = '', to }: Mail) =>
  [subject, text, html, ...to.map(({ name }) => name ?? '')].join('\n');
const names = /Greta|Canary|Consultation|Dr\. Test/;

/** A guest asks, the office declines. @returns the mail of each */
async function askedAndDeclined(locale: 'en' | 'it'): Promise<{ asked: Mail; declined: Mail }> {
  const { serviceId, providerId, guest, office, mails } = stage;
  const contact = { name: 'Greta Canary', email: `greta-${randomUUID()}@guest.example`, locale };
  const body = { serviceId, providerId, startsAt: nextStart(stage), contact };
  const booking = expectStatus(
    await guest.post<{ id: string; status: string }>('/v1/bookings', body, key()),
    201,
  );
  expect(booking.body.status).toBe('pending');
  const asked = await mails.wait(contact.email, () => true);
  const path = `/v1/bookings/${booking.body.id}`;
  expectStatus(await office.request('POST', `${path}/decline`, { headers: await etag(office, path) }), 200);
  const declined = await mails.wait(contact.email, ({ id }) => id !== asked.id);
  expect(await mails.to(contact.email)).toHaveLength(2);
  return { asked, declined };
}

it.each(['en', 'it'] as const)(
  'G2 C8 a request is answered by a mail, and its refusal by another, in %s',
  async (locale) => {
    const { asked, declined } = await askedAndDeclined(locale);
    expect({ asked: asked.subject, declined: declined.subject }).toEqual(subjects[locale].personal);
    for (const word of ['Consultation', 'Dr. Test']) expect(asked.text).toContain(word);
    for (const mail of [asked, declined]) {
      expect(wordsOf(mail)).not.toContain('Greta'); // X107: what a stranger typed is not repeated
    }
    expect(tokenIn(asked, 'manage')).not.toBe('');
    expect(declined.text).not.toMatch(/\/m\/(en|it)\//);
  },
);

it.each(['en', 'it'] as const)('G4 C8 under hipaa both name nobody and nothing, in %s', async (locale) => {
  for (const feature of ['two_factor_required', 'hipaa'])
    expectStatus(await stage.office.request('PUT', `/v1/features/${feature}`, { body: { on: true } }), 200);
  const { asked, declined } = await askedAndDeclined(locale);
  expect({ asked: asked.subject, declined: declined.subject }).toEqual(subjects[locale].neutral);
  for (const mail of [asked, declined]) expect(wordsOf(mail)).not.toMatch(names);
  expect(tokenIn(asked, 'manage')).not.toBe('');
});
