import { randomUUID } from 'node:crypto';
import { bookingCancelled, bookingConfirmed, bookingRescheduled } from '@riserbo/contracts';
import { eventually, publish } from '@riserbo/testing';
import { simpleParser, type ParsedMail } from 'mailparser';
import { aBooking, aMove, openPostOffice, usual, type NotificationsHarness } from './post-office';

const profile = {
  address: { street: 'Via Roma 1', postalCode: '00184', city: 'Roma', area: 'RM', country: 'IT' },
  phone: '+390612345678',
  email: 'desk@verdi.example',
  senderName: 'Studio V',
  region: 'IT',
};

describe('a mail about a booking', () => {
  let office: NotificationsHarness;
  let companyId: string;
  beforeAll(async () => {
    office = await openPostOffice();
  });
  beforeEach(() => {
    companyId = randomUUID();
    office.relay.mails.length = 0;
    Object.assign(office.answers, usual());
    office.answers.facts.profile = profile;
    Object.assign(office.answers.booking, {
      price: { currency: 'EUR', amount: 6050 },
      changeUntil: '2026-03-04T09:00:00.000Z',
    });
  });
  afterAll(() => office?.stop());

  const mail = async (): Promise<ParsedMail> => {
    await eventually(() => expect(office.relay.mails).toHaveLength(1), { within: 30_000 });
    return simpleParser(office.relay.mails.pop()?.raw ?? '');
  };
  const confirmed = async () => {
    await publish(office.nats, bookingConfirmed, companyId, aBooking());
    return mail();
  };

  it('G2 states time, service, place, price, deadline and how to reach the company, in both parts', async () => {
    const { subject, text = '', html } = await confirmed();
    expect(subject).toBe('Appointment confirmed: Thu 5 Mar, 10:00am');
    for (const part of [text.replaceAll(/\s+/g, ' '), String(html)])
      for (const said of [
        ...[
          'Thursday 5 March, 10:00am',
          'Consultation with Dr. Rossi',
          'Via Roma 1, 00184 Roma (RM)',
          '60.50',
        ],
        ...['Change or cancel online until Wednesday 4 March, 10:00am', 'call +390612345678'],
        'You can reply to this email.',
      ])
        expect(part).toContain(said);
  });

  it('G2 says less where the company has said less, and leaves no gap', async () => {
    office.answers.facts.profile = {};
    const { text = '', html, replyTo } = await confirmed();
    expect(text).toContain('Consultation with Dr. Rossi');
    expect(`${text}${String(html)}`).not.toMatch(/undefined|null|\{\{|call \.|reply/);
    expect(replyTo).toBeUndefined();
  });

  it('G2 speaks the client’s language, with the dates of the region', async () => {
    office.answers.contact = { ...usual().contact, locale: 'it' };
    const { subject, text = '' } = await confirmed();
    expect(subject).toBe('Appuntamento confermato: gio 5 mar, ore 10:00');
    expect(text.replaceAll(/\s+/g, ' ')).toContain('disdire online fino a mercoledì 4 marzo, ore 10:00');
    office.answers.facts.profile = { ...profile, region: 'US' };
    office.answers.contact = usual().contact;
    expect((await confirmed()).subject).toBe('Appointment confirmed: Thu, Mar 5, 10:00 AM');
  });

  it('G2 names the old time of a booking that was moved', async () => {
    await publish(office.nats, bookingRescheduled, companyId, aMove());
    expect((await mail()).text).toContain('Old time: Wednesday 4 March, 10:00am.');
  });

  it('G2 C13 carries the appointment as a calendar file, and takes it back under the same UID', async () => {
    const bookingId = randomUUID();
    await publish(office.nats, bookingConfirmed, companyId, aBooking({ id: bookingId }));
    const calendar = ({ attachments }: ParsedMail) =>
      attachments.find(({ contentType }) => /calendar|ics/.test(contentType))?.content.toString() ?? '';
    const first = calendar(await mail());
    expect(first).toContain('METHOD:PUBLISH');
    expect(first).toContain('LOCATION:Via Roma 1\\, 00184 Roma (RM)');
    expect(first).toContain('mailto:desk@verdi.example');
    Object.assign(office.answers.booking, { status: 'cancelled', version: 2 });
    await publish(office.nats, bookingCancelled, companyId, {
      ...{ ...aBooking({ id: bookingId, version: 2 }), reason: 'by_client' as const },
      cancelledBy: 'client' as const,
    });
    const second = calendar(await mail());
    expect(second).toContain('METHOD:CANCEL');
    for (const text of [first, second]) expect(text).toContain(`UID:${bookingId}@riserbo`);
  });

  it('G4 under hipaa says that there is something to read, from a neutral sender, and carries no file', async () => {
    office.answers.facts.hipaa = true;
    const { subject, from, attachments, text = '', html, replyTo } = await confirmed();
    expect([subject, from?.value[0]?.name, replyTo]).toEqual([
      'Appointment confirmed',
      'Studio V',
      undefined,
    ]);
    expect(attachments).toEqual([]);
    expect(`${text}${String(html)}`).not.toMatch(/Verdi|Rossi|Greta|Consultation|Roma|60\.50|March|\+39/);
  });
});
