import { z } from 'zod';
import { defineBroadcast, defineCall } from '../kernel/define';
import { id, instant, nothing, version } from '../kernel/fields';
import { refusalCodes } from '../kernel/refusals';

/**
 * The live session table (architecture, invariant 8). Every process holds a copy and decides by it; the rows
 * of auth are authoritative. Updates commute, so they can arrive in any order and more than once: `ended` and
 * `idle` are final, `lastSeenAt` and `factorsVersion` only grow, and the highest version of a company's limit
 * wins.
 */
export const sessionUpdate = z.object({
  id,
  companyId: id,
  /** The user, client or operator who owns the session; optional once the session has ended. */
  holderId: id.optional(),
  state: z.enum(['live', 'ended', 'idle']),
  lastSeenAt: instant,
  endsAt: instant,
  /** B8: increases with every change of the member's factors, which voids the session's step-ups. */
  factorsVersion: z.int().min(1).default(1),
});
export type SessionUpdate = z.infer<typeof sessionUpdate>;
/** B6: a company's idle limit. */
export const idleLimitUpdate = z.object({ companyId: id, idleMinutes: z.int().min(1).max(60), version });
export type IdleLimitUpdate = z.infer<typeof idleLimitUpdate>;

/** Maximum updates per message, response or page. */
export const MAX_UPDATES = 500;
const facts = {
  sessions: z.array(sessionUpdate).max(MAX_UPDATES),
  companies: z.array(idleLimitUpdate).max(MAX_UPDATES),
};
export const sessionUpdates = z.object(facts);
export type SessionUpdates = z.infer<typeof sessionUpdates>;

/**
 * Sent by every auth replica after a change commits, and without updates as a heartbeat. `epoch` identifies
 * one run of one replica. `seq` increases by one with each message that has updates, so listeners detect
 * gaps. `last`: the replica is shutting down and has sent everything.
 */
export const sessionBroadcast = defineBroadcast(
  'live.auth.sessions',
  'auth',
  z.object({ epoch: id, seq: z.int().min(0), last: z.literal(true).optional(), ...facts }),
);
/** Interval of heartbeats in milliseconds. After this much silence, a session counts as unconfirmed. */
export const sessionHeartbeat = 400;
export const sessionSilence = 3_000;

export const sessionStateCall = defineCall('auth.session.state', {
  request: z.strictObject({ id, companyId: id }),
  response: sessionUpdates,
  permission: 'service:any',
});
export const sessionSnapshotCall = defineCall('auth.session.snapshot', {
  request: z.strictObject({ after: z.strictObject({ companyId: id, id }).optional() }),
  response: sessionUpdates.extend({ next: z.object({ companyId: id, id }).optional() }),
  permission: 'service:any',
});
/**
 * B6, X112: last activity of members as seen by the gateway, and what it refused them; at most one message
 * per
 * second and gateway replica.
 */
export const touchSessionsCall = defineCall('auth.session.touch', {
  request: z.strictObject({
    sessions: z.array(z.strictObject({ id, companyId: id, at: instant })).max(MAX_UPDATES),
    /** Sessions of accounts that the gateway refused since its last message. */
    refused: z
      .array(z.strictObject({ id, companyId: id, code: z.enum(refusalCodes) }))
      .max(MAX_UPDATES)
      .default([]),
  }),
  response: nothing,
  permission: 'service:gateway',
});

/** Placeholder company id for sessions of vendor operators, who belong to no company. */
export const noCompany = '00000000-0000-4000-8000-000000000000';
