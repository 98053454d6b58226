import * as z from 'zod/mini';
import { SealedError } from './errors';

const MAX_TEXT_CHARS = 256 * 1024;
const text = z.pipe(
  z.string().check(z.maxLength(MAX_TEXT_CHARS)),
  z.transform((value: string) => value.normalize('NFC')),
);
const label = z.pipe(text, z.string().check(z.maxLength(200)));
const upTo = <Item extends z.ZodMiniType>(count: number, item: Item) =>
  z.optional(z.array(item).check(z.maxLength(count)));

const thousandths = z.int().check(z.minimum(0), z.maximum(1000));
/** A mark on a drawing of the body; coordinates are thousandths of its width and height. */
const mark = z.strictObject({
  view: z.enum(['front', 'back', 'left', 'right']),
  x: thousandths,
  y: thousandths,
  kind: z.enum(['pain', 'tension', 'numbness', 'wound', 'other']),
  note: z.optional(label),
});
const measure = z.strictObject({ name: label, value: z.number(), unit: label });

/** `soap/1`: a narrative note. Plain text only; what is missing was not written. */
export const soapContent = z.strictObject({
  format: z.literal('soap/1'),
  subjective: z.optional(text),
  objective: z.optional(text),
  assessment: z.optional(text),
  plan: z.optional(text),
  encounter: z.optional(z.strictObject({ bookingId: z.optional(z.uuid()), at: z.iso.datetime() })),
  bodyChart: upTo(200, mark),
  measures: upTo(100, measure),
  diagnoses: upTo(50, label),
  template: z.optional(label),
});
export type SoapContent = z.infer<typeof soapContent>;

/** An answer that a guest sealed at booking (F8), as a practitioner moved it into the chart. */
export const intakeContent = z.strictObject({
  format: z.literal('intake/1'),
  form: z.strictObject({ id: z.uuid(), version: z.int().check(z.minimum(1)) }),
  answers: z
    .array(
      z.strictObject({
        question: z.uuid(),
        value: z.union([text, z.boolean(), z.array(label).check(z.maxLength(50)), z.null()]),
      }),
    )
    .check(z.maxLength(100)),
});
export type IntakeContent = z.infer<typeof intakeContent>;

export const noteContent = z.discriminatedUnion('format', [soapContent, intakeContent]);
export type NoteContent = z.infer<typeof noteContent>;

/** @throws SealedError `content_invalid`, `too_large` */
export function parseContent(value: unknown): NoteContent {
  const parsed = noteContent.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new SealedError(
    parsed.error.issues.some(({ code }) => code === 'too_big') ? 'too_large' : 'content_invalid',
  );
}
