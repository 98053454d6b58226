import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '@riserbo/system';
import { eventually } from '../../libs/testing/src/eventually';

const program = `require(${JSON.stringify(join(projectRoot, 'dist/scripts/launch.js'))})
  .launch(process.argv.slice(1), process.env).then((code) => process.exit(code))`;

/** `npm start` without the preparations, for tests. */
export class Launch {
  readonly child: ChildProcess;
  printed = '';
  complaint = '';
  constructor(args: readonly string[], env: NodeJS.ProcessEnv) {
    const all = { PATH: process.env['PATH'], NATS_SERVER_BIN: process.env['NATS_SERVER_BIN'], ...env };
    this.child = spawn(process.execPath, ['-e', program, '--', ...args], {
      env: all,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.on('data', (chunk: Buffer) => (this.printed += chunk.toString()));
    this.child.stderr?.on('data', (chunk: Buffer) => (this.complaint += chunk.toString()));
  }
  async ready(): Promise<void> {
    const ended = once(this.child, 'exit').then(() => Promise.reject(new Error(this.complaint)));
    await Promise.race([
      ended,
      eventually(() => expect(this.printed).toContain('Riserbo is ready'), { within: 90_000 }),
    ]);
    ended.catch(() => undefined);
  }
  async end(signal: NodeJS.Signals): Promise<number | null> {
    const exit = once(this.child, 'exit');
    this.child.kill(signal);
    return ((await exit) as [number | null])[0];
  }
  async failure(exitCode = 1): Promise<string> {
    const [code] = (await once(this.child, 'close')) as [number];
    expect(code).toBe(exitCode);
    return this.complaint;
  }
}
