import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  appendToRoster,
  createVault,
  keysOf,
  openVault,
  rotateCharts,
  SealedError,
  verifyRoster,
  wrapVault,
  type KeyFile,
  type MemberKeys,
  type Roster,
  type StoredWrap,
  type VaultKeys,
} from '@riserbo/sealed';
import { bytesOf, replaceFile } from './files';

/**
 * A practice as files: `roster.jsonl` (one entry a line), `vault-<epoch>.age`, `inbox-<epoch>.age`, and
 * `charts/<client>.<generation>.age`.
 */
export class PracticeFolder {
  constructor(private readonly folder: string) {}

  get entries(): string[] {
    return readFileSync(this.path('roster.jsonl'), 'utf8').split('\n').filter(Boolean);
  }
  saveEntries(entries: readonly string[]): void {
    replaceFile(this.path('roster.jsonl'), entries.map((entry) => `${entry}\n`).join(''));
  }
  hasVault(epoch: number): boolean {
    return existsSync(this.path(`vault-${epoch}.age`));
  }
  wraps(epoch: number): { vault: Uint8Array; inbox: Uint8Array } {
    return {
      vault: bytesOf(this.path(`vault-${epoch}.age`)),
      inbox: bytesOf(this.path(`inbox-${epoch}.age`)),
    };
  }
  saveWraps(epoch: number, { vault, inbox }: { vault: Uint8Array; inbox: Uint8Array }): void {
    replaceFile(this.path(`inbox-${epoch}.age`), inbox);
    replaceFile(this.path(`vault-${epoch}.age`), vault);
  }
  removeWraps(epoch: number): void {
    for (const name of ['vault', 'inbox']) rmSync(this.path(`${name}-${epoch}.age`), { force: true });
  }
  charts(): StoredWrap[] {
    return readdirSync(this.path('charts'))
      .map((name) => /^([0-9a-f-]{36})\.(\d+)\.age$/.exec(name))
      .flatMap((match) => {
        const [name = '', client = '', gen = ''] = match ?? [];
        return match ? [{ client, gen: Number(gen), wrap: bytesOf(this.path(join('charts', name))) }] : [];
      });
  }
  saveChart({ client, gen, wrap }: StoredWrap): void {
    replaceFile(this.path(join('charts', `${client}.${gen}.age`)), wrap);
  }
  private path(name: string): string {
    return join(this.folder, name);
  }
}

/**
 * Removes a member (if `kid` is given) and seals every chart key to the new vault. After an interruption, run
 * it again without `kid` or with the same one: it continues. The old vault is deleted at the end. @throws
 * SealedError like `verifyRoster`, `openVault` and `rotateCharts`
 */
export async function* rotatePractice(
  folder: string,
  key: KeyFile,
  kid: string | undefined,
  now: Date,
): AsyncGenerator<{ done: number; total: number }> {
  const practice = new PracticeFolder(folder);
  const keys = await keysOf(key.identity);
  const before = trusted(practice.entries, key);
  if (kid !== undefined && before.members.get(kid)?.until === undefined)
    await remove(practice, before, keys, kid, now);
  const roster = trusted(practice.entries, key);
  const { epoch } = roster.vault;
  if (!practice.hasVault(epoch - 1)) return;
  const current = await openVault(practice.wraps(epoch), keys, roster);
  const old = await openVault(practice.wraps(epoch - 1), keys, rosterBefore(practice.entries, roster));
  const wraps = practice.charts();
  const save = async (wrap: StoredWrap) => practice.saveChart(wrap);
  for await (const { done } of rotateCharts(wraps, { old: old.vault, current: current.vault }, roster, save))
    yield { done, total: wraps.length };
  practice.removeWraps(epoch - 1);
}

/**
 * The new vault is on disk before the roster names it: a crash between the two leaves the practice as it was.
 */
async function remove(practice: PracticeFolder, roster: Roster, signer: MemberKeys, kid: string, now: Date) {
  const { keys, names } = await createVault(signer.suite, roster.vault.epoch + 1);
  const { tenant } = roster;
  const entry = appendToRoster(roster, { op: 'revoke', kid, ...names }, { tenant, now, signer });
  const entries = [...practice.entries, entry];
  const after = verifyRoster(entries, { tenant, root: roster.root });
  practice.saveWraps(after.vault.epoch, await wrapVault(keys satisfies VaultKeys, after));
  practice.saveEntries(entries);
}

function trusted(entries: readonly string[], { tenant, rosterRoot }: KeyFile): Roster {
  if (rosterRoot === undefined) throw new SealedError('roster_root_changed');
  return verifyRoster(entries, { tenant, root: rosterRoot });
}

/** The roster the last vault was sealed with: before the last removal. */
const rosterBefore = (entries: readonly string[], { tenant, root, lastRevocation }: Roster): Roster =>
  verifyRoster(entries.slice(0, lastRevocation - 1), { tenant, root });
