import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../embedded/ports';
import { choosePorts } from './ports';

const folder = mkdtempSync(join(tmpdir(), 'ports-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const options = (env: NodeJS.ProcessEnv = {}, gateway = 0) => ({
  host: '127.0.0.1',
  gateway,
  file: join(folder, `${++files}.json`),
  env,
});
const listening = async (port = 0) => {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as { port: number }).port };
};

describe('choosePorts', () => {
  it('says in one line that the port of the gateway is taken, and how to choose another', async () => {
    const { server, port } = await listening();
    const failure = await choosePorts(options({}, port)).catch((error: Error) => error.message);
    server.close();
    expect(failure).toMatch(new RegExp(`^Port ${port} is taken: [^\\n]*PORT=[^\\n]*$`));
  });

  it('gives every part a different port', async () => {
    const { services, ...others } = await choosePorts(options());
    const ports = [...Object.values(services), ...Object.values(others)];
    expect(new Set(ports).size).toBe(ports.length);
  });

  it('K1 keeps the ports of Postgres, NATS and the mail catcher, but one that another program has', async () => {
    const given = options();
    const { services: _first, ...before } = await choosePorts(given);
    const { services: _second, ...again } = await choosePorts(given);
    expect(again).toEqual(before);
    const { server } = await listening(before.nats);
    const { services: _third, ...after } = await choosePorts(given);
    server.close();
    expect({ ...after, nats: before.nats }).toEqual(before);
    expect(after.nats).not.toBe(before.nats);
  });

  it('K1 takes the ports that were set, and names the setting of one that is taken or is none', async () => {
    const port = await freePort();
    expect(await choosePorts(options({ POSTGRES_PORT: String(port) }))).toMatchObject({ postgres: port });
    const { server } = await listening(port);
    const failure = (env: NodeJS.ProcessEnv) =>
      choosePorts(options(env)).catch((error: Error) => error.message);
    expect(await failure({ NATS_PORT: String(port) })).toContain(`with NATS_PORT=${port + 1}`);
    server.close();
    expect(await failure({ SMTP_PORT: 'canary' })).toBe(
      'Bad configuration: SMTP_PORT (launcher): must be a whole number from 1 to 65535',
    );
  });
});
