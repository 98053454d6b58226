import { jetstreamManager } from '@nats-io/jetstream';
import { Client } from 'pg';
import { streamName } from '@riserbo/contracts';
import { connectNats } from '@riserbo/messaging';
import { Log } from '@riserbo/runtime';
import { eventually, type TestSystem } from '@riserbo/testing';

/** Waits until everything that was begun is done: events sent and handled, mails gone. What comes next is measured alone. */
export async function settled({ nats, postgres }: TestSystem): Promise<void> {
  const bus = await connectNats(nats.credentials('bootstrap'), Log.silent());
  const clients = await Promise.all(
    [open(postgres.url, 'booking', outbox), open(postgres.url, 'clients', outbox)].concat(
      open(postgres.url, 'notifications', mails),
    ),
  );
  const manager = await jetstreamManager(bus, { checkAPI: false });
  const left = async () => {
    let sum = 0;
    for await (const {
      name,
      num_pending: pending,
      num_ack_pending: unacknowledged,
    } of manager.consumers.list(streamName))
      // nobody reads for a program outside here
      if (!name.startsWith('outside')) sum += pending + unacknowledged;
    for (const { client, text } of clients)
      sum += Number((await client.query<{ left: string }>(text)).rows[0]?.left);
    return sum;
  };
  await eventually(
    async () => {
      if ((await left()) > 0) throw new Error('something is still under way');
    },
    { within: 180_000, every: 250 },
  );
  await Promise.all(clients.map(({ client }) => client.end()));
  await bus.close();
}

const outbox = `SELECT count(*) AS left FROM outbox WHERE status <> 'published'`;
const mails = `SELECT count(*) AS left FROM deliveries WHERE state IN ('queued', 'sending')`;

async function open(url: string, database: string, text: string): Promise<{ client: Client; text: string }> {
  const place = new URL(url);
  place.pathname = `/${database}`;
  const client = new Client({ connectionString: place.href });
  await client.connect();
  return { client, text };
}
