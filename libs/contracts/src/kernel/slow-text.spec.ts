import { slowText } from '@riserbo/testing';
import { z } from 'zod';
import { calls, line, plainText, signUp } from '..';
import { mailedName } from './mailed-name';

/** The parts of a schema that read a text themselves, each once. */
function textsIn(value: unknown, found = new Set<z.ZodType>()): Set<z.ZodType> {
  if (value instanceof z.ZodString || value instanceof z.ZodStringFormat || value instanceof z.ZodPipe)
    found.add(value);
  if (value instanceof z.ZodType) return textsIn(Object.values(value.def), found);
  const isPlain =
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  for (const each of Array.isArray(value) ? value : isPlain ? Object.values(value) : []) textsIn(each, found);
  return found;
}
const fields = calls.map(({ subject, request, http }) => ({
  subject,
  texts: [...textsIn(request), ...textsIn(http?.body)],
}));
const slowIn = (texts: readonly z.ZodType[]) =>
  texts.flatMap((schema) => slowText((text) => schema.safeParse(text)) ?? []);

describe('the time that a text takes', () => {
  it('X108 shows where it grows faster than the text', () => {
    expect(slowText((text) => text.replace(/[^\p{L}]+$/u, ''))).toBeDefined();
    expect(slowText((text) => text.replaceAll(/[^\p{L}]/gu, ''))).toBeUndefined();
  });

  it('X108 grows at most as the text does, in every field of every call', () => {
    const seen = new Set<z.ZodType>();
    const slow = fields.flatMap(({ subject, texts }) => {
      const fresh = texts.filter((each) => !seen.has(each));
      fresh.forEach((each) => seen.add(each));
      return slowIn(fresh).map((text) => `${subject}: ${text}`);
    });
    expect(slow).toEqual([]);
    expect(seen.size).toBeGreaterThan(50);
  }, 120_000);

  it('X108 grows at most as the text does where a field had no bound', () => {
    expect(slowIn([line(1_000_000), plainText(1_000_000, 1_000_000)])).toEqual([]);
  });

  it('X108 does not go into looking for links in a text that is too long', () => {
    expect(slowIn([mailedName(120)])).toEqual([]);
  });

  it('X108 grows at most as the names of unknown fields do', () => {
    expect(slowText((text) => signUp.safeParse({ [text]: text, name: { [text]: text } }))).toBeUndefined();
  });
});
