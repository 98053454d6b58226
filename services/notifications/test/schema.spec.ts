import { randomUUID } from 'node:crypto';
import { bookingConfirmed, setMessageSettingsCall } from '@riserbo/contracts';
import { describeErasure, describeSchema, eventually, publish, type PersonInTest } from '@riserbo/testing';
import { entities, migrations } from '../src/database';
import { aBooking, openPostOffice, type NotificationsHarness } from './post-office';

let office: NotificationsHarness;
beforeAll(async () => {
  office = await openPostOffice();
  for (let company = 0; company < 2; company += 1) {
    const companyId = randomUUID();
    const owner = {
      kind: 'member',
      companyId,
      role: 'owner',
      userId: randomUUID(),
      sessionId: randomUUID(),
    } as const;
    const settings = { reminderMinutes: [60], serviceReminders: [], quietHours: null, askToConfirm: false };
    await office.ask(setMessageSettingsCall, settings, owner, { ifMatch: 1 });
    await publish(office.nats, bookingConfirmed, companyId, aBooking());
    await eventually(async () =>
      expect(await office.ledger(companyId)).toContainEqual(expect.objectContaining({ state: 'sent' })),
    );
  }
});
afterAll(() => office?.stop());

// mails per address are limited over all companies
const without = ['stream_seen', 'mail_windows', 'mail_counts'];
describeSchema(() => office, { service: 'notifications', entities, migrations, without });

/** A client to whom a mail was sent; its name and address came from the clients service. */
async function aReader(): Promise<PersonInTest> {
  const [companyId, clientId] = [randomUUID(), randomUUID()];
  const contact = { name: `Canary ${clientId.slice(0, 8)}`, email: `${clientId}@person.example` };
  Object.assign(office.answers, { contact: { ...office.answers.contact, ...contact } });
  await publish(office.nats, bookingConfirmed, companyId, { ...aBooking(), clientId });
  await eventually(async () => expect(await office.ledger(companyId)).toMatchObject([{ state: 'sent' }]));
  return {
    kind: 'client',
    companyId,
    ids: [clientId],
    canaries: Object.values(contact),
    exported: [clientId],
  };
}
describeErasure(() => office, { entities, persons: { 'a client': aReader } });
