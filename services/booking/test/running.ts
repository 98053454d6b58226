import { randomUUID } from 'node:crypto';
import { confirmClientCall, Refusal, restrictedCall } from '@riserbo/contracts';
import {
  keyFile,
  stubCall,
  testCompany,
  testService,
  type TestCompany,
  type TestService,
} from '@riserbo/testing';
import { bookingService } from '../src/booking.module';

export { adminUrl, refusalCode, TestClock } from '@riserbo/testing';

export interface Running extends TestService {
  /** A client's id that the clients service does not know. */
  readonly stranger: string;
  /** Clients whose processing is restricted. */
  readonly restricted: Set<string>;
  /** Auth's settings of every company; a change is seen when the clock has moved by a second. */
  readonly company: TestCompany;
}

/**
 * The booking service with a separate database and nats-server. Stubs replace the clients service, which
 * knows every client but `stranger`, and auth, whose settings are in `company`.
 */
export async function runBooking(env: NodeJS.ProcessEnv = {}): Promise<Running> {
  const company = testCompany();
  const running = await testService(bookingService, {
    company,
    env: (folder) => ({ LINK_KEY_FILE: keyFile(folder, 'link.key'), SWEEP_SECONDS: '3600', ...env }),
  });
  const stranger = randomUUID();
  const clients = await stubCall(running.nats, confirmClientCall, ({ clientId }) => {
    if (clientId === stranger) throw new Refusal('client_unknown');
    return { countsAs: clientId };
  });
  const restricted = new Set<string>();
  const restrictions = await stubCall(running.nats, restrictedCall, ({ clientIds }) => ({
    clientIds: clientIds.filter((id) => restricted.has(id)),
  }));
  return {
    ...running,
    stranger,
    restricted,
    company,
    async stop() {
      await Promise.all([clients.stop(), restrictions.stop()]);
      await running.stop();
    },
  };
}
