import { randomUUID } from 'node:crypto';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import {
  MAX_UPDATES,
  sessionBroadcast,
  sessionHeartbeat,
  type IdleLimitUpdate,
  type SessionUpdate,
} from '@riserbo/contracts';
import { NATS } from '@riserbo/messaging';
import type { NatsConnection } from '@nats-io/transport-node';

/** Invariant 8: broadcasts session updates to every process, and a heartbeat of this replica. */
@Injectable()
export class SessionBroadcastService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly epoch = randomUUID();
  private seq = 0;
  private timer?: NodeJS.Timeout;

  constructor(@Inject(NATS) private readonly nats: NatsConnection) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.send({}), sessionHeartbeat);
    this.send({});
  }
  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
    this.send({ last: true });
  }

  /** Call it after the commit. */
  tell(sessions: readonly SessionUpdate[], companies: readonly IdleLimitUpdate[] = []): void {
    for (let from = 0; from < Math.max(sessions.length, companies.length); from += MAX_UPDATES) {
      this.seq += 1;
      const to = from + MAX_UPDATES;
      this.send({ sessions: sessions.slice(from, to), companies: companies.slice(from, to) });
    }
  }

  /** A message that cannot be sent leaves a gap in `seq`, which the next one reveals. */
  private send(more: { last?: true; sessions?: SessionUpdate[]; companies?: IdleLimitUpdate[] }): void {
    if (this.nats.isClosed()) return;
    const message = { epoch: this.epoch, seq: this.seq, sessions: [], companies: [], ...more };
    this.nats.publish(sessionBroadcast.subject, JSON.stringify(message));
  }
}
