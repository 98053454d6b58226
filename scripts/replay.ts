import { replayDeadLetters, type Replayed } from '@riserbo/messaging';
import { ConfigurationError, connectionTo } from '@riserbo/runtime';
import { Client, type ClientConfig } from 'pg';
import { StartFailure } from '@riserbo/system';
import { sources } from './replay/sources';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * `npm run replay [-- SERVICE [EVENT_ID]]`: sends dead letters again: of all services, of one, or one event
 * of one service.
 */
async function main([service, eventId]: readonly string[]): Promise<number> {
  try {
    if (eventId !== undefined && !uuid.test(eventId))
      throw new StartFailure('That is not the id of an event', 'take event_id of the table dead_letters');
    const { bus, tls, databases } = sources(service, process.env);
    for (const [name, url] of databases) {
      const { sent, tooOld } = await replay(connectionTo(url, tls), (query) =>
        replayDeadLetters({ query }, bus, new Date(), eventId),
      );
      process.stdout.write(`${name} ${sent}${tooOld > 0 ? `, ${tooOld} too old` : ''}\n`);
    }
    return 0;
  } catch (error) {
    // driver messages can contain a password
    const known =
      error instanceof StartFailure || error instanceof ConfigurationError
        ? error.message
        : 'Postgres or NATS does not answer as it should';
    process.stderr.write(`Nothing more was sent. ${known}\n`);
    return error instanceof ConfigurationError || error instanceof StartFailure ? 78 : 1;
  }
}

async function replay(
  connection: ClientConfig,
  work: (query: <Row>(text: string, values?: readonly unknown[]) => Promise<Row[]>) => Promise<Replayed>,
): Promise<Replayed> {
  const client = new Client(connection);
  await client.connect();
  try {
    return await work(
      async <Row>(text: string, values: readonly unknown[] = []) =>
        (await client.query(text, [...values])).rows as Row[],
    );
  } finally {
    await client.end();
  }
}
void main(process.argv.slice(2)).then((code) => process.exit(code));
