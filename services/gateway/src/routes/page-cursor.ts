import { createHash } from 'node:crypto';
import { Refusal, type Call } from '@riserbo/contracts';

type AskOwner = (input: object) => Promise<unknown>;
interface Page {
  next?: string;
}

/**
 * J1: a cursor belongs to the list that gave it out. Two lists may sort by the same kind of place, so their owners cannot tell: here it is marked
 * with its list on the way out, and the mark is taken off on the way in. A route without pages is asked as it is.
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
