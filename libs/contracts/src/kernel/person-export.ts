import { z } from 'zod';
import { exportedKind } from './actor';
import { defineCall, type Call } from './define';
import { id } from './fields';
import type { OwnerName } from './services';

/** Why an owner prints the data of another person. */
export const printReason = z
  .enum(['at_desk', 'by_post', 'representative', 'authority'])
  .meta({ id: 'PrintReason' });

export const personRequest = {
  kind: exportedKind,
  personId: id,
  reason: printReason.optional().meta({ description: 'Required for data of another person' }),
};
export const exportedTable = z.object({
  table: z.string(),
  rows: z.array(z.record(z.string(), z.unknown())),
});
const part = z.object({ tables: z.array(exportedTable), next: z.string().optional() });
/** Table and row after which the next part begins. */
const cursor = z.string().max(1_000).optional();

/** D2: each service answers from its data map, in parts that fit into a message. */
function definePersonExport(owner: OwnerName) {
  return defineCall(`${owner}.person.export`, {
    request: z.strictObject({ ...personRequest, cursor }),
    response: part,
    permission: 'person:export',
    stepUp: 'records',
    refusals: ['forbidden', 'cursor_invalid'],
    audit: { action: 'person.export', object: 'person', id: 'personId', body: ['kind', 'reason'] },
  });
}
/** The same for the person who asks, by account or by a mailed link. */
function defineOwnExport(owner: OwnerName) {
  return defineCall(`${owner}.person.own`, {
    request: z.strictObject({ cursor }),
    response: part,
    permission: 'person:own',
    stepUp: 'records',
    refusals: ['cursor_invalid'],
    audit: { action: 'person.export', object: 'person', id: 'personId' },
  });
}

export const authPersonExportCall = definePersonExport('auth');
export const bookingPersonExportCall = definePersonExport('booking');
export const clientsPersonExportCall = definePersonExport('clients');
export const medicalPersonExportCall = definePersonExport('medical');
export const notificationsPersonExportCall = definePersonExport('notifications');
export const retentionPersonExportCall = definePersonExport('retention');
export const personExportCalls: Record<OwnerName, typeof authPersonExportCall & Call> = {
  auth: authPersonExportCall,
  booking: bookingPersonExportCall,
  clients: clientsPersonExportCall,
  medical: medicalPersonExportCall,
  notifications: notificationsPersonExportCall,
  retention: retentionPersonExportCall,
};
export const authOwnExportCall = defineOwnExport('auth');
export const bookingOwnExportCall = defineOwnExport('booking');
export const clientsOwnExportCall = defineOwnExport('clients');
export const medicalOwnExportCall = defineOwnExport('medical');
export const notificationsOwnExportCall = defineOwnExport('notifications');
export const retentionOwnExportCall = defineOwnExport('retention');
export const ownExportCalls: Record<OwnerName, typeof authOwnExportCall & Call> = {
  auth: authOwnExportCall,
  booking: bookingOwnExportCall,
  clients: clientsOwnExportCall,
  medical: medicalOwnExportCall,
  notifications: notificationsOwnExportCall,
  retention: retentionOwnExportCall,
};
