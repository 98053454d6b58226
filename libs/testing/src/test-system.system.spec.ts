import { eventually } from './eventually';
import { testSystem, type TestSystem } from './test-system';

const status = async (url: string): Promise<number> => (await fetch(url)).status;

describe.each([
  ['in this process', {}],
  ['as a process per service', { processes: true }],
])('testSystem %s', (_, options) => {
  let system: TestSystem;
  beforeAll(async () => {
    system = await testSystem(options);
  }, 120_000);
  afterAll(() => system.stop());

  it('answers over HTTP and catches mails', async () => {
    expect(await status(`${system.baseUrl}/health/ready`)).toBe(200);
    expect(await system.mail.messages()).toEqual([]);
  });

  it('can stop and restart a service', async () => {
    const retention = `http://127.0.0.1:${system.system.settings.ports.retention}/health/ready`;
    await system.services.kill('retention');
    await expect(status(retention)).rejects.toThrow();
    await system.services.restart('retention');
    expect(await status(retention)).toBe(200);
  });

  it.each(['nats', 'postgres'] as const)('can stop and restart %s', async (part) => {
    const clients = `http://127.0.0.1:${system.system.settings.ports.clients}/health/ready`;
    await system[part].kill();
    await eventually(async () => expect(await status(clients)).toBe(503));
    await system[part].restart();
    await eventually(async () => expect(await status(clients)).toBe(200), { within: 30_000 });
  });
});
