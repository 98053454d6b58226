import { z } from 'zod';
import { SealedError } from './errors';

export const id = z.uuid();
export const hash = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
export const seconds = z.int().nonnegative();
export const position = z.int().min(1);
export const recipient = z.string().regex(/^age1[a-z0-9]{58,2100}$/);
/** Which state of the roster the signer had seen. */
export const rosterMark = z.strictObject({ seq: position, hash });
export type RosterMark = z.infer<typeof rosterMark>;

/** @throws SealedError `claims_invalid` for anything that the shape does not name exactly */
export function parse<Shape extends z.ZodType>(shape: Shape, value: unknown): z.output<Shape> {
  const parsed = shape.safeParse(value);
  if (!parsed.success) throw new SealedError('claims_invalid');
  return parsed.data;
}
