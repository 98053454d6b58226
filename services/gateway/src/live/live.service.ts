import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { bookingEvents } from '@riserbo/contracts';
import { EVENTS_NATS } from '@riserbo/messaging';
import type { NatsConnection, Subscription } from '@nats-io/transport-node';

/** A change of a company's calendar as it is streamed: the event's type and its payload (ids, enums, times). */
export interface LiveChange {
  id: string;
  type: string;
  data: string;
}
type Watcher = (change: LiveChange) => void;
const watched = new Set(bookingEvents.map((event) => event.type));

/** J2: one core NATS subscription per replica, fanned out to those who watch a company. A hint to look again, not a log: nothing is replayed. */
@Injectable()
export class LiveChanges implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly watchers = new Map<string, Set<Watcher>>();
  private subscription?: Subscription;

  constructor(@Inject(EVENTS_NATS) private readonly nats: NatsConnection) {}

  onApplicationBootstrap(): void {
    this.subscription = this.nats.subscribe('events.*.booking.>', {
      callback: (error, message) => {
        if (error) return;
        const [, companyId, ...type] = message.subject.split('.');
        const change = {
          id: message.headers?.get('ce-id') ?? '',
          type: type.join('.'),
          data: message.string(),
        };
        if (companyId && watched.has(change.type))
          this.watchers.get(companyId)?.forEach((watch) => watch(change));
      },
    });
  }

  onApplicationShutdown(): void {
    this.subscription?.unsubscribe();
  }

  /** Calls `watch` for every change of the company until the returned function is called. */
  watch(companyId: string, watch: Watcher): () => void {
    const watchers = this.watchers.get(companyId) ?? new Set();
    this.watchers.set(companyId, watchers.add(watch));
    return () => {
      watchers.delete(watch);
      if (watchers.size === 0) this.watchers.delete(companyId);
    };
  }
}
