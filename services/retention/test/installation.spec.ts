import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  cosignatures,
  emptyRoot,
  isIncluded,
  leafHash,
  openCheckpoint,
  parseKey,
  parseWitnessKey,
  rootOf,
  signatureLines,
  verifyAudit,
  type Hash,
  type OutsideObject,
} from '@riserbo/audit';
import { auditHeadsCall, extendAuditCall, type Actor } from '@riserbo/contracts';
import { Tenants } from '@riserbo/runtime';
import { removeScratch, scratchFolder, type TestService } from '@riserbo/testing';
import { InstallationService } from '../src/installation/installation.service';
import { DirectoryPlace, PlaceConflict } from '../src/installation/place';
import { InstallationTree } from '../src/installation/tree';
import { NotaryKeys } from '../src/notary/notary-keys';
import { aMember } from './factories';
import { aWitness } from './a-witness';
import { runRetention } from './running';

let running: TestService;
let witness: Awaited<ReturnType<typeof aWitness>>;
const folder = scratchFolder();
const places = [join(folder, 'a'), join(folder, 'b')];
beforeAll(async () => {
  witness = await aWitness();
  running = await runRetention(undefined, {
    AUDIT_PLACES: places.join(','),
    AUDIT_WITNESSES: `${witness.vkey} ${witness.url}`,
  });
  witness.state.keys = keys();
});
afterAll(async () => {
  await running?.stop();
  await witness?.stop();
  removeScratch(folder);
});

const part = <Part>(type: new (...values: never[]) => Part) =>
  running.service.app.get(type, { strict: false });
function keys() {
  const notary = part(NotaryKeys);
  return notary.texts(notary.installation).map(parseKey);
}
const minute = () => part(InstallationService).extend();
const leaves = Array.from({ length: 9 }, (_, n) => leafHash(Buffer.from(`row ${n}`)));
const base64 = (hash: Hash) => hash.toString('base64');

/** A company whose log in `booking` has so many rows. */
async function aLog(size: number, companyId: string = randomUUID(), from = 0): Promise<string> {
  const actor = { kind: 'service', service: 'booking', companyId } as Actor;
  const some = leaves.slice(from, size).map(base64);
  await running.ask(
    extendAuditCall,
    { from, leaves: some, root: base64(rootOf(leaves.slice(0, size))) },
    actor,
  );
  return companyId;
}
function files(place: string): string[] {
  const folders = readdirSync(place).sort();
  return folders.flatMap((each) =>
    readdirSync(join(place, each))
      .sort()
      .map((file) => join(place, each, file)),
  );
}
const objects = (place: string) =>
  files(place).map((file) => JSON.parse(readFileSync(file, 'utf8')) as OutsideObject);
async function log() {
  type Row = { size: string; note: string; halted: string | null };
  const [row] = await running.rows<Row>('SELECT size, note, halted FROM installation_log', []);
  return row as Row;
}
const sizeOf = (note: string) => openCheckpoint(note, keys())?.size;
const adopt = () => running.rows('UPDATE installation_log SET halted = NULL', []);

