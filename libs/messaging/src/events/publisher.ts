import { createInbox, type Msg, type MsgHdrs, type NatsConnection } from '@nats-io/transport-node';
import { streamName } from '@riserbo/contracts';
import { jsonOf, listen } from '../calls/listen';

const patience = 5_000;

export interface Outgoing {
  subject: string;
  payload: string;
  headers: MsgHdrs;
}
type Answered = (index: number, stored: boolean) => void;

/**
 * Publishes to JetStream in batches, with one subscription for all acknowledgements and one timer per batch.
 * A request per message costs more than the message itself.
 */
export class Publisher {
  private readonly inbox: string;
  private readonly open = new Map<number, Answered>();
  private last = 0;

  /** `prefix`: the inbox prefix of this connection. */
  constructor(
    private readonly nats: NatsConnection,
    prefix: string,
  ) {
    this.inbox = createInbox(prefix);
    listen(nats, `${this.inbox}.*.*`, (message) => {
      const [batch, index] = message.subject
        .slice(this.inbox.length + 1)
        .split('.')
        .map(Number);
      this.open.get(batch as number)?.(index as number, isStored(message));
    });
  }

  /** @returns for each message whether the server confirmed storage within five seconds */
  publish(messages: readonly Outgoing[]): Promise<boolean[]> {
    const batch = (this.last += 1);
    const answers = new Map<number, boolean>();
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.open.delete(batch);
        resolve(messages.map((_, index) => answers.get(index) === true));
      };
      const timer = setTimeout(end, patience);
      this.open.set(batch, (index, stored) => {
        answers.set(index, stored);
        if (answers.size === messages.length) end();
      });
      try {
        messages.forEach(({ subject, payload, headers }, index) =>
          this.nats.publish(subject, payload, { headers, reply: `${this.inbox}.${batch}.${index}` }),
        );
      } catch {
        end(); // the connection is closed
      }
    });
  }
}

/** An empty answer means no responders; an error means the stream rejected the message. */
function isStored(answer: Msg): boolean {
  const { stream, error } = (jsonOf(answer) ?? {}) as { stream?: unknown; error?: unknown };
  return error === undefined && stream === streamName;
}
