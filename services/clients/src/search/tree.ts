import { divide, separator, type Entry, type Page } from './page';

/** Where pages are kept. Pages are never changed: a change writes new ones up to the root. */
export interface Pages {
  read(ids: readonly string[]): Promise<readonly Page[]>;
  /** @returns the id of the new page */
  write(page: Page): string;
  drop(id: string): void;
}
export interface Edit {
  key: string;
  remove: boolean;
}

/**
 * Adds and removes keys. Adding one that is there and removing one that is not change nothing.
 * @param edits sorted, each key once
 * @returns the new root
 */
export async function applyEdits(pages: Pages, root: string | null, edits: readonly Edit[]): Promise<string> {
  const [page] = root === null ? [] : await pages.read([root]);
  let level = page?.level ?? 0;
  if (root !== null) pages.drop(root);
  let top = await changed(pages, page ?? { level: 0, entries: [] }, '', edits);
  while (top.length > 1) {
    level += 1;
    top = write(pages, divide(level, top), '');
  }
  const only = top[0]?.child;
  return only === undefined ? pages.write({ level: 0, entries: [] }) : lowered(pages, only);
}

/** A root with a single child gives way to it. */
async function lowered(pages: Pages, root: string): Promise<string> {
  const [page] = await pages.read([root]);
  const child = page?.level !== 0 && page?.entries.length === 1 ? page.entries[0]?.child : undefined;
  if (child === undefined) return root;
  pages.drop(root);
  return lowered(pages, child);
}

/** Writes what a page becomes. @returns the entries for the page above */
async function changed(
  pages: Pages,
  { level, entries }: Page,
  from: string,
  edits: readonly Edit[],
): Promise<Entry[]> {
  if (level === 0) return write(pages, divide(0, merged(entries, edits)), from);
  const shares = sharesOf(entries, edits);
  const touched = entries.filter((_, index) => shares[index]?.length);
  const children = await pages.read(touched.map(({ child }) => child as string));
  const after: Entry[] = [];
  for (const [index, entry] of entries.entries()) {
    const at = touched.indexOf(entry);
    if (at < 0) after.push(entry);
    else {
      pages.drop(entry.child as string);
      after.push(...(await changed(pages, children[at] as Page, entry.key, shares[index] as Edit[])));
    }
  }
  return write(pages, divide(level, after), from);
}

function write(pages: Pages, made: readonly Page[], from: string): Entry[] {
  return made.map((page, index) => {
    const [last, first = ''] = [made[index - 1]?.entries.at(-1)?.key, page.entries[0]?.key];
    // above the leaves, the last key is not the last one below it
    const between = last === undefined || page.level > 0 ? first : separator(last, first);
    return { key: index === 0 ? from : between, child: pages.write(page) };
  });
}

function merged(entries: readonly Entry[], edits: readonly Edit[]): Entry[] {
  const removed = new Set(edits.filter(({ remove }) => remove).map(({ key }) => key));
  const known = new Set(entries.map(({ key }) => key));
  const added = edits.filter(({ key, remove }) => !remove && !known.has(key));
  const all = [...entries.filter(({ key }) => !removed.has(key)), ...added.map(({ key }) => ({ key }))];
  return all.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The edits below each entry. The first entry also has what is below its key. */
function sharesOf(entries: readonly Entry[], edits: readonly Edit[]): Edit[][] {
  const shares: Edit[][] = entries.map(() => []);
  let index = 0;
  for (const edit of edits) {
    while (index + 1 < entries.length && (entries[index + 1] as Entry).key <= edit.key) index += 1;
    shares[index]?.push(edit);
  }
  return shares;
}

/**
 * Keys from `from` on that begin with `prefix`, in batches; reads one path, then leaves as they are needed.
 */
export async function* scan(
  pages: Pick<Pages, 'read'>,
  root: string,
  prefix: string,
  from: string,
): AsyncGenerator<readonly string[]> {
  const [page] = await pages.read([root]);
  if (page) yield* within(pages, page, { prefix, from: from > prefix ? from : prefix });
}

const MAX_AT_ONCE = 8;

async function* within(
  pages: Pick<Pages, 'read'>,
  { level, entries }: Page,
  range: { prefix: string; from: string },
): AsyncGenerator<readonly string[]> {
  if (level === 0) {
    yield entries.map(({ key }) => key).filter((key) => key >= range.from && key.startsWith(range.prefix));
    return;
  }
  const children = overlapping(entries, range);
  let atOnce = 1;
  for (let next = 0; next < children.length; next += atOnce, atOnce = Math.min(2 * atOnce, MAX_AT_ONCE))
    for (const page of await pages.read(children.slice(next, next + atOnce)))
      yield* within(pages, page, range);
}

/** How many pages below the root a scan would read at least, to choose the rarest word. */
export function breadth({ level, entries }: Page, prefix: string): number {
  return level === 0 ? 1 : overlapping(entries, { prefix, from: prefix }).length;
}

function overlapping(
  entries: readonly Entry[],
  { prefix, from }: { prefix: string; from: string },
): string[] {
  return entries.flatMap(({ key, child }, index) => {
    const next = entries[index + 1]?.key;
    const isBelow = next !== undefined && next <= from;
    const isAbove = index > 0 && key > prefix && !key.startsWith(prefix);
    return isBelow || isAbove ? [] : [child as string];
  });
}
