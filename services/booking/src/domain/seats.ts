import { explain, type SlotRule } from './explain';
import { slots, type SlotProvider, type SlotService, type SlotWindow } from './slots';

/** An existing group session and its number of free seats. */
export interface Session {
  readonly start: number;
  readonly free: number;
}

/** Starts of a group service in order, with the seats that are free at each. */
export interface Seats {
  readonly starts: number[];
  readonly seats: number[];
}

/**
 * All starts with a free seat: at existing sessions, and where one can be opened, with all its seats. A
 * session keeps its time and its rooms by its own claims, so only the other rules apply to it. `sessions` are
 * ordered by start.
 */
export function seats(
  service: SlotService,
  provider: SlotProvider,
  window: SlotWindow,
  { sessions, capacity }: { sessions: readonly Session[]; capacity: number },
): Seats {
  const free = new Map(slots(service, provider, window).map((start) => [start, capacity]));
  if (sessions.length > 0) {
    const allowed = new Set(slots(unclaimed(service), alone(provider), window));
    for (const session of sessions) {
      if (session.free > 0 && allowed.has(session.start)) free.set(session.start, session.free);
      else free.delete(session.start);
    }
  }
  const starts = [...free.keys()].sort((one, other) => one - other);
  return { starts, seats: starts.map((start) => free.get(start) ?? 0) };
}

/** Like `explain`, for a seat: `session` is the existing one at `start`, if any. */
export function explainSeat(
  service: SlotService,
  provider: SlotProvider,
  session: Session | undefined,
  { start, now }: { start: number; now: number },
): SlotRule | undefined {
  if (!session) return explain(service, provider, start, now);
  const rule = explain(unclaimed(service), alone(provider), start, now);
  return rule ?? (session.free > 0 ? undefined : 'session_full');
}

const unclaimed = (service: SlotService): SlotService => ({ ...service, short: [] });
const alone = (provider: SlotProvider): SlotProvider => ({ ...provider, busy: [] });
