import fc from 'fast-check';
import { decodePage, encodePage, PAGE_MAX_BYTES, type Page } from './page';
import { applyEdits, scan, type Edit, type Pages } from './tree';

/** Pages as they are stored: encoded. */
class StoredPages implements Pages {
  readonly stored = new Map<string, Buffer>();
  private next = 0;

  read(ids: readonly string[]): Promise<readonly Page[]> {
    return Promise.resolve(ids.map((id) => decodePage(this.stored.get(id) as Buffer)));
  }
  write(page: Page): string {
    const bytes = encodePage(page);
    expect(bytes.length).toBeLessThanOrEqual(PAGE_MAX_BYTES);
    this.next += 1;
    const id = `00000000-0000-4000-8000-${String(this.next).padStart(12, '0')}`;
    this.stored.set(id, bytes);
    return id;
  }
  drop(id: string): void {
    expect(this.stored.delete(id)).toBe(true);
  }
}

async function keysIn(pages: Pages, root: string, prefix = '', from = ''): Promise<string[]> {
  const found: string[] = [];
  for await (const batch of scan(pages, root, prefix, from)) found.push(...batch);
  return found;
}
const inOrder = (keys: Iterable<string>) => [...keys].sort((a, b) => (a < b ? -1 : 1));
const toEdits = (changes: ReadonlyMap<string, boolean>): Edit[] =>
  inOrder(changes.keys()).map((key) => ({ key, remove: changes.get(key) === true }));

describe('the tree of names', () => {
  it('D9 has what was added and not removed, in order, and nothing else', async () => {
    const letters = fc.constantFrom('a', 'b', 'c', '\0', '\xff');
    const key = fc.string({ unit: letters, minLength: 1, maxLength: 120 });
    const batch = fc.array(fc.tuple(key, fc.boolean()), { maxLength: 150 });
    await fc.assert(
      fc.asyncProperty(fc.array(batch, { maxLength: 8 }), key, key, async (batches, prefix, from) => {
        const pages = new StoredPages();
        const expected = new Set<string>();
        let root: string | null = null;
        for (const changes of batches) {
          const edits = new Map(changes);
          root = await applyEdits(pages, root, toEdits(edits));
          for (const [each, remove] of edits)
            if (remove) expected.delete(each);
            else expected.add(each);
          expect(await keysIn(pages, root)).toEqual(inOrder(expected));
        }
        if (root === null) return;
        const short = prefix.slice(0, 2);
        const wanted = inOrder(expected).filter((each) => each.startsWith(short) && each >= from);
        expect(await keysIn(pages, root, short, from)).toEqual(wanted);
        expect((await reachable(pages, root)).sort()).toEqual([...pages.stored.keys()].sort());
      }),
      { seed: 9, numRuns: 40 },
    );
  });

  it('D9 finds and removes namesakes that fill several pages', async () => {
    const pages = new StoredPages();
    const namesakes = Array.from(
      { length: 1_500 },
      (_, n) => `maria rossi\0${Buffer.from(String(n).padStart(16, '0')).toString('latin1')}`,
    );
    const all = [...namesakes, 'maria bianchi\0x', 'zora\0x'];
    let root = await applyEdits(pages, null, toEdits(new Map(all.map((key) => [key, false]))));
    expect(await keysIn(pages, root, 'maria rossi')).toEqual(inOrder(namesakes));
    root = await applyEdits(pages, root, toEdits(new Map(namesakes.map((key) => [key, true]))));
    expect(await keysIn(pages, root)).toEqual(['maria bianchi\0x', 'zora\0x']);
    expect(pages.stored.size).toBeLessThan(4);
  });
});

async function reachable(pages: Pages, root: string): Promise<string[]> {
  const [page] = await pages.read([root]);
  const below = (page?.entries ?? []).flatMap(({ child }) => child ?? []);
  const nested = await Promise.all(below.map((id) => reachable(pages, id)));
  return [root, ...nested.flat()];
}
