import { openChart, rotateCharts, type StoredWrap } from '../src';
import { Chart, codeOf, Practice } from './practice';

/** What the server keeps: a wrap for each client. */
async function practiceWithCharts(count: number) {
  const practice = await Practice.create();
  const colleague = await practice.add();
  const charts = await Promise.all(Array.from({ length: count }, () => Chart.create(practice)));
  const stored = new Map(charts.map(({ client, wrap }) => [client, { client, gen: 1, wrap }]));
  const old = await practice.revoke(colleague);
  const vaults = { old: old.vault, current: practice.vault.vault };
  const save = async (wrap: StoredWrap) => void stored.set(wrap.client, wrap);
  return {
    practice,
    stored,
    vaults,
    rotate: (put = save) => rotateCharts(stored.values(), vaults, practice.roster, put),
  };
}

describe('a rotation', () => {
  it('F5 says how far it is, can be interrupted and goes on where it stopped', async () => {
    const { practice, stored, vaults, rotate } = await practiceWithCharts(5);
    for await (const { done } of rotate()) if (done === 2) break;
    const seen: { done: number; skipped: number }[] = [];
    for await (const progress of rotate()) seen.push(progress);
    expect(seen.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5]);
    expect(seen.at(-1)).toEqual({ done: 5, skipped: 2 });
    for (const { client, wrap } of stored.values())
      expect((await openChart(wrap, vaults.current, practice.roster, { client })).client).toBe(client);
  });
  it('F5 that could not save a wrap has lost nothing', async () => {
    const { stored, rotate } = await practiceWithCharts(3);
    const before = [...stored.values()];
    const broken = rotate(async () => {
      throw new Error('the connection was cut');
    });
    await expect(broken.next()).rejects.toThrow('cut');
    expect([...stored.values()]).toEqual(before);
  });
  it('F3 F5 stops at a wrap that another client was given', async () => {
    const { stored, rotate } = await practiceWithCharts(3);
    const [first, second] = [...stored.values()] as [StoredWrap, StoredWrap];
    stored.set(second.client, { ...second, wrap: first.wrap });
    const work = async () => {
      for await (const _ of rotate());
    };
    expect(await codeOf(work)).toBe('chart_misplaced');
    stored.set(second.client, { ...second, gen: 2 });
    expect(await codeOf(work)).toBe('chart_rolled_back');
  });
});
