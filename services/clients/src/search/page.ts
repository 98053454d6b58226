/** Padded and sealed, a page fits one half of a Postgres block. */
export const PAGE_MAX_BYTES = 3_900;
const BUILD_FILL = 0.75;
const CHILD_BYTES = 16;

/**
 * Keys are unique and hold bytes as characters U+0000 to U+00FF, so that strings sort as bytes do. Above the
 * leaves, an entry has the page with the keys from its own up to the next.
 */
export interface Entry {
  key: string;
  child?: string;
}
export interface Page {
  /** 0 for a leaf. */
  level: number;
  entries: readonly Entry[];
}

/**
 * Level (1), then entries: shared prefix length (1), suffix length (1), suffix, page id (16, above leaves).
 */
export function encodePage({ level, entries }: Page): Buffer {
  const parts = [Buffer.from([level])];
  let before = '';
  for (const { key, child } of entries) {
    const shared = sharedLength(before, key);
    parts.push(Buffer.from([shared, key.length - shared]), Buffer.from(key.slice(shared), 'latin1'));
    if (child !== undefined) parts.push(Buffer.from(child.replaceAll('-', ''), 'hex'));
    before = key;
  }
  return Buffer.concat(parts);
}

export function decodePage(bytes: Buffer): Page {
  const level = bytes.readUInt8(0);
  const entries: Entry[] = [];
  let key = '';
  for (let at = 1; at < bytes.length;) {
    const [shared, length] = [bytes.readUInt8(at), bytes.readUInt8(at + 1)];
    const end = at + 2 + length;
    key = key.slice(0, shared) + bytes.toString('latin1', at + 2, end);
    if (level === 0) entries.push({ key });
    else entries.push({ key, child: uuidIn(bytes, end) });
    at = level === 0 ? end : end + CHILD_BYTES;
  }
  return { level, entries };
}

/** Divides entries into pages: one if they fit, else pages of equal size with room for more. */
export function divide(level: number, entries: readonly Entry[]): Page[] {
  const sizes = entries.map((entry, index) => sizeOf(entry, entries[index - 1]?.key ?? ''));
  const total = sizes.reduce((sum, size) => sum + size, 1);
  if (entries.length === 0) return [];
  if (total <= PAGE_MAX_BYTES) return [{ level, entries }];
  const target = total / Math.ceil(total / (PAGE_MAX_BYTES * BUILD_FILL));
  const pages: Entry[][] = [[]];
  let filled = 1;
  entries.forEach((entry, index) => {
    if (filled >= target) {
      pages.push([]);
      filled = 1;
    }
    pages.at(-1)?.push(entry);
    filled += pages.at(-1)?.length === 1 ? sizeOf(entry, '') : (sizes[index] ?? 0);
  });
  return pages.map((each) => ({ level, entries: each }));
}

/** The shortest key above `before` that is not above `key`. */
export const separator = (before: string, key: string): string => key.slice(0, sharedLength(before, key) + 1);

function sizeOf({ key, child }: Entry, before: string): number {
  return 2 + key.length - sharedLength(before, key) + (child === undefined ? 0 : CHILD_BYTES);
}

function sharedLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  for (let index = 0; index < most; index += 1)
    if (one.charCodeAt(index) !== other.charCodeAt(index)) return index;
  return most;
}

function uuidIn(bytes: Buffer, at: number): string {
  const hex = bytes.toString('hex', at, at + CHILD_BYTES);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return parts.join('-');
}
