import * as z from 'zod/mini';
import { SealedError } from './errors';

export const id = z.uuid();
export const hash = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
export const seconds = z.int().check(z.nonnegative());
export const position = z.int().check(z.minimum(1));
export const recipient = z.string().check(z.regex(/^age1[a-z0-9]{58,2100}$/));
/** Which state of the roster the signer had seen. */
export const rosterMark = z.strictObject({ seq: position, hash });
export type RosterMark = z.infer<typeof rosterMark>;

/** @throws SealedError `claims_invalid` for anything that the shape does not name exactly */
export function parse<Shape extends z.ZodMiniType>(shape: Shape, value: unknown): z.output<Shape> {
  const parsed = shape.safeParse(value);
  if (!parsed.success) throw new SealedError('claims_invalid');
  return parsed.data;
}
