import { z } from 'zod';
import { defineCall, type Call } from './define';
import { date, id, instant } from './fields';
import type { OwnerName } from './services';

/** Persons that one button erases everywhere. */
export const personKinds = ['client', 'provider'] as const;
export const personKind = z.enum(personKinds).meta({ id: 'PersonKind' });
export type PersonKind = z.output<typeof personKind>;

/**
 * Steps of an erasure in each service (H2), in this order. `restrict` keeps anything new about the person
 * from being written, `cancel` ends what is still to happen, `erase` removes.
 */
export const erasurePhases = ['restrict', 'cancel', 'erase'] as const;
export type ErasurePhase = (typeof erasurePhases)[number];
/** After the last of them, every service searches its stores for traces (H4). */
export const sagaPhases = [...erasurePhases, 'sweep'] as const;
export type SagaPhase = (typeof sagaPhases)[number];

/** H6: what a service keeps, on which basis, and until when; `null` if that is not yet known. */
export const retained = z
  .object({
    what: z.enum(['notes', 'booking_history', 'audit', 'deliveries', 'tombstone']),
    basis: z.enum(['legal_hold', 'retention_period', 'legal_obligation', 'legitimate_interest']),
    until: date.nullable(),
  })
  .meta({ id: 'Retained' });
export type Retained = z.output<typeof retained>;

/** H2: what a service removed (rows by table) and what it keeps, since the erasure began. */
export const erasureReceipt = z
  .object({ counts: z.record(z.string().max(63), z.int()), retained: z.array(retained), ids: z.array(id) })
  .meta({ id: 'ErasureReceipt' });
export type ErasureReceipt = z.output<typeof erasureReceipt>;

/**
 * One step of an erasure in one service, in one transaction. Repeating it is safe: it erases what came back
 * and adds to the receipt. `ids` are all known ids of the person; the answer adds those of records that were
 * merged into theirs.
 */
function defineErase(owner: OwnerName) {
  return defineCall(`${owner}.person.erase`, {
    request: z.strictObject({
      ...{ caseId: id, kind: personKind, personId: id, ids: z.array(id).min(1).max(500) },
      ...{ phase: z.enum(erasurePhases), requestedAt: instant },
      /** H5: what was erased before is erased again after a restore, whatever holds say. */
      again: z.boolean().default(false),
    }),
    /** H4: `restrict` also answers what identifies the person, so that traces can be searched for later. */
    response: erasureReceipt.extend({ identifiers: z.array(z.string().max(200)).max(200).optional() }),
    permission: 'service:retention',
    audit: { action: 'person.erase', object: 'client', id: 'personId', body: ['phase', 'kind', 'caseId'] },
    deadline: 20_000,
  });
}
export const authEraseCall = defineErase('auth');
export const bookingEraseCall = defineErase('booking');
export const clientsEraseCall = defineErase('clients');
export const medicalEraseCall = defineErase('medical');
export const notificationsEraseCall = defineErase('notifications');
export const retentionEraseCall = defineErase('retention');
export const eraseCalls: Record<OwnerName, typeof authEraseCall & Call> = {
  auth: authEraseCall,
  booking: bookingEraseCall,
  clients: clientsEraseCall,
  medical: medicalEraseCall,
  notifications: notificationsEraseCall,
  retention: retentionEraseCall,
};

/** H4: what one store was found to contain of one person. */
const found = z.object({ caseId: id, traces: z.int(), sharedText: z.int(), ids: z.int() });
/** A table, folder or stream; `searched` counts its entries, `null` where the service may not read it. */
export const sweptStore = z.object({
  store: z.string().max(100),
  searched: z.int().nullable(),
  found: z.array(found),
});
export type SweptStore = z.output<typeof sweptStore>;
/** Persons that one sweep searches for. */
export const SWEEP_BATCH = 50;

/** H4: searches every store of one service for what identified erased persons, in one pass. */
function defineSweep(owner: OwnerName) {
  return defineCall(`${owner}.person.sweep`, {
    request: z.strictObject({
      cases: z
        .array(
          z.strictObject({
            ...{ caseId: id, ids: z.array(id).max(500) },
            /** Any text that a person may have as a name; compared, never stored. */
            identifiers: z
              .array(
                z
                  .string()
                  .max(200)
                  .regex(/^[^\0]*$/),
              )
              .max(1_200),
          }),
        )
        .min(1)
        .max(SWEEP_BATCH),
    }),
    response: z.object({ stores: z.array(sweptStore) }),
    permission: 'service:retention',
    audit: { action: 'person.sweep', object: 'client' },
    deadline: 120_000,
  });
}
export const authSweepCall = defineSweep('auth');
export const bookingSweepCall = defineSweep('booking');
export const clientsSweepCall = defineSweep('clients');
export const medicalSweepCall = defineSweep('medical');
export const notificationsSweepCall = defineSweep('notifications');
export const retentionSweepCall = defineSweep('retention');
export const sweepCalls: Record<OwnerName, typeof authSweepCall & Call> = {
  auth: authSweepCall,
  booking: bookingSweepCall,
  clients: clientsSweepCall,
  medical: medicalSweepCall,
  notifications: notificationsSweepCall,
  retention: retentionSweepCall,
};
