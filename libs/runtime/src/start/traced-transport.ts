import { setImmediate } from 'node:timers/promises';
import { ServeTransport } from '@riserbo/messaging';
import type { Msg } from '@nats-io/transport-node';
import { withContext } from '../logging/context';

/** Adds the correlation id to the log lines of each call, and tracks calls in progress. */
export class TracedTransport extends ServeTransport {
  private readonly busy = new Set<Promise<unknown>>();

  override handleMessage(channel: string, message: never): Promise<unknown> {
    const { headers } = message as Msg;
    const context = {
      correlationId: headers?.get('correlation-id') || undefined,
      traceparent: headers?.get('traceparent') || undefined,
    };
    const work: Promise<unknown> = withContext(context, () => super.handleMessage(channel, message)).finally(
      () => this.busy.delete(work),
    );
    this.busy.add(work);
    return work;
  }

  /** Accepts no more calls and waits for those in progress. */
  async finish(): Promise<void> {
    await this.close();
    while (this.busy.size > 0) await Promise.allSettled(this.busy);
    // the answer is written one turn after the handler returns
    await setImmediate();
  }
}
