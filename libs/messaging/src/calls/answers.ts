import { nuid, type Msg, type MsgHdrs, type NatsConnection } from '@nats-io/transport-node';
import { fieldError, refusalFacts, type ServiceName } from '@riserbo/contracts';
import { z } from 'zod';
import { logOf } from './connection-log';
import { jsonOf, listen } from './listen';

/** Inbox for answers from one owner: NATS lets each service publish only to inboxes that carry its name. */
export const replyPrefix = (asker: string, owner: ServiceName): string => `_INBOX.${asker}.${owner}`;

/** What is sent: the packet and the random id in it, which its answer must repeat. */
export interface Request {
  id: string;
  packet: string;
  timeout: number;
  headers: MsgHdrs;
}
/** Reply packet written by Nest's NATS transport. */
const reply = z.object({
  id: z.string(),
  response: z.unknown().optional(),
  err: z
    .object({
      code: z.string().optional(),
      errors: z.array(fieldError).optional(),
      /** Seconds. */
      retryAfter: z.number().optional(),
      facts: refusalFacts.optional(),
    })
    .nullish(),
});
export type Reply = z.output<typeof reply>;
interface Open {
  id: string;
  end(answer: Reply | 'unserved'): void;
}

/**
 * The answers to the requests of one connection: one subscription for all, a reply subject and a timer for
 * each.
 */
export class Answers {
  private readonly name = nuid.next();
  private readonly open = new Map<string, Open>();
  private last = 0;

  constructor(
    private readonly nats: NatsConnection,
    private readonly asker: string,
  ) {
    listen(nats, `_INBOX.${asker}.*.${this.name}.*`, (answer) => this.take(answer));
  }

  /** @throws Error if no service is subscribed, no answer arrives in time, or the connection is closed */
  to(
    { owner, subject }: { owner: ServiceName; subject: string },
    { id, packet, timeout, headers }: Request,
  ): Promise<Reply> {
    this.last += 1;
    const inbox = `${replyPrefix(this.asker, owner)}.${this.name}.${this.last}`;
    return new Promise<Reply>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('no answer in time')), timeout);
      const end = (answer: Reply | 'unserved') => {
        clearTimeout(timer);
        if (answer === 'unserved') reject(new Error('no service is subscribed'));
        else resolve(answer);
      };
      this.open.set(inbox, { id, end });
      this.nats.publish(subject, packet, { headers, reply: inbox });
    }).finally(() => this.open.delete(inbox));
  }

  /**
   * A message that does not repeat the request's id is dropped: another message may still be the answer
   * (X106).
   */
  private take(message: Msg): void {
    const waiting = this.open.get(message.subject);
    if (!waiting) return;
    if (isUnserved(message)) return waiting.end('unserved');
    const read = reply.safeParse(jsonOf(message));
    if (read.success && read.data.id === waiting.id) waiting.end(read.data);
    else logOf(this.nats)?.warn('answer_dropped');
  }
}

/** The server's "no responders" reply: empty body, status 503. */
function isUnserved({ data, headers }: Msg): boolean {
  return data.length === 0 && headers?.code === 503;
}
