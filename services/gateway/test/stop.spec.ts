import { Agent, request } from 'node:http';
import { Log } from '@riserbo/runtime';
import { eventually } from '@riserbo/testing';
import { gateway } from '../src/gateway.module';
import { openGateway } from './door';

interface Line {
  event: string;
  route?: string;
  status?: number;
  ms?: number;
}

describe('the gateway', () => {
  it('K1 that stops answers callers on open connections, and sends them elsewhere before its port closes', async () => {
    const { url, stop } = await openGateway({ DRAIN_SECONDS: '1' });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ask = () =>
      new Promise<{ status: number | undefined; connection: string | undefined }>((resolve, reject) => {
        const sent = request(`${url}/health/live`, { agent }, (answer) => {
          answer.resume().once('end', () => {
            resolve({ status: answer.statusCode, connection: answer.headers.connection });
          });
        });
        sent.once('error', reject).end();
      });
    expect(await ask()).toEqual({ status: 200, connection: 'keep-alive' });
    const stopping = stop();
    await eventually(async () => expect(await ask()).toEqual({ status: 200, connection: 'close' }), {
      every: 5,
    });
    expect(await ask()).toEqual({ status: 200, connection: 'close' });
    await stopping;
    await expect(ask()).rejects.toThrow('ECONNREFUSED');
    agent.destroy();
  });

  it('I1 logs route, status and milliseconds of each request, and nothing personal', async () => {
    const written: string[] = [];
    const log = new Log({ destination: { write: (line) => void written.push(line) } });
    const { say, stop } = await openGateway({}, gateway, log);
    await say('GET', '/v1/me?name=canary', { headers: { authorization: 'Bearer canary' } });
    await say('GET', '/canary/canary@example.org');
    const lines = () =>
      written.map((line) => JSON.parse(line) as Line).filter(({ event }) => event === 'request');
    await eventually(() => expect(lines()).toHaveLength(2));
    expect(lines()).toEqual([
      expect.objectContaining({ route: 'GET /v1/me', status: 401, ms: expect.any(Number) as number }),
      expect.not.objectContaining({ route: expect.anything() as string }),
    ]);
    expect(lines()[1]).toMatchObject({ status: 404 });
    expect(written.join('')).not.toMatch(/canary|127\.0\.0\.1/);
    await stop();
  });

  it.each(['*', 'https://web.example/', 'web.example', 'https://a.example, https://b.example'])(
    'K1 says in one line that CORS_ORIGINS may not be %s',
    async (origins) => {
      await expect(openGateway({ CORS_ORIGINS: origins })).rejects.toMatchObject({
        problems: [
          'CORS_ORIGINS: must list origins such as https://console.example, separated by commas; * is none',
        ],
      });
    },
  );
});
