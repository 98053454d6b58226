import { randomUUID } from 'node:crypto';
import { soap } from '../../libs/sealed/test/practice';
import type { RosterFiles, SavedKey } from '../vault/protocol';
import type { VaultPage } from './vault-stage';

export const passphrase = 'tre gatti sul tetto';
export const canary = 'canary of the chart 7d1f';
export const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

export interface Founded {
  tenant: string;
  member: string;
  keys: SavedKey[];
  paths: string[];
  published: RosterFiles;
  practice: { tenant: string; member: string; entries: string[]; vault: string; inbox: string };
}
/** What a founder does: makes keys, saves both files, opens them again, publishes. */
export async function found(vault: VaultPage, change: { passphrase?: string } = {}): Promise<Founded> {
  const about = { tenant: randomUUID(), member: randomUUID() };
  const keys = await vault.tell('found', { ...about, suite: 'x25519', ...change });
  const paths: string[] = [];
  for (const key of keys) paths.push(await vault.save(key));
  for (const [index, { fingerprint }] of keys.entries())
    await vault.tell('prove', { lastGroup: fingerprint.slice(-4), ...change }, paths[index]);
  const published = (await vault.tell('publish')) as RosterFiles & { kind: string };
  const { entry, vault: wrap, inbox } = published;
  return { ...about, keys, paths, published, practice: { ...about, entries: [entry], vault: wrap, inbox } };
}
export const written = (text: string, change: object = {}) => {
  const { record, ver, kind, class: group, content } = soap(text);
  return { record, ver, kind, class: group, content, ...change };
};
