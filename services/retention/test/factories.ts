import { randomUUID } from 'node:crypto';
import type { bookingConfirmed, MemberActor, PayloadOf } from '@riserbo/contracts';

export const aMember = (companyId: string, role: MemberActor['role'] = 'owner'): MemberActor => ({
  kind: 'member',
  companyId,
  role,
  userId: randomUUID(),
  sessionId: randomUUID(),
});

/** Half an hour from `startsAt`. */
export function aBooking(
  clientId: string,
  change: Partial<PayloadOf<typeof bookingConfirmed>> = {},
): PayloadOf<typeof bookingConfirmed> {
  const { startsAt = '2026-03-03T09:00:00.000Z' } = change;
  const endsAt = new Date(Date.parse(startsAt) + 1_800_000).toISOString();
  return {
    id: randomUUID(),
    version: 1,
    clientId,
    serviceId: randomUUID(),
    providerId: randomUUID(),
    startsAt,
    endsAt,
    at: '2026-03-02T06:00:00.000Z',
    ...change,
  };
}
