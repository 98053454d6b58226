import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Log, startService } from '@riserbo/runtime';
import { removeScratch, scratchFolder } from '@riserbo/testing';
import { gateway as definition } from '../../gateway/src/gateway.module';
import type { RunningAuth } from './running';

export interface RunningGateways {
  urls: readonly string[];
  /** Status and refusal code of a request to one of them. */
  send(index: number, method: string, path: string, options?: Sent): Promise<Got>;
  stop(): Promise<void>;
}
export interface Sent {
  token?: string;
  body?: object;
  headers?: Record<string, string>;
}
export interface Got {
  status: number;
  code: string | undefined;
  body: Record<string, unknown>;
  headers: Headers;
}

/**
 * Replicas of the real gateway in front of a running auth, with the same clock. The clock must be at the real
 * time, because ages of tokens are read from the machine's.
 */
export async function runGateways(
  running: RunningAuth,
  count: number,
  more: NodeJS.ProcessEnv = {},
): Promise<RunningGateways> {
  const folder = scratchFolder();
  const { url, user, password } = running.nats.credentials('gateway');
  const keyFile = join(folder, `${randomUUID()}.jwk.json`);
  writeFileSync(keyFile, JSON.stringify(running.keys.of('gateway')));
  const env = {
    ...{
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      PUBLIC_URL: 'http://riserbo.example',
      PORT: '0',
      DRAIN_SECONDS: '0',
    },
    ...{ NATS_URL: url, NATS_USER: user, NATS_PASSWORD: password, SERVICE_KEY_FILE: keyFile },
    ...more,
  };
  const { clock } = running;
  const start = () => startService(definition, env, { clock, log: Log.silent() });
  const replicas = await Promise.all(Array.from({ length: count }, start));
  const urls = replicas.map((replica) => replica.url);
  return {
    urls,
    send: (index, method, path, sent = {}) => send(`${urls[index] ?? ''}${path}`, method, sent),
    async stop() {
      await Promise.all(replicas.map((replica) => replica.stop()));
      removeScratch(folder);
    },
  };
}

async function send(url: string, method: string, { token, body, headers = {} }: Sent): Promise<Got> {
  const answer = await fetch(url, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const read = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  return {
    status: answer.status,
    code: read['code'] as string | undefined,
    body: read,
    headers: answer.headers,
  };
}
