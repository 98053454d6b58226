import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type System, openDataDir, removeCluster, startSystem } from '@riserbo/system';

/** A separate system on a temporary folder, whose clock can be advanced. */
export interface DemoStage {
  system: System;
  mailUrl: string;
  /** Advances the clock of all services; they see it at once. */
  later(milliseconds: number): void;
  /** The current time of the services. */
  now(): Date;
  strike(): Promise<void>;
}

export async function setDemoStage(env: NodeJS.ProcessEnv = {}): Promise<DemoStage> {
  const folder = mkdtempSync(join(tmpdir(), 'riserbo-demo-'));
  // Postgres runs as another user, who must be able to enter
  chmodSync(folder, 0o755);
  const dataDir = openDataDir(folder);
  const clockFile = join(folder, 'clock');
  let ahead = 0;
  const set = () => writeFileSync(clockFile, String(ahead));
  set();
  const system = await startSystem({
    ...{ dataDir, host: '127.0.0.1', port: 0, single: true, fast: true, say: () => undefined },
    env: { NODE_ENV: 'test', LOG_LEVEL: 'error', CLOCK_FILE: clockFile, ...env },
  });
  return {
    system,
    mailUrl: system.mailUrl ?? '',
    later(milliseconds) {
      ahead += milliseconds;
      set();
    },
    now: () => new Date(Date.now() + ahead),
    async strike() {
      await system.stop();
      dataDir.release();
      removeCluster(dataDir.postgres);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
