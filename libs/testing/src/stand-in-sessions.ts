import { randomUUID } from 'node:crypto';
import {
  sessionBroadcast,
  sessionHeartbeat,
  sessionSnapshotCall,
  sessionStateCall,
  type SessionUpdates,
} from '@riserbo/contracts';
import { connectNats } from '@riserbo/messaging';
import { Log } from '@riserbo/runtime';
import { stubCall } from './stand-in';
import type { TestNats } from './test-nats';

const day = 86_400_000;

/**
 * Stubs auth's session data for tests of another service: sends heartbeats, and reports every session as live
 * and just active. Tests about sessions run auth itself.
 */
export async function standInSessions(nats: TestNats, now: () => Date): Promise<{ stop(): Promise<void> }> {
  const bus = await connectNats(nats.credentials('auth'), Log.silent());
  const nothing: SessionUpdates = { sessions: [], companies: [] };
  const beat = () => bus.publish(sessionBroadcast.subject, JSON.stringify({ epoch, seq: 0, ...nothing }));
  const epoch = randomUUID();
  const timer = setInterval(beat, sessionHeartbeat);
  const state = await stubCall(nats, sessionStateCall, ({ id, companyId }) => {
    const [lastSeenAt, endsAt] = [now().toISOString(), new Date(now().getTime() + 365 * day).toISOString()];
    const companies = [{ companyId, idleMinutes: 60, version: 1 }];
    const live = { state: 'live' as const, lastSeenAt, endsAt, factorsVersion: 1 };
    return { sessions: [{ id, companyId, ...live }], companies };
  });
  const snapshot = await stubCall(nats, sessionSnapshotCall, () => nothing);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all([state.stop(), snapshot.stop(), bus.close()]);
    },
  };
}