describe('the installation log', () => {
  it('I2 takes the new head of every log into one checkpoint, in both places, with a cosignature', async () => {
    const companyId = await aLog(4);
    await minute();
    await aLog(7, companyId, 4);
    await minute();
    const [a, b] = places.map(objects);
    expect(a).toEqual(b);
    const mine = (a as OutsideObject[]).flatMap(({ heads }) =>
      heads.filter(({ company, service }) => company === companyId && service === 'booking'),
    );
    expect(mine.map(({ from }) => from)).toEqual([0, 4]);
    const all = Buffer.concat(mine.map((head) => Buffer.from(head.leaves, 'base64')));
    expect(all).toEqual(Buffer.concat(leaves.slice(0, 7)));
    const { note, size } = await log();
    expect(sizeOf(note)).toBe(Number(size));
    expect(cosignatures(note, [parseWitnessKey(witness.vkey)])).toEqual([
      { witness: 'witness.example', seconds: 1_800_000_000 },
    ]);
  });

  it('I2 proves that a head is in the log, and adds nothing in a quiet minute', async () => {
    const companyId = await aLog(3);
    await minute();
    const { note, size } = await log();
    await minute();
    expect((await log()).size).toBe(size);
    const [entry] = await running.rows<{ n: string; note: string }>(
      `SELECT e.n, h.note FROM installation_entries e JOIN notary_heads h USING (company_id, service, size)
       WHERE e.company_id = $1 AND service = 'booking'`,
      [companyId],
    );
    const { n, note: head } = entry as { n: string; note: string };
    const path = await part(Tenants).system((tx) =>
      new InstallationTree(tx).inclusion(Number(n), Number(size)),
    );
    const root = openCheckpoint(note, keys())?.root as Hash;
    const leaf = leafHash(Buffer.from(signatureLines(head).text));
    expect(isIncluded(leaf, Number(n), Number(size), path, root)).toBe(true);
    expect(isIncluded(leafHash(leaf), Number(n), Number(size), path, root)).toBe(false);
  });

  it('I2 gives the verifier what it needs: place, kept heads, cosigned checkpoint', async () => {
    const companyId = await aLog(5);
    await minute();
    const { items } = await running.ask(auditHeadsCall, {}, aMember(companyId));
    const notary = part(NotaryKeys);
    const policy = {
      installation: notary.installation,
      keysOf: (origin: string) => notary.texts(origin).map(parseKey),
      ...{ witnesses: [parseWitnessKey(witness.vkey)], quorum: 1 },
    };
    const kept = [...items.map(({ note }) => note), (await log()).note];
    for (const place of places) {
      const bundle = files(place).map((file) => readFileSync(file, 'utf8'));
      expect(verifyAudit(policy, bundle, kept)).toMatchObject({ code: 0 });
      expect(verifyAudit(policy, bundle.slice(0, -1), kept)).toMatchObject({ code: 2 });
    }
  });

  it('I2 sends later what a place could not take', async () => {
    const put = jest.spyOn(DirectoryPlace.prototype, 'put').mockRejectedValue(new Error('disk full'));
    await aLog(2);
    await minute();
    put.mockRestore();
    const waiting = () => running.rows('SELECT 1 FROM installation_objects', []);
    expect(await waiting()).not.toEqual([]);
    await minute();
    expect(await waiting()).toEqual([]);
    expect(sizeOf(objects(places[1] as string).at(-1)?.checkpoint ?? '')).toBe(Number((await log()).size));
  });

  it('I2 completes an object that a crash cut, and overwrites none', async () => {
    const place = new DirectoryPlace(join(folder, 'c'));
    await place.put(5, '{"a":1}');
    const [file] = files(place.name);
    writeFileSync(file as string, '{"a"');
    await place.put(5, '{"a":1}');
    expect(await place.last()).toBe('{"a":1}');
    await expect(place.put(5, '{"a":2}')).rejects.toThrow(PlaceConflict);
    expect(await place.last()).toBe('{"a":1}');
  });

  it('X89 stops signing when the log was cut: a place holds more of it', async () => {
    await aLog(1);
    await minute();
    const { size } = await log();
    await running.rows('UPDATE installation_log SET size = size - 1', []);
    await aLog(2);
    await minute();
    expect(await log()).toMatchObject({ size: String(Number(size) - 1), halted: 'behind' });
    await running.rows('UPDATE installation_log SET size = size + 1, halted = NULL', []);
  });

  it('X89 stops signing when the log was rewritten: a place holds another root', async () => {
    await running.rows(
      `UPDATE installation_nodes SET hash = sha256(hash) WHERE level = 0 AND n = (SELECT size - 1 FROM installation_log)`,
      [],
    );
    const { size } = await log();
    await running.rows(`UPDATE installation_nodes SET hash = sha256(hash) WHERE level > 0`, []);
    await aLog(2);
    await minute();
    expect(await log()).toMatchObject({ size, halted: 'forked' });
  });

  it('X89 stops when a witness signed another log, even if both places were emptied', async () => {
    const last = jest.spyOn(DirectoryPlace.prototype, 'last').mockResolvedValue(undefined);
    await adopt();
    witness.state.held = { ...(witness.state.held as object), root: emptyRoot() } as never;
    await aLog(2);
    await minute();
    last.mockRestore();
    expect(await log()).toMatchObject({ halted: 'forked' });
  });
});
