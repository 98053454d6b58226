import { connect } from '@nats-io/transport-node';
import { jetstreamManager } from '@nats-io/jetstream';
import { streamName } from '@riserbo/contracts';
import { testNats, type NatsConnection, type TestNats } from './test-nats';

const open = ({ url, user, password }: NatsConnection) =>
  connect({ servers: url, user, pass: password, inboxPrefix: `_INBOX.${user}`, reconnect: false });

async function streamOf(server: TestNats): Promise<string> {
  const connection = await open(server.credentials('bootstrap'));
  const info = await (await jetstreamManager(connection)).streams.info(streamName);
  await connection.close();
  return info.config.name;
}

describe('testNats', () => {
  let server: TestNats;
  beforeAll(async () => {
    server = await testNats();
  });
  afterAll(() => server.stop());

  it('has the streams, and keeps them after a crash', async () => {
    expect(await streamOf(server)).toBe(streamName);
    await server.kill();
    await expect(open(server.credentials('bootstrap'))).rejects.toThrow();
    await server.restart();
    expect(await streamOf(server)).toBe(streamName);
  });

  it('rejects connections without the right password', async () => {
    await expect(open({ ...server.credentials('booking'), password: 'wrong' })).rejects.toThrow(
      /authorization/i,
    );
  });

  it('holds every user to the permissions of the contracts', async () => {
    const connection = await open({ ...server.credentials('retention'), user: 'retention-events' });
    const refused = connection.closed().catch(() => undefined);
    const denied = new Promise((resolve) => {
      void (async () => {
        for await (const status of connection.status())
          if (status.type === 'error') resolve(status.error.message);
      })();
    });
    connection.publish('events.some-company.booking.confirmed.v1', '{}');
    expect(await denied).toMatch(/permission/i);
    await connection.close();
    await refused;
  });
});
