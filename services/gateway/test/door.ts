import { request } from 'node:http';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicKeysCall, type Actor, type MemberActor } from '@riserbo/contracts';
import { Log, startService, type ServiceDefinition } from '@riserbo/runtime';
import {
  removeScratch,
  scratchFolder,
  stubCall,
  standInSessions,
  testKeys,
  testNats,
  type TestKeys,
  type TestNats,
} from '@riserbo/testing';
import { gateway } from '../src/gateway.module';

export interface Said {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  /** Code of a problem document. */
  code: string | undefined;
}
export interface Sent {
  body?: string;
  headers?: Record<string, string>;
}
/** The gateway alone, on a separate nats-server, with auth stubbed. */
export interface TestGateway {
  readonly url: string;
  readonly nats: TestNats;
  readonly keys: TestKeys;
  /** Sends the request byte for byte: the path is not normalised and no method is rejected locally. */
  say(method: string, path: string, sent?: Sent): Promise<Said>;
  bearer(actor: Actor, at?: Date): Promise<Record<string, string>>;
  stop(): Promise<void>;
}

export async function openGateway(
  env: NodeJS.ProcessEnv = {},
  definition: ServiceDefinition = gateway,
  log = Log.silent(),
): Promise<TestGateway> {
  const [nats, keys, folder] = [await testNats(), await testKeys(), scratchFolder()];
  const file = join(folder, 'key.json');
  writeFileSync(file, JSON.stringify(keys.of('gateway')));
  const stands = [
    await stubCall(nats, publicKeysCall, () => keys.published),
    await standInSessions(nats, () => new Date()),
  ];
  const { url, user, password } = nats.credentials('gateway');
  const settings = { NATS_URL: url, NATS_USER: user, NATS_PASSWORD: password, SERVICE_KEY_FILE: file };
  const putAway = async () => {
    await Promise.all(stands.map((stand) => stand.stop()));
    await nats.stop();
    removeScratch(folder);
  };
  const service = await startService(
    definition,
    { NODE_ENV: 'test', PUBLIC_URL: 'http://x.example', PORT: '0', DRAIN_SECONDS: '0', ...settings, ...env },
    { log },
  ).catch(async (error: unknown) => {
    await putAway();
    throw error;
  });
  return {
    ...{ url: service.url, nats, keys },
    say: (method, path, sent = {}) => say(service.url, method, path, sent),
    bearer: async (actor, at = new Date()) => ({ authorization: `Bearer ${await keys.tokenOf(actor, at)}` }),
    async stop() {
      await service.stop();
      await putAway();
    },
  };
}

export const aMember = (
  role: MemberActor['role'] = 'owner',
  companyId: string = randomUUID(),
): MemberActor => ({
  ...{ kind: 'member', companyId, role, userId: randomUUID(), sessionId: randomUUID() },
});
export const json = { 'content-type': 'application/json' };

function say(base: string, method: string, path: string, { body, headers = {} }: Sent): Promise<Said> {
  const { hostname, port } = new URL(base);
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers: { ...headers, ...length } }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text, code: codeOf(text) }),
      );
    });
    sent.on('error', reject).end(body);
  });
}

function codeOf(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { code?: string }).code;
  } catch {
    return undefined;
  }
}
