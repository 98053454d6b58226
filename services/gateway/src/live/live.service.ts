import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { bookingEvents, type Event } from '@riserbo/contracts';
import { EVENTS_NATS, listen, liveSubject, opened, type Listener } from '@riserbo/messaging';
import type { Msg, NatsConnection } from '@nats-io/transport-node';

/** A calendar change as streamed: type and payload of the event (ids, enums, times). */
export interface LiveChange {
  type: string;
  data: string;
}
type Watcher = (change: LiveChange) => void;
const watched = new Map<string, Event>(bookingEvents.map((event) => [event.type, event]));

/**
 * J2: one core NATS subscription per replica, fanned out to the watchers of a company. Changes are hints.
 */
@Injectable()
export class LiveChangesService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly watchers = new Map<string, Set<Watcher>>();
  private listener?: Listener;

  constructor(@Inject(EVENTS_NATS) private readonly nats: NatsConnection) {}

  onApplicationBootstrap(): void {
    this.listener = listen(this.nats, liveSubject, (message) => this.hear(message));
  }

  onApplicationShutdown(): void {
    this.listener?.stop();
  }

  /** What is not an event of the type that its subject names is not passed on. */
  private hear(message: Msg): void {
    const [, companyId = '', ...type] = message.subject.split('.');
    const watchers = this.watchers.get(companyId);
    const event = watched.get(type.join('.'));
    const received = watchers && event && opened(event, message);
    if (!received || typeof received === 'string') return;
    const change = { type: received.type, data: message.string() };
    watchers.forEach((watch) => watch(change));
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
