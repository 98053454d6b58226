import { z } from 'zod';
import { defineBroadcast, defineCall } from './define';
import { id, instant, nothing, version } from './fields';

/**
 * The live session table (architecture, invariant 8). Every process holds it and decides by it; auth's rows are the truth. A fact says what became
 * of a session: `ended` and `idle` are for ever, `lastSeenAt` and `factorsVersion` only grow, and of a company's limit the highest version holds, so that facts may
 * arrive in any order and more than once.
 */
export const sessionFact = z.object({
  id,
  companyId: id,
  /** The user, client or operator whose session it is; of one that is over it need not be told. */
  holderId: id.optional(),
  state: z.enum(['live', 'ended', 'idle']),
  lastSeenAt: instant,
  endsAt: instant,
  /** B8: grows with every change of the member's factors, which voids the step-ups of the session. */
  factorsVersion: z.int().min(1).default(1),
});
export type SessionFact = z.infer<typeof sessionFact>;
/** B6: a company's idle limit. */
export const idleFact = z.object({ companyId: id, idleMinutes: z.int().min(1).max(60), version });
export type IdleFact = z.infer<typeof idleFact>;

/** Facts of one message, one answer or one page. */
export const mostFacts = 500;
const facts = { sessions: z.array(sessionFact).max(mostFacts), companies: z.array(idleFact).max(mostFacts) };
export const sessionFacts = z.object(facts);
export type SessionFacts = z.infer<typeof sessionFacts>;

/**
 * Sent by every replica of auth after the commit of a change, and as a heartbeat without facts. `epoch` is one life of one replica; `seq` grows by
 * one with each message that has facts, so that a listener sees a gap. `last`: this replica goes, having said everything.
 */
export const sessionBroadcast = defineBroadcast(
  'live.auth.sessions',
  'auth',
  z.object({ epoch: id, seq: z.int().min(0), last: z.literal(true).optional(), ...facts }),
);
/** Milliseconds between heartbeats, and of silence after which nobody can say that a session still lives. */
export const sessionHeartbeat = 400;
export const sessionSilence = 3_000;

export const sessionStateCall = defineCall(
  'auth.session.state',
  z.strictObject({ id, companyId: id }),
  sessionFacts,
  { permission: 'service:any' },
);
export const sessionSnapshotCall = defineCall(
  'auth.session.snapshot',
  z.strictObject({ after: z.strictObject({ companyId: id, id }).optional() }),
  sessionFacts.extend({ next: z.object({ companyId: id, id }).optional() }),
  { permission: 'service:any' },
);
/** B6: when members were last active, as the gateway saw it; at most one message a second from each of its replicas. */
export const touchSessionsCall = defineCall(
  'auth.session.touch',
  z.strictObject({
    sessions: z.array(z.strictObject({ id, companyId: id, at: instant })).max(mostFacts),
  }),
  nothing,
  { permission: 'service:gateway' },
);

/** Sessions of the vendor's operators belong to no company; their rows stand under this id. */
export const noCompany = '00000000-0000-4000-8000-000000000000';
