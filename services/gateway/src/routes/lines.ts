import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const ndjson = 'application/x-ndjson';
/** An answer that may have more behind it. */
interface Page {
  next?: string;
}
export type AskPage = (page: { cursor?: string }) => Promise<Page>;

export function wantsLines(request: FastifyRequest): boolean {
  return request.headers.accept?.split(',').some((type) => type.split(';')[0]?.trim() === ndjson) ?? false;
}

/**
 * All pages as lines, asked for one by one as they are read: nothing is held but one page (ADR 040). The first is asked at once, so that what the
 * owner refuses is refused before a status is sent; when a later one cannot be had, the stream breaks off before the line without `next`.
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
