import { once } from 'node:events';
import { createServer } from 'node:net';
import { choosePorts } from './ports';

describe('choosePorts', () => {
  it('says in one line that the port of the gateway is taken, and how to choose another', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const failure = await choosePorts('127.0.0.1', port).catch((error: Error) => error.message);
    other.close();
    expect(failure).toMatch(new RegExp(`^Port ${port} is taken: [^\\n]*PORT=[^\\n]*$`));
  });

  it('gives every part a port of its own', async () => {
    const { services, ...others } = await choosePorts('127.0.0.1', 0);
    const ports = [...Object.values(services), ...Object.values(others)];
    expect(new Set(ports).size).toBe(ports.length);
  });
});
