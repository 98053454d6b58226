import { randomUUID } from 'node:crypto';
import { emptyHead, openHistory, rotateCharts, sealNote, type StoredWrap } from '@riserbo/sealed';
import { Decrypter, Encrypter } from 'age-encryption';
import { Chart, Practice, soap } from '../../libs/sealed/test/practice';
import { paired, round, type Row } from '../row';

/** Milliseconds that `work` takes for each of `count`. */
async function each(count: number, work: (index: number) => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  for (let index = 0; index < count; index += 1) await work(index);
  return (performance.now() - begun) / count;
}
async function encrypted(plaintext: Uint8Array, recipient: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(plaintext);
}
async function decrypted(file: Uint8Array, identity: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(file);
}

/** F1, F3: what signature, chain and padding cost beside the encryption. */
export const seal: Row = {
  name: 'seal',
  metric: 'a note of 2 KB signed, sealed, opened and verified',
  dividedBy: 'its padded bytes encrypted and decrypted by age alone',
  target: { most: 1.5 },
  needs: 'nothing',
  async measure({ quick }) {
    const practice = await Practice.create();
    const chart = await Chart.create(practice);
    const [count, note, { roster }] = [quick ? 50 : 200, soap('x'.repeat(2_048)), practice];
    const place = { chart: chart.current, roster, head: emptyHead, author: practice.founder.keys };
    const { recipient, identity } = chart.current;
    const known = chart.known;
    const bytes = new Uint8Array(4_096);
    const ours = () =>
      each(count, async () => {
        const { file } = await sealNote({ ...note, jti: randomUUID() }, { ...place, now: new Date() });
        await openHistory([file], known);
      });
    const theirs = () => each(count, async () => decrypted(await encrypted(bytes, recipient), identity));
    await paired(1, ours, theirs);
    const result = await paired(quick ? 5 : 9, ours, theirs);
    return {
      ratio: result.ratio,
      detail: { 'ms a note': round(result.ours), 'ms by age': round(result.theirs) },
    };
  },
};

/** F5: the removal of a member in a practice with many clients. */
export const rotate: Row = {
  name: 'rotate',
  metric: '1,000 chart keys verified and sealed to the new vault',
  dividedBy: 'as many files decrypted and encrypted by age alone',
  target: { most: 1.5 },
  needs: 'nothing',
  async measure({ quick }) {
    const practice = await Practice.create();
    const leaver = await practice.add();
    const count = quick ? 100 : 1_000;
    const stored: StoredWrap[] = [];
    for (let index = 0; index < count; index += 1) {
      const { client, wrap } = await Chart.create(practice);
      stored.push({ client, gen: 1, wrap });
    }
    const old = await practice.revoke(leaver);
    const vaults = { old: old.vault, current: practice.vault.vault };
    const { roster } = practice;
    const { recipient } = roster.vault;
    const save = () => Promise.resolve();
    const ours = async () => {
      const begun = performance.now();
      for await (const { skipped } of rotateCharts(stored, vaults, roster, save))
        if (skipped > 0) throw new Error('a chart key was skipped');
      return (performance.now() - begun) / count;
    };
    const wrapOf = (index: number) => (stored[index] as StoredWrap).wrap;
    const theirs = () =>
      each(count, async (index) => encrypted(await decrypted(wrapOf(index), old.vault), recipient));
    const result = await paired(quick ? 3 : 5, ours, theirs);
    return {
      ratio: result.ratio,
      detail: { 'ms a chart': round(result.ours), 'ms by age': round(result.theirs) },
    };
  },
};
