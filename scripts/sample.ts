import { randomBytes } from 'node:crypto';
import { Api, expectStatus } from './play/api';
import { Mailbox } from './play/mailbox';
import { employ, offer, signUp } from './play/practice';
import { fillCalendar } from './sample-company/bookings';
import { addClients, addStaff } from './sample-company/people';
import { publishPolicies } from './sample-company/policies';
import { onThisMachine } from './subscribers/on-this-machine';
import { addSubscriber } from './subscribers/subscribers';
import type { AuthDatabase, BusOptions } from '@riserbo/system';
import { asVendor } from './vendor';

export interface SampleAccess {
  email: string;
  password: string;
  slug: string;
  /** The subscriber of README's example (C15). */
  subscriber: { user: string; lookUpKey: string };
}

export interface SamplePlace {
  baseUrl: string;
  mailUrl: string;
  slug: string;
  bus: BusOptions;
  database: AuthDatabase;
}

/**
 * Creates the sample company over the public API, like an owner, and its subscriber. Each installation has a
 * new password.
 */
export async function sample({ baseUrl, mailUrl, slug, bus, database }: SamplePlace): Promise<SampleAccess> {
  const api = new Api(baseUrl);
  const owner = {
    email: `owner@${slug}.example`,
    password: randomBytes(12).toString('base64url'),
    name: 'Giulia Bianchi',
  };
  const place = {
    companyName: 'Studio Bianchi',
    slug,
    locale: 'it' as const,
    timeZone: 'Europe/Rome',
  };
  const mails = new Mailbox(mailUrl);
  const session = await signUp(api, mails, owner, place);
  const office = api.as(session.accessToken);
  const visit = await offer(office, {
    name: 'Visita',
    description: 'Primo incontro o controllo.',
    durationMinutes: 30,
    bufferAfterMinutes: 10,
    price: { currency: 'EUR', amount: 6000 },
  });
  const therapy = await offer(office, {
    name: 'Terapia',
    description: 'Una seduta individuale, in studio o a distanza.',
    price: { currency: 'EUR', amount: 8500 },
    durationMinutes: 50,
    bufferAfterMinutes: 10,
    gridMinutes: 30,
    minimumNoticeMinutes: 120,
    cancelCutoffMinutes: 1440,
  });
  const room = expectStatus(
    await office.post<{ id: string }>('/v1/resources', { kind: 'room', name: 'Sala blu' }),
    201,
  );
  const group = await offer(office, {
    name: 'Gruppo di respiro',
    description: 'Esercizi in gruppo, per chi comincia.',
    price: { currency: 'EUR', amount: 2000 },
    durationMinutes: 60,
    gridMinutes: 60,
    capacity: 8,
    requires: [{ count: 1, resourceIds: [room.body.id] }],
  });
  await employ(office, 'Dr. Anna Verdi', 'Europe/Rome', [visit.id, therapy.id]);
  await employ(office, 'Dr. Paolo Neri', 'Europe/Rome', [visit.id, group.id]);
  await employ(office, 'Dr. Emma Green', 'Europe/London', [therapy.id]);
  await employ(office, 'Dr. Mia Brown', 'America/New_York', [therapy.id]);
  const staff = addStaff(office, mails, { slug, password: owner.password });
  await publishPolicies(office);
  await fillCalendar(office, [visit.id, therapy.id], await addClients(office, slug));
  await staff;
  const { user, key } = await asVendor(database, (tenants) =>
    addSubscriber(tenants, onThisMachine(bus), slug, 'Example of the README'),
  );
  return { email: owner.email, password: owner.password, slug, subscriber: { user, lookUpKey: key } };
}
