import { randomUUID } from 'node:crypto';
import type { MemberActor } from '@riserbo/contracts';
import { bookingFacts, type BookingFacts } from '@riserbo/testing';

export const aMember = (companyId: string, role: MemberActor['role'] = 'owner'): MemberActor => ({
  kind: 'member',
  companyId,
  role,
  userId: randomUUID(),
  sessionId: randomUUID(),
});

export const aBooking = (clientId: string, change: Partial<BookingFacts> = {}): BookingFacts =>
  bookingFacts({ clientId, ...change });
