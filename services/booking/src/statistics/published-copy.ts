import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { instant, statisticPeriod } from '@riserbo/contracts';
import { CONFIG } from '@riserbo/runtime';
import type { z } from 'zod';
import type { BookingConfig } from '../config';

const copied = statisticPeriod.omit({ noShowRate: true }).extend({ endsAt: instant });
type Copied = z.output<typeof copied>;

/**
 * A copy of published periods outside the database (`PUBLISHED_DIR`), which no backup of the database takes
 * back. It is written before the transaction commits, so a restored database publishes the first draw again.
 */
@Injectable()
export class PublishedCopy {
  constructor(@Inject(CONFIG) private readonly config: Pick<BookingConfig, 'PUBLISHED_DIR'>) {}

  /** @returns the copy of the period that began on that day, else `drawn`, which is then the copy */
  async first(companyId: string, firstDay: string, drawn: () => Promise<Copied>): Promise<Copied> {
    if (this.config.PUBLISHED_DIR === undefined) return drawn();
    const folder = join(this.config.PUBLISHED_DIR, companyId);
    const file = join(folder, `${firstDay}.json`);
    const known = await readIfAny(file);
    if (known) return known;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeOnce(folder, file, JSON.stringify(await drawn()));
    return copied.parse(JSON.parse(await readFile(file, 'utf8')));
  }
}

async function readIfAny(file: string): Promise<Copied | undefined> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  });
  return text === undefined ? undefined : copied.parse(JSON.parse(text));
}

/** Whole or not at all, and never over a file that exists. */
async function writeOnce(folder: string, file: string, text: string): Promise<void> {
  const draft = join(folder, `${randomUUID()}.draft`);
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await link(draft, file).catch((error: unknown) => {
    if (!isCode(error, 'EEXIST')) throw error; // another replica drew first
  });
  await rm(draft);
}

function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
