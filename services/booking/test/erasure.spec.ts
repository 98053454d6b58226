import { randomUUID } from 'node:crypto';
import {
  bookingEraseCall,
  providerBookingsCall,
  readBookingCall,
  type ErasurePhase,
} from '@riserbo/contracts';
import { refusalCode } from '@riserbo/testing';
import { BookingSweeper } from '../src/lifecycle/booking-sweeper';
import { aPractice, book, type Practice } from './factories';
import { runBooking, type Running } from './running';

describe('the erasure of a client in booking', () => {
  let running: Running;
  let practice: Practice;
  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running);
  });
  const erase = (
    personId: string,
    phase: ErasurePhase,
    caseId = randomUUID(),
    kind: 'client' | 'provider' = 'client',
  ) =>
    running.ask(
      bookingEraseCall,
      {
        ...{ caseId, kind, personId, ids: [personId], phase },
        requestedAt: running.clock.now().toISOString(),
      },
      { kind: 'service', service: 'retention', companyId: practice.companyId },
    );
  it('H2 C8 cancels what is to come as `erased` and frees its time', async () => {
    const clientId = randomUUID();
    const { id } = await book(running, practice, '2026-03-03T09:00Z', { clientId });
    expect((await erase(clientId, 'cancel')).counts).toEqual({ upcoming: 1 });
    expect(await running.ask(readBookingCall, { bookingId: id }, practice.office)).toMatchObject({
      status: 'cancelled',
      cancelReason: 'erased',
    });
    await book(running, practice, '2026-03-03T09:00Z');
  });

  it('H3 C17 clears what links bookings of a person, so that no later count contains one', async () => {
    const clientId = randomUUID();
    await book(running, practice, '2026-03-03T09:00Z', { clientId });
    running.clock.set('2026-03-20T06:00:00Z');
    await running.service.app.get(BookingSweeper).sweep();
    const links = 'SELECT 1 FROM bookings WHERE client_id = $1 AND counts_as IS NOT NULL';
    expect(await running.rows(links, [clientId])).toHaveLength(1);
    for (const phase of ['restrict', 'cancel', 'erase', 'erase'] as const) await erase(clientId, phase);
    expect(await running.rows(links, [clientId])).toEqual([]);
  });

  it('D3 H2 removes a provider, and keeps their bookings with a random id', async () => {
    const { providerId, companyId } = practice;
    const { id } = await book(running, practice, '2026-03-03T09:00Z');
    const ask = () =>
      running.ask(providerBookingsCall, { providerId }, { kind: 'service', service: 'retention', companyId });
    expect(await ask()).toEqual({ known: true, live: 1 });
    for (const phase of ['restrict', 'cancel', 'erase'] as const)
      await erase(providerId, phase, randomUUID(), 'provider');
    expect(await ask()).toEqual({ known: true, live: 0 });
    expect(await running.ask(readBookingCall, { bookingId: id }, practice.office)).toMatchObject({
      ...{ status: 'cancelled', cancelReason: 'by_office', providerId },
    });
    const [left] = await running.rows(
      `SELECT active, display_name, (SELECT count(*) FROM schedules WHERE provider_id = $1)::integer AS hours,
         (SELECT count(*) FROM offerings WHERE provider_id = $1)::integer AS offered
       FROM providers WHERE id = $1`,
      [providerId],
    );
    expect(left).toEqual({ active: false, display_name: '', hours: 0, offered: 0 });
    const late = book(running, practice, '2026-03-04T09:00Z');
    expect(await refusalCode(late)).not.toBe('done');
  });

  it('H5 X79 refuses a booking for an erased client as unknown', async () => {
    const clientId = randomUUID();
    await book(running, practice, '2026-03-03T09:00Z', { clientId });
    await erase(clientId, 'restrict');
    const late = book(running, practice, '2026-03-03T15:00Z', { clientId });
    expect(await refusalCode(late)).toBe('client_unknown');
  });

  it('H2 adds up what repeated steps removed, so that a lost answer loses no count', async () => {
    const [clientId, caseId] = [randomUUID(), randomUUID()];
    await book(running, practice, '2026-03-03T09:00Z', { clientId });
    await erase(clientId, 'cancel', caseId);
    const first = await erase(clientId, 'erase', caseId);
    expect(first.counts).toMatchObject({ upcoming: 1, bookings: 1 });
    expect((await erase(clientId, 'erase', caseId)).counts['upcoming']).toBe(1);
  });
});
