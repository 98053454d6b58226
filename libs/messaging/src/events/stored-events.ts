import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { streamName } from '@riserbo/contracts';
import { unlessMissing } from '../infrastructure/ensure-streams';

/** H4: the text of every event of a company that the stream still has, with subject and headers. */
export async function* storedEvents(nats: NatsConnection, companyId: string): AsyncGenerator<string> {
  const manager = await jetstreamManager(nats, { checkAPI: false });
  const subject = `events.${companyId}.>`;
  for (let seq = 1; ;) {
    const query = { seq, next_by_subj: subject };
    const stored = await unlessMissing(manager.streams.getMessage(streamName, query));
    if (!stored) return;
    const headers = [...stored.header].map(([name, values]) => `${name}: ${values.join(', ')}`);
    yield [stored.subject, ...headers, stored.string()].join('\n');
    seq = stored.seq + 1;
  }
}
