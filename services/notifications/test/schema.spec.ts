import { randomUUID } from 'node:crypto';
import { bookingConfirmed } from '@riserbo/contracts';
import { describeSchema, eventually, publish } from '@riserbo/testing';
import { entities, migrations } from '../src/database';
import { aBooking, openPostOffice, type NotificationsHarness } from './post-office';

let office: NotificationsHarness;
beforeAll(async () => {
  office = await openPostOffice();
  for (let company = 0; company < 2; company += 1) {
    const companyId = randomUUID();
    await publish(office.nats, bookingConfirmed, companyId, aBooking());
    await eventually(async () => expect(await office.ledger(companyId)).toMatchObject([{ state: 'sent' }]));
  }
});
afterAll(() => office?.stop());

// mails per address are limited over all companies
const without = ['stream_seen', 'mail_windows', 'mail_counts'];
describeSchema(() => office, { service: 'notifications', entities, migrations, without });
