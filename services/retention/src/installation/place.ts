import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Keeps objects outside the databases. What is in it cannot be changed or removed by those who administer
 * them: a directory with the append-only attribute or on another machine, a bucket with object lock.
 */
export interface Place {
  readonly name: string;
  /** Creates an object and does nothing if it is there already. @throws PlaceConflict if it is another */
  put(size: number, body: string): Promise<void>;
  /** The object of the largest size; undefined if there is none. */
  last(): Promise<string | undefined>;
}

/** The place holds another object of this size: the log has forked. */
export class PlaceConflict extends Error {}

/** Sizes per folder. */
const FOLDER = 65_536;
const NAME = /^\d{16}(\.json)?$/;
const padded = (size: number) => String(size).padStart(16, '0');

/** Objects as files that only grow until they are whole, in folders by size. The text is ASCII. */
export class DirectoryPlace implements Place {
  constructor(readonly name: string) {}

  async put(size: number, body: string): Promise<void> {
    const folder = join(this.name, padded(size - (size % FOLDER)));
    await mkdir(folder, { recursive: true });
    const path = join(folder, `${padded(size)}.json`);
    const file = await open(path, 'a+', 0o644);
    try {
      // a crash leaves the beginning of an object, which is completed; bytes that are there stay
      const there = await file.readFile('utf8');
      if (!body.startsWith(there)) throw new PlaceConflict();
      if (there !== body) await file.appendFile(body.slice(there.length));
      await file.sync();
    } finally {
      await file.close();
    }
  }

  async last(): Promise<string | undefined> {
    await mkdir(this.name, { recursive: true });
    for (const folder of await newestFirst(this.name)) {
      const [file] = await newestFirst(join(this.name, folder));
      if (file !== undefined) return readFile(join(this.name, folder, file), 'utf8');
    }
    return undefined;
  }
}

async function newestFirst(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => NAME.test(name))
    .sort()
    .reverse();
}
