import { testSystem, type TestSystem } from '@riserbo/testing';
import { pretendedDisk } from './pretended-disk';
import { smallDisk, type SmallDisk } from './small-disk';
import { moreRefused, through } from './through';

let disk: SmallDisk | undefined;
let system: TestSystem;
beforeAll(async () => {
  disk = smallDisk(600);
  system = await testSystem({ processes: true, ...(disk ? { folder: disk.folder } : {}) });
}, 120_000);
afterAll(async () => {
  disk?.makeRoom();
  await system?.stop();
  disk?.remove();
});

it('X100 C6 C15 a full disk, of database, bus, logs and mails alike, is 503, and heals by itself when there is room', async () => {
  const { fill, makeRoom } = disk ?? pretendedDisk(system);
  await through(system, async (load) => {
    await fill();
    await moreRefused(load, 50);
    await makeRoom();
  });
});
