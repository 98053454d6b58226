import { z } from 'zod';
import { exportedKind } from './actor';
import { auditActionNames, type AuditAction } from './audit-actions';
import { defineCall, type Call } from './define';
import { date, id, instant } from './fields';
import type { OwnerName } from './services';

/**
 * D5: which acts open the data of a person: `access` within the practice, `disclosure` where the data leaves
 * it. All others change or list nothing about a person.
 */
export const accessKinds = {
  ...{ 'client.read': 'access', 'client.list': 'access', 'agenda.read': 'access', 'consent.read': 'access' },
  ...{ 'booking.read': 'access', 'chart.open': 'access', 'glass.break': 'access', 'note.list': 'access' },
  ...{ 'intake.open': 'access', 'attachment.open': 'access', 'request.read': 'access' },
  ...{ 'client.restrictions': 'access', 'access.list': 'access' },
  ...{ 'person.export': 'disclosure', 'client.export': 'disclosure' },
} as const satisfies Partial<Record<AuditAction, 'access' | 'disclosure'>>;

export const accessKind = z.enum(['access', 'disclosure']).meta({ id: 'AccessKind' });
/** One person who opened the data in one way on one day. */
export const personAccess = z
  .object({
    day: date,
    kind: accessKind,
    ...{ action: z.enum(auditActionNames), actorKind: z.string(), actorId: z.string() },
    reason: z.string().nullable().meta({ description: 'The reason that was given, if one is asked for' }),
    times: z.int(),
    last: instant,
  })
  .meta({ id: 'PersonAccess', description: 'Who opened the data how, on a day (UTC), and how often' });
const answer = z.object({ items: z.array(personAccess) });

/** The days of one person's data that a service has in its audit log. */
function defineAccesses(owner: OwnerName) {
  return defineCall(`${owner}.person.accesses`, {
    request: z.strictObject({ kind: exportedKind, personId: id }),
    response: answer,
    permission: 'audit:read',
    audit: { action: 'access.list', object: 'person', id: 'personId', body: ['kind'] },
  });
}
function defineOwnAccesses(owner: OwnerName) {
  return defineCall(`${owner}.person.own_accesses`, {
    request: z.strictObject({}),
    response: answer,
    permission: 'person:own',
    audit: { action: 'access.list', object: 'person', id: 'personId' },
  });
}

export const authAccessesCall = defineAccesses('auth');
export const bookingAccessesCall = defineAccesses('booking');
export const clientsAccessesCall = defineAccesses('clients');
export const medicalAccessesCall = defineAccesses('medical');
export const notificationsAccessesCall = defineAccesses('notifications');
export const retentionAccessesCall = defineAccesses('retention');
export const accessesCalls: Record<OwnerName, typeof authAccessesCall & Call> = {
  auth: authAccessesCall,
  booking: bookingAccessesCall,
  clients: clientsAccessesCall,
  medical: medicalAccessesCall,
  notifications: notificationsAccessesCall,
  retention: retentionAccessesCall,
};
export const authOwnAccessesCall = defineOwnAccesses('auth');
export const bookingOwnAccessesCall = defineOwnAccesses('booking');
export const clientsOwnAccessesCall = defineOwnAccesses('clients');
export const medicalOwnAccessesCall = defineOwnAccesses('medical');
export const notificationsOwnAccessesCall = defineOwnAccesses('notifications');
export const retentionOwnAccessesCall = defineOwnAccesses('retention');
export const ownAccessesCalls: Record<OwnerName, typeof authOwnAccessesCall & Call> = {
  auth: authOwnAccessesCall,
  booking: bookingOwnAccessesCall,
  clients: clientsOwnAccessesCall,
  medical: medicalOwnAccessesCall,
  notifications: notificationsOwnAccessesCall,
  retention: retentionOwnAccessesCall,
};
