import { ServerNats } from '@nestjs/microservices';
import { calls, type ServiceName } from '@riserbo/contracts';
import type { Msg, NatsConnection } from '@nats-io/transport-node';
import { listen, type Listener } from './listen';

/**
 * Nest's NATS server on the shared connection, with two additions. At boot, every declared call of the
 * service must have exactly one handler made by @Serve, or the service does not start (A4). And a message is
 * dropped unread if its reply subject is not an inbox for this service's answers: NATS does not check reply
 * subjects, so an answer could otherwise land on the subject of an event or another call.
 */
export class ServeTransport extends ServerNats {
  private readonly served: Listener[] = [];
  private readonly inbox: RegExp;

  constructor(
    private readonly service: ServiceName,
    private readonly connection: NatsConnection,
  ) {
    super({ queue: service });
    this.inbox = new RegExp(`^_INBOX\\.[a-z]+\\.${service}\\.[A-Za-z0-9.]+$`);
  }

  override createNatsClient(): Promise<never> {
    return Promise.resolve(this.connection as never);
  }

  override bindEvents(): void {
    assertAllServed(
      this.service,
      this.messageHandlers as ReadonlyMap<string, { extras?: Record<string, unknown> }>,
    );
    for (const channel of this.messageHandlers.keys())
      this.served.push(
        listen(this.connection, channel, (message) => this.handleMessage(channel, message as never), {
          queue: this.service,
        }),
      );
  }

  override async handleMessage(channel: string, message: never): Promise<unknown> {
    const { subject, reply } = message as Msg;
    if (subject !== channel || reply === undefined || !this.inbox.test(reply)) return undefined;
    return super.handleMessage(channel, message);
  }

  /** Ends only the subscriptions: the connection is shared, and its creator drains it. */
  override async close(): Promise<void> {
    await Promise.all(this.served.map((listener) => listener.drain()));
  }

  override handleStatusUpdates(): Promise<void> {
    return Promise.resolve();
  }
}

/** @throws Error naming calls that are missing, served twice, undeclared or unguarded */
export function assertAllServed(
  service: ServiceName,
  handlers: ReadonlyMap<string, { extras?: Record<string, unknown> }>,
): void {
  const declared = calls.filter((call) => call.owner === service).map((call) => call.subject);
  const missing = declared.filter((subject) => !handlers.has(subject));
  const extra = [...handlers].filter(
    ([subject, handler]) => !declared.includes(subject) || handler.extras?.['served'] !== true,
  );
  if (missing.length > 0) throw new Error(`${service} does not serve ${missing.join(', ')}`);
  if (extra.length > 0)
    throw new Error(
      `${service} serves without a declared call and its guard: ${extra.map(([subject]) => subject).join(', ')}`,
    );
}
