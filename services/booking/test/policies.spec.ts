import { randomUUID } from 'node:crypto';
import {
  bookingPoliciesCall,
  policyPublished,
  type AskOf,
  type bookSlotCall,
  type PolicyKind,
} from '@riserbo/contracts';
import { eventually, publish } from '@riserbo/testing';
import { aGuest, aMember, aPractice, book, hold, type Practice } from './factories';
import { refusalCode, runBooking, type Running } from './running';

type Accept = NonNullable<AskOf<typeof bookSlotCall>['accept']>;
const at = '2026-03-03T09:00Z';

describe('policies and bookings', () => {
  let running: Running;
  let practice: Practice;

  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    running.company.on = ['terms', 'cancellation_policy'];
    practice = await aPractice(running);
  });
  /** Published in clients, and heard of. @returns the id of the version */
  const published = async (kind: PolicyKind, version = 1, locale: 'en' | 'it' = 'en') => {
    const id = randomUUID();
    const payload = { id, version, kind, locale, hash: `${version}`.padStart(64, 'a') };
    await publish(running.nats, policyPublished, practice.companyId, payload);
    await eventually(async () =>
      expect(await running.rows('SELECT FROM policies WHERE id = $1', [id])).toHaveLength(1),
    );
    return id;
  };
  const guestBooks = (accept?: Accept, startsAt = at) =>
    book(running, practice, startsAt, accept ? { accept } : {}, aGuest(practice.companyId));
  const keptWith = async (bookingId: string) =>
    (await running.ask(bookingPoliciesCall, { bookingId }, practice.office)).items;

  it('E1 a company with terms and nothing published takes no bookings of guests', async () => {
    expect(await refusalCode(guestBooks())).toBe('policies_missing');
    await published('terms');
    expect(await refusalCode(guestBooks())).toBe('policies_missing');
    expect(await refusalCode(book(running, practice, at))).toBe('done');
  });

  it('C5 X75 accepts current versions; a missing, a foreign and an old one are refused', async () => {
    const termsId = await published('terms');
    const privacyId = await published('privacy');
    expect(await refusalCode(guestBooks())).toBe('terms_not_accepted');
    expect(await refusalCode(guestBooks({ termsId }))).toBe('terms_not_accepted');
    expect(await refusalCode(guestBooks({ termsId: randomUUID(), privacyId }))).toBe('terms_not_accepted');
    const newer = await published('terms', 2);
    expect(await refusalCode(guestBooks({ termsId, privacyId }))).toBe('terms_outdated');
    expect(await running.rows('SELECT FROM bookings WHERE company_id = $1', [practice.companyId])).toEqual(
      [],
    );
    expect(await refusalCode(guestBooks({ termsId: newer, privacyId }))).toBe('done');
  });

  it('C5 keeps version, hash, language and time with the booking, whatever is published later', async () => {
    const accept = { termsId: await published('terms', 1, 'it'), privacyId: await published('privacy') };
    const { id } = await guestBooks(accept);
    await published('terms', 2, 'it');
    const acceptedAt = '2026-03-02T06:00:00.000Z';
    expect(await keptWith(id)).toEqual([
      {
        kind: 'privacy',
        policyId: accept.privacyId,
        number: 1,
        hash: '1'.padStart(64, 'a'),
        locale: 'en',
        acceptedAt,
      },
      {
        kind: 'terms',
        policyId: accept.termsId,
        number: 1,
        hash: '1'.padStart(64, 'a'),
        locale: 'it',
        acceptedAt,
      },
    ]);
  });

  it('C4 C5 asks when the hold becomes a booking; the hold remains until then', async () => {
    const [termsId, privacyId] = [await published('terms'), await published('privacy')];
    const guest = aGuest(practice.companyId);
    const { holdId } = await hold(running, practice, at, guest);
    expect(await refusalCode(book(running, practice, at, { holdId }, guest))).toBe('terms_not_accepted');
    const accept = { termsId, privacyId };
    expect(await refusalCode(book(running, practice, at, { holdId, accept }, guest))).toBe('done');
    expect(await keptWith(holdId)).toHaveLength(2);
  });

  it('C7 X74 keeps the cancellation policy in force, accepted by guests and merely noted for staff', async () => {
    const accept = { termsId: await published('terms'), privacyId: await published('privacy') };
    const cancellationId = await published('cancellation');
    expect(await refusalCode(guestBooks(accept))).toBe('terms_not_accepted');
    const { id } = await guestBooks({ ...accept, cancellationId });
    const kept = (await keptWith(id)).find(({ kind }) => kind === 'cancellation');
    expect(kept).toMatchObject({ policyId: cancellationId, acceptedAt: '2026-03-02T06:00:00.000Z' });
    const byStaff = await book(running, practice, '2026-03-03T12:00Z');
    expect(await keptWith(byStaff.id)).toMatchObject([{ policyId: cancellationId, acceptedAt: null }]);
  });

  it('C7 keeps the cancellation policy in the language of what was accepted', async () => {
    running.company.on = ['terms'];
    running.clock.advance(2_000);
    const accept = {
      termsId: await published('terms', 1, 'it'),
      privacyId: await published('privacy', 1, 'it'),
    };
    await published('cancellation');
    const italian = await published('cancellation', 1, 'it');
    const kept = await keptWith((await guestBooks(accept)).id);
    expect(kept.find(({ kind }) => kind === 'cancellation')).toMatchObject({
      policyId: italian,
      acceptedAt: null,
    });
  });

  it('A3 asks for nothing where terms are off', async () => {
    running.company.on = [];
    running.clock.advance(2_000);
    expect(await refusalCode(guestBooks())).toBe('done');
  });

  it('X27 tells them to staff of the company only', async () => {
    const { id: bookingId } = await book(running, practice, at);
    const stranger = aMember(randomUUID());
    expect(await refusalCode(running.ask(bookingPoliciesCall, { bookingId }, stranger))).toBe('not_found');
    expect(await keptWith(bookingId)).toEqual([]);
  });
});
