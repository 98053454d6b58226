import { Readable } from 'node:stream';
import { ndjson } from '@riserbo/contracts';
import type { FastifyReply } from 'fastify';

/** A response that may have further pages. */
interface Page {
  next?: string;
}
export type AskPage = (page: { cursor?: string }) => Promise<Page>;

/**
 * Streams all pages as lines, fetching each when it is read, so only one page is in memory (ADR 040). The
 * first is fetched at once, so that a refusal is sent as such. If a later one fails, the stream breaks off
 * without the final line that has no `next`.
 */
export async function linesOf(ask: AskPage): Promise<Readable> {
  return Readable.from(pagesFrom(await ask({}), ask), { highWaterMark: 1 });
}

export function sendLines(reply: FastifyReply, lines: Readable): void {
  void reply.type(ndjson).send(lines);
}

async function* pagesFrom(first: Page, ask: AskPage): AsyncGenerator<string> {
  for (let page = first; ; page = await ask({ cursor: page.next })) {
    yield `${JSON.stringify(page)}\n`;
    if (page.next === undefined) return;
  }
}
