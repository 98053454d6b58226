import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from './places';
import { freePort } from './ports';

const count = 300;

describe('freePort', () => {
  it('gives no port twice, in this process or in another, and none that the kernel may give to anybody', async () => {
    const script = `const { freePort } = require(${JSON.stringify(join(projectRoot, 'dist/libs/system/src/embedded/ports.js'))});
      Promise.all(Array.from({ length: ${count} }, () => freePort())).then((ports) => console.log(ports.join()))`;
    const mine = await Promise.all(Array.from({ length: count }, () => freePort()));
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', script]);
    const all = [...mine, ...stdout.split(',').map(Number)];
    expect(new Set(all).size).toBe(2 * count);
    expect(Math.max(...all)).toBeLessThan(32_768);
  });
});
