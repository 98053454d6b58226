import {
  bookSlotCall,
  exportOwnDataCall,
  exportPersonCall,
  listAccessesCall,
  listAuditCall,
  listProcessorsCall,
  myAccessesCall,
  readAgendaCall,
  printOwnDataCall,
  printPersonCall,
  printProcessingCall,
  readProcessingCall,
  Refusal,
  stageContactCall,
  type Actor,
  type BookRequest,
  type Call,
} from '@riserbo/contracts';
import type { Calls, CallOptions } from '@riserbo/messaging';
import { readAgenda } from './agenda';
import { listAudit } from './audit-log';
import { listAccesses, myAccesses } from '../persons/accesses';
import { exportOwn, exportPerson, printOwn, printPerson } from '../persons/personal-data';
import { listProcessors, printProcessing, readProcessing } from '../processing/processing';

type Compose = (
  calls: Calls,
  input: never,
  question: CallOptions,
  actor: Actor | undefined,
) => Promise<unknown>;

/** The few routes that call more than one service. */
export const compositions: ReadonlyMap<Call, Compose> = new Map<Call, Compose>([
  [bookSlotCall as unknown as Call, book as Compose],
  [readAgendaCall as unknown as Call, readAgenda],
  [listAuditCall as unknown as Call, listAudit],
  [exportPersonCall as unknown as Call, exportPerson],
  [exportOwnDataCall as unknown as Call, exportOwn],
  [listAccessesCall as unknown as Call, listAccesses],
  [myAccessesCall as unknown as Call, myAccesses],
  [printPersonCall as unknown as Call, printPerson],
  [printOwnDataCall as unknown as Call, printOwn],
  [readProcessingCall as unknown as Call, readProcessing],
  [printProcessingCall as unknown as Call, printProcessing],
  [listProcessorsCall as unknown as Call, listProcessors],
]);

/**
 * The contact goes to clients, which returns a random id; booking sees only that id. Both calls carry the
 * Idempotency-Key, so a repeated request stages the same contact.
 */
async function book(
  calls: Calls,
  input: BookRequest,
  question: CallOptions,
  actor: Actor | undefined,
): Promise<unknown> {
  const { contact, clientId, ...slot } = input;
  if (actor?.kind === 'client') {
    // B12: clients book for themselves, with the identity of their session
    if (contact !== undefined || clientId !== undefined)
      throw new Refusal('invalid_input', [{ path: 'contact', code: 'own_account' }]);
    return calls.ask(bookSlotCall, { ...slot, clientId: actor.clientId }, question);
  }
  if ((contact === undefined) === (clientId === undefined))
    throw new Refusal('invalid_input', [{ path: 'contact', code: 'one_of_contact_and_clientId' }]);
  if (clientId !== undefined && actor?.kind !== 'member')
    throw new Refusal('invalid_input', [{ path: 'clientId', code: 'staff_only' }]);
  if (contact === undefined)
    return calls.ask(bookSlotCall, { ...slot, clientId: clientId as string }, question);
  const staged = await calls.ask(stageContactCall, contact, question).catch(inContact);
  const { clientId: id, countsAs } = staged;
  return calls.ask(bookSlotCall, { ...slot, clientId: id, countsAs }, question);
}

/** Names the fields of a refused contact as the caller sent them. */
function inContact(error: unknown): never {
  if (!(error instanceof Refusal) || error.code !== 'invalid_input') throw error;
  throw new Refusal(
    'invalid_input',
    error.errors.map((each) => ({ ...each, path: `contact.${each.path}` })),
  );
}
