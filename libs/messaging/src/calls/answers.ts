import { nuid, type Msg, type MsgHdrs, type NatsConnection } from '@nats-io/transport-node';
import type { ServiceName } from '@riserbo/contracts';

/** Where a service may be answered by one other: NATS lets each publish to the inboxes that bear its own name, and no others. */
export const replyPrefix = (asker: string, owner: ServiceName): string => `_INBOX.${asker}.${owner}`;

/** What comes back to the questions of one connection: one subscription for all, a subject of its own and a timer for each. */
export class Answers {
  private readonly name = nuid.next();
  private readonly open = new Map<string, (answer: Msg) => void>();
  private last = 0;

  constructor(
    private readonly nats: NatsConnection,
    private readonly asker: string,
  ) {
    nats.subscribe(`_INBOX.${asker}.*.${this.name}.*`, {
      callback: (error, answer) => {
        if (!error) this.open.get(answer.subject)?.(answer);
      },
    });
  }

  /** @throws Error when nobody serves the subject, nobody has answered in time, or the connection is closed */
  to(
    { owner, subject }: { owner: ServiceName; subject: string },
    packet: string,
    { timeout, headers }: { timeout: number; headers: MsgHdrs },
  ): Promise<Msg> {
    this.last += 1;
    const reply = `${replyPrefix(this.asker, owner)}.${this.name}.${this.last}`;
    return new Promise<Msg>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('nobody has answered in time')), timeout);
      const end = (answer: Msg) => {
        clearTimeout(timer);
        if (isFromNobody(answer)) reject(new Error('nobody serves it'));
        else resolve(answer);
      };
      this.open.set(reply, end);
      this.nats.publish(subject, packet, { headers, reply });
    }).finally(() => this.open.delete(reply));
  }
}

/** The server's own word that nobody listens: no body, status 503. */
function isFromNobody({ data, headers }: Msg): boolean {
  return data.length === 0 && headers?.code === 503;
}
