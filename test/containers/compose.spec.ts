import { eventually } from '@riserbo/testing';
import { compose, containers, docker, inspect } from './docker';

const base = 'http://127.0.0.1:8080';
const services = ['edge', 'gateway', 'auth', 'booking', 'clients', 'medical', 'notifications', 'retention'];

const bothHealthy = () =>
  eventually(
    async () => {
      const states = (await containers('gateway')).map(({ Health }) => Health);
      expect(states).toEqual(['healthy', 'healthy']);
    },
    { within: 90_000 },
  );

describe('the compose file', () => {
  beforeAll(async () => {
    await compose('up', '--detach', '--no-build', '--wait', '--wait-timeout', '280');
  });
  afterAll(() => compose('down', '--volumes', '--remove-orphans', '--timeout', '20'));

  it('K1 starts everything, healthy', async () => {
    const all = await containers();
    const healthy = all.filter(({ Health }) => Health === 'healthy').map(({ Service }) => Service);
    expect(healthy.sort()).toEqual([...services, 'postgres'].sort());
    expect((await fetch(`${base}/health/ready`)).status).toBe(200);
  });

  it('K1 limits memory and logs of every container', async () => {
    for (const { ID, Service } of await containers()) {
      const { Memory, LogConfig } = await inspect<{ Memory: number; LogConfig: { Config: object } }>(
        ID,
        '.HostConfig',
      );
      expect([Service, Memory > 0, LogConfig.Config]).toEqual([
        Service,
        true,
        { 'max-size': '10m', 'max-file': '5' },
      ]);
    }
  });

  it('K1 plays the demo inside', async () => {
    const played = await compose('--profile', 'demo', 'run', '--rm', '--no-deps', 'demo');
    expect(played).toContain('✓ C15');
  });

  it('K1 answers through the edge while gateways are scaled, killed and restarted', async () => {
    await compose(
      'up',
      '--detach',
      '--no-build',
      '--no-recreate',
      '--wait',
      '--scale',
      'gateway=2',
      'gateway',
    );
    const [first, second] = await containers('gateway');
    const statuses: number[] = [];
    let going = true;
    const caller = (async () => {
      while (going) statuses.push((await fetch(`${base}/v1/catalog/services`)).status);
    })();
    const pid = await inspect<number>(first?.ID ?? '', '.State.Pid');
    process.kill(pid, 'SIGKILL');
    await bothHealthy();
    await docker('restart', second?.ID ?? '');
    await bothHealthy();
    going = false;
    await caller;
    // one request may have been inside the gateway that was killed
    const refused = statuses.filter((status) => status >= 500);
    expect([refused.slice(0, 20), refused.length <= 1]).toEqual([refused.slice(0, 1), true]);
    expect(statuses.length).toBeGreaterThan(20);
  });

  it('K1 runs vendor commands and the replay as steps', async () => {
    expect(await compose('--profile', 'commands', 'run', '--rm', '--no-deps', 'replay')).toContain(
      'booking 0',
    );
    await expect(
      compose('--profile', 'commands', 'run', '--rm', '--no-deps', 'plan', 'no-such-company', 'premium'),
    ).rejects.toThrow(/no company|unknown/i);
  });
});
