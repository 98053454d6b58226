import { randomUUID } from 'node:crypto';
import { bookingConfirmed, featuresChanged } from '@riserbo/contracts';
import { eventually, publish } from '@riserbo/testing';
import { AddressLimit } from '../src/sending/address-limit';
import { aBooking, openPostOffice, usual, type NotificationsHarness } from './post-office';

const HOUR_MS = 3_600_000;

describe('mails to an unverified address', () => {
  let office: NotificationsHarness;
  beforeAll(async () => {
    office = await openPostOffice(() => ({ MAILS_PER_ADDRESS: '3' }));
  });
  beforeEach(() => {
    office.clock.advance(HOUR_MS);
    office.relay.mood = 'takes';
    office.relay.mails.length = 0;
    Object.assign(office.answers, usual());
    Object.assign(office.answers.contact ?? {}, { name: null, proven: false });
  });
  afterAll(() => office?.stop());
  const confirm = (companyId: string) => publish(office.nats, bookingConfirmed, companyId, aBooking());
  const states = async (companyId: string) =>
    (await office.ledger(companyId)).map(({ state }) => state).sort();
  const ends = (companyId: string, expected: string[]) =>
    eventually(async () => expect(await states(companyId)).toEqual(expected), { within: 30_000 });

  it('X107 contain no name, neither in the text nor before the address', async () => {
    const companyId = randomUUID();
    await confirm(companyId);
    await ends(companyId, ['sent']);
    const [mail] = office.relay.mails;
    expect(mail?.raw).not.toMatch(/Greta|undefined|null/);
    expect(mail?.raw).toMatch(/Hello,/);
  });

  it('G4 X107 name no service, provider or time under hipaa', async () => {
    const companyId = randomUUID();
    office.answers.facts.hipaa = true;
    await confirm(companyId);
    await ends(companyId, ['sent']);
    const [mail] = office.relay.mails;
    expect(mail?.raw).toContain('Riserbo');
    expect(mail?.raw).not.toMatch(/Verdi|Consultation|Rossi|Greta|March|Hello/);
  });

  it('G4 X107 neither leave nor count once hipaa is on, though they were composed before', async () => {
    const [companyId, other] = [randomUUID(), randomUUID()];
    await publish(office.nats, featuresChanged, companyId, {
      ...{ id: companyId, version: 2, plan: 'premium', on: ['hipaa'], hipaa: true },
    });
    const rows = 'SELECT features FROM company_features WHERE company_id = $1';
    await eventually(async () =>
      expect(await office.rows(rows, [companyId])).toEqual([{ features: ['hipaa'] }]),
    );
    await confirm(companyId); // auth's earlier answer still says that it is off
    await eventually(async () => expect(await office.ledger(companyId)).toMatchObject([{ attempts: 1 }]));
    for (let more = 0; more < 3; more += 1) await confirm(other);
    await ends(other, ['sent', 'sent', 'sent']);
    expect(await states(companyId)).toEqual(['queued']);
  });

  it('X107 are limited to three per hour across companies; others wait for the next', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    await confirm(one);
    await confirm(other);
    await ends(one, ['sent']);
    await ends(other, ['sent']);
    for (let more = 0; more < 3; more += 1) await confirm(one);
    await ends(one, ['queued', 'queued', 'sent', 'sent']);
    expect(office.relay.mails).toHaveLength(3);
    office.clock.advance(HOUR_MS);
    await ends(one, ['sent', 'sent', 'sent', 'sent']);
  });

  it('X107 do not count verified contacts, which have no such limit', async () => {
    const companyId = randomUUID();
    Object.assign(office.answers.contact ?? {}, { name: 'Greta Canary', proven: true });
    for (let more = 0; more < 5; more += 1) await confirm(companyId);
    await ends(companyId, Array(5).fill('sent'));
  });

  it('X107 count all concurrent sends under any spelling, and none the relay rejected', async () => {
    const limit = office.service.app.get(AddressLimit);
    const address = `${randomUUID()}@person.example`;
    const spellings = [address, address.toUpperCase(), address.replace('@', '+tag@')];
    const taken = await Promise.all(
      Array.from({ length: 12 }, (_, index) => limit.take(spellings[index % 3] as string)),
    );
    expect(taken.filter(Boolean)).toHaveLength(3);
    await limit.giveBack(address);
    expect([await limit.take(address), await limit.take(address)]).toEqual([true, false]);
  });

  it('X107 leave no address behind, and no key of a past hour', async () => {
    const limit = office.service.app.get(AddressLimit);
    await limit.take('canary@person.example');
    const rows = await office.rows<{ text: string }>('SELECT mail_counts::text AS text FROM mail_counts');
    expect(rows.map(({ text }) => text).join()).not.toMatch(/canary|person/);
    office.clock.advance(HOUR_MS);
    await limit.take('canary@person.example');
    expect(await office.rows('SELECT starts_at FROM mail_windows')).toHaveLength(1);
    expect(await office.rows('SELECT starts_at FROM mail_counts')).toHaveLength(1);
  });
});
