import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { connect } from '@nats-io/transport-node';
import { eventually } from '@riserbo/testing';
import { removeScratch, scratchFolder } from '@riserbo/testing';
import { isAlive } from './leftovers';
import { startNats } from './nats';
import { projectRoot } from './places';
import { freePort } from './ports';

describe('embedded NATS', () => {
  let dir: string;
  let port: number;
  const config = () => `listen: 127.0.0.1:${port}\njetstream { store_dir: "${dir}/jetstream" }\n`;
  beforeEach(async () => {
    dir = scratchFolder();
    port = await freePort();
  });
  afterEach(() => removeScratch(dir));

  it('starts, answers, stops and starts again on its old store', async () => {
    for (const _ of ['first', 'second']) {
      const server = await startNats({ config: config(), dir, port });
      const connection = await connect({ servers: server.url });
      expect(connection.info?.jetstream).toBe(true);
      await connection.close();
      await server.stop();
      expect(isAlive(server.pid ?? 0)).toBe(false);
    }
    expect(statSync(join(dir, 'nats.conf')).mode & 0o777).toBe(0o600);
  });

  it('leaves no process when its parent is killed with -9', async () => {
    const options = JSON.stringify({ config: config(), dir, port });
    const script = `require(${JSON.stringify(join(projectRoot, 'dist/libs/system/src/embedded/nats.js'))})
      .startNats(${options}).then((server) => { console.log(server.pid); setInterval(() => {}, 1000); })`;
    const parent = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [printed] = (await once(parent.stdout, 'data')) as [Buffer];
    expect(isAlive(Number(printed.toString()))).toBe(true);
    parent.kill('SIGKILL');
    await eventually(() => expect(isAlive(Number(printed.toString()))).toBe(false), { within: 30_000 });
  });

  it('says in one line that its port is taken', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    const failure = await startNats({ config: config(), dir, port }).catch((error: Error) => error.message);
    other.close();
    expect(failure).toMatch(new RegExp(`^Port ${port} is taken: [^\\n]+$`));
  });

  it('says in one line where to look when the configuration is wrong', async () => {
    await expect(startNats({ config: 'listen: {', dir, port })).rejects.toThrow(
      /^nats-server did not start: see [^\n]+$/,
    );
  });
});
