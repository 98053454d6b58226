import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeScratch, scratchFolder, testPostgres, type TestPostgres } from '@riserbo/testing';
import { unprivileged } from '@riserbo/system';
import type { OpenTenants } from '../src';
import { aMigratedDatabase, ours, run, type EmptyDatabase } from './database';

/** A disk that is full and can be given space again. */
interface Disk {
  fill(): Promise<void>;
  makeRoom(): Promise<void>;
  remove(): void;
}
const mebibyte = 1024 ** 2;

/**
 * Storage of the table `things`: a 16 MiB file system if this user may mount one; otherwise Postgres raises
 * the error of a full disk.
 */
async function aDisk({ urls }: EmptyDatabase): Promise<Disk> {
  return (await aRealDisk(urls.admin)) ?? aPretendedDisk(urls.admin);
}

async function aRealDisk(admin: string): Promise<Disk | undefined> {
  const folder = scratchFolder();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder]);
  if (mounted.status !== 0 || unprivileged === undefined) {
    removeScratch(folder);
    return undefined;
  }
  const [space, ballast] = [join(folder, 'space'), join(folder, 'ballast')];
  mkdirSync(space);
  mkdirSync(ballast);
  chownSync(space, unprivileged.uid, unprivileged.gid);
  await run(admin, `CREATE TABLESPACE small LOCATION '${space}'`);
  await run(admin, 'ALTER TABLE things SET TABLESPACE small');
  return {
    async fill() {
      for (let size = mebibyte; size >= 4096; size /= 2) fillWith(ballast, size);
    },
    async makeRoom() {
      rmSync(ballast, { recursive: true });
    },
    remove() {
      spawnSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes files of one size until no more fit. */
function fillWith(folder: string, size: number): void {
  for (let count = 0; ; count += 1)
    try {
      writeFileSync(join(folder, `${size}-${count}`), Buffer.alloc(size));
    } catch (error) {
      expect(error).toMatchObject({ code: 'ENOSPC' });
      return;
    }
}

async function aPretendedDisk(admin: string): Promise<Disk> {
  await run(
    admin,
    `CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE SQLSTATE '53100'; END $$`,
  );
  return {
    fill: () => run(admin, 'CREATE TRIGGER full_disk BEFORE INSERT ON things EXECUTE FUNCTION full_disk()'),
    makeRoom: () => run(admin, 'DROP TRIGGER full_disk ON things'),
    remove: () => undefined,
  };
}

describe('on a full disk', () => {
  let postgres: TestPostgres;
  let database: EmptyDatabase;
  let open: OpenTenants;
  let disk: Disk;

  beforeAll(async () => {
    postgres = await testPostgres({ own: true });
    database = await aMigratedDatabase(postgres);
    disk = await aDisk(database);
    open = await database.open();
  });
  afterAll(async () => {
    await open.close();
    await postgres.stop();
    disk.remove();
  });

  const long = 'x'.repeat(1_000);
  const add = (name: string) =>
    open.tenants.transaction({ companyId: ours }, async (tx) => {
      for (let part = 0; part < 50; part += 1)
        await tx.query('INSERT INTO things (company_id, name) VALUES ($1, $2)', [
          ours,
          `${name} ${part} ${long}`,
        ]);
    });
  const count = async () => {
    const text = 'SELECT count(*)::int AS n FROM things';
    const [row] = await open.tenants.transaction({ companyId: ours }, (tx) => tx.query<{ n: number }>(text));
    return row?.n;
  };

  it('X100 a write is unavailable and leaves nothing, reads go on, and it heals by itself when there is room', async () => {
    await add('before');
    await disk.fill();
    await expect(add('during')).rejects.toMatchObject({ code: 'unavailable', sqlState: '53100' });
    expect(await count()).toBe(50);
    await disk.makeRoom();
    await add('after');
    expect(await count()).toBe(100);
  });
});
