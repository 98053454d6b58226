import { createHash } from 'node:crypto';
import { Refusal, type Call } from '@riserbo/contracts';

type AskOwner = (input: object) => Promise<unknown>;
interface Page {
  next?: string;
}

/**
 * J1: a cursor is valid only for the list that issued it. Two lists may use the same sort key, so their
 * owners cannot tell them apart: the cursor is tagged with its list on the way out and checked on the way in.
 * Routes without pages are unaffected.
 */
export function withCursor(call: Call, ask: AskOwner): AskOwner {
  if (!('cursor' in call.request.shape)) return ask;
  const mark = markOf(call);
  return async (input) => marked(await ask(unmarked(input, mark)), mark);
}

const markOf = ({ subject }: Call): string =>
  createHash('sha256').update(subject).digest('base64url').slice(0, 6);

/** @throws Refusal `cursor_invalid` */
function unmarked(input: object & { cursor?: string | undefined }, mark: string): object {
  if (input.cursor === undefined) return input;
  if (!input.cursor.startsWith(mark)) throw new Refusal('cursor_invalid');
  return { ...input, cursor: input.cursor.slice(mark.length) };
}

function marked(answer: unknown, mark: string): unknown {
  const { next } = answer as Page;
  return next === undefined ? answer : { ...(answer as Page), next: `${mark}${next}` };
}
