import { createReadStream, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Tally, type Matcher } from '@riserbo/runtime';

/** More than the longest spelling of an identifier. */
const OVERLAP = 2_048;

/** Searches every file below a folder in parts, with flat memory. Files that go away are passed over. */
export async function searchFolder(folder: string, matcher: Matcher): Promise<Tally> {
  const tally = new Tally();
  for await (const file of filesBelow(folder)) await searchFile(file, matcher, tally);
  return tally;
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(unlessGone<Dirent[]>([]));
  for (const entry of entries)
    if (entry.isDirectory()) yield* filesBelow(join(folder, entry.name));
    else if (entry.isFile()) yield join(folder, entry.name);
}

async function searchFile(file: string, matcher: Matcher, tally: Tally): Promise<void> {
  let before = '';
  try {
    for await (const chunk of createReadStream(file, 'utf8')) {
      const text = before + (chunk as string);
      tally.add(matcher.search(text));
      before = text.slice(-OVERLAP);
    }
  } catch (error) {
    unlessGone(undefined)(error);
  }
}

function unlessGone<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return instead;
    throw error;
  };
}
