import { z } from 'zod';
import { SealedError } from './errors';

const MAX_TEXT_CHARS = 256 * 1024;
const text = z
  .string()
  .max(MAX_TEXT_CHARS)
  .transform((value) => value.normalize('NFC'));
const label = text.pipe(z.string().max(200));

/** A mark on a drawing of the body; coordinates are thousandths of its width and height. */
const mark = z.strictObject({
  view: z.enum(['front', 'back', 'left', 'right']),
  x: z.int().min(0).max(1000),
  y: z.int().min(0).max(1000),
  kind: z.enum(['pain', 'tension', 'numbness', 'wound', 'other']),
  note: label.optional(),
});
const measure = z.strictObject({ name: label, value: z.number().finite(), unit: label });

/** `soap/1`: a narrative note. Plain text only; what is missing was not written. */
export const soapContent = z.strictObject({
  format: z.literal('soap/1'),
  subjective: text.optional(),
  objective: text.optional(),
  assessment: text.optional(),
  plan: text.optional(),
  encounter: z.strictObject({ bookingId: z.uuid().optional(), at: z.iso.datetime() }).optional(),
  bodyChart: z.array(mark).max(200).optional(),
  measures: z.array(measure).max(100).optional(),
  diagnoses: z.array(label).max(50).optional(),
  template: label.optional(),
});
export type SoapContent = z.infer<typeof soapContent>;

/** An answer that a guest sealed at booking (F8), as a practitioner moved it into the chart. */
export const intakeContent = z.strictObject({
  format: z.literal('intake/1'),
  form: z.strictObject({ id: z.uuid(), version: z.int().min(1) }),
  answers: z
    .array(
      z.strictObject({
        question: z.uuid(),
        value: z.union([text, z.boolean(), z.array(label).max(50), z.null()]),
      }),
    )
    .max(100),
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
