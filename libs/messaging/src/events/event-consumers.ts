import { Inject, Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { NatsConnection } from '@nats-io/transport-node';
import { consumersOf, topology, type Event } from '@riserbo/contracts';
import {
  CRASH_HERE,
  EVENTS_NATS,
  MESSAGING_LOG,
  SERVICE_NAME,
  type CrashHere,
  type MessagingLog,
  type ServiceName,
} from '../ports';
import { EventConsumer } from './event-consumer';
import { EventDelivery, type Handlers } from './event-delivery';
import { Failures } from './failures';
import { HANDLES, type Handled, type Handler } from './handles';
import { Inbox } from './inbox';

/**
 * Finds the methods marked with @Handles and runs a consumer for each owner of their events. Started and
 * stopped by the runtime.
 */
@Injectable()
export class EventConsumers {
  private consumers: EventConsumer[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly failures: Failures,
    private readonly inbox: Inbox,
    @Inject(EVENTS_NATS) private readonly nats: NatsConnection,
    @Inject(SERVICE_NAME) private readonly service: ServiceName,
    @Inject(MESSAGING_LOG) private readonly log: MessagingLog,
    @Inject(CRASH_HERE) private readonly crashHere: CrashHere,
  ) {}

  /** @throws Error if the handlers differ from the topology: an unread consumer would fill up unnoticed */
  start(): void {
    const found = this.handlers();
    const wanted = topology[this.service].handles.map(({ type }) => type).sort();
    const given = [...found.keys()].map(({ type }) => type).sort();
    if (wanted.join() !== given.join())
      throw new Error(
        `${this.service} handles ${given.join(', ')} and the topology says ${wanted.join(', ')}`,
      );
    const handlers: Handlers = new Map(
      [...found].map(([event, handler]) => [event.type, { event, handler }]),
    );
    const { service, inbox, failures, log, crashHere } = this;
    const delivery = new EventDelivery(service, handlers, inbox, failures, log, crashHere);
    this.consumers = consumersOf(service).map(
      (consumer) => new EventConsumer(this.nats, consumer, delivery, log),
    );
    this.consumers.forEach((consumer) => consumer.start());
  }

  async stop(): Promise<void> {
    await Promise.all(this.consumers.map((consumer) => consumer.stop()));
  }

  private handlers(): Map<Event, Handler> {
    const found = new Map<Event, Handler>();
    for (const { instance } of this.discovery.getProviders() as { instance?: object }[]) {
      if (typeof instance !== 'object' || instance === null) continue;
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown> | null;
      for (const name of prototype === null ? [] : this.scanner.getAllMethodNames(prototype)) {
        const method = prototype?.[name];
        const handled = method && (Reflect.getMetadata(HANDLES, method) as Handled | undefined);
        if (!method || !handled) continue;
        const handler = handled.handlerOf(method.bind(instance), this.inbox);
        handled.events.forEach((event) => found.set(event, handler));
      }
    }
    return found;
  }
}
