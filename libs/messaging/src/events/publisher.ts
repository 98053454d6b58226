import { createInbox, type MsgHdrs, type NatsConnection } from '@nats-io/transport-node';

const patience = 5_000;

export interface Outgoing {
  subject: string;
  payload: string;
  headers: MsgHdrs;
}
type Answered = (index: number, stored: boolean) => void;

/**
 * Publishes to JetStream by the batch: one subscription for all acknowledgements and one timer for each batch. A request for each message costs
 * more than the message itself.
 */
export class Publisher {
  private readonly inbox: string;
  private readonly open = new Map<number, Answered>();
  private last = 0;

  /** `prefix`: where this connection may listen. */
  constructor(
    private readonly nats: NatsConnection,
    prefix: string,
  ) {
    this.inbox = createInbox(prefix);
    nats.subscribe(`${this.inbox}.*.*`, {
      callback: (_, message) => {
        const [batch, index] = message.subject
          .slice(this.inbox.length + 1)
          .split('.')
          .map(Number);
        this.open.get(batch as number)?.(index as number, isStored(message.string()));
      },
    });
  }

  /** @returns for each message whether the server has said within five seconds that it is stored */
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

/** An empty answer says that nobody listens; one with an error that the stream did not take it. */
function isStored(answer: string): boolean {
  if (answer === '') return false;
  const { stream, error } = JSON.parse(answer) as { stream?: string; error?: unknown };
  return error === undefined && stream !== undefined && stream !== '';
}
