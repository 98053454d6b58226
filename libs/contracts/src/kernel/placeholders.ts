import type { z } from 'zod';

/**
 * X40: a text of a company with `{placeholders}` of a closed list. Any other brace is refused, so that no
 * text is ever a program.
 */
export function withPlaceholders<Text extends z.ZodType<string>>(text: Text, names: readonly string[]): Text {
  const known = placeholder(names);
  return text
    .refine((written) => !/[{}]/.test(written.replaceAll(known, '')), { error: 'placeholder_unknown' })
    .meta({ description: `May contain ${names.map((name) => `{${name}}`).join(', ')}` }) as Text;
}

const placeholder = (names: readonly string[]) => new RegExp(`\\{(${names.join('|')})\\}`, 'g');

/** Replaces placeholders by their values. What has no value leaves no gap before a punctuation mark. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string | undefined>>): string {
  return text.replaceAll(/( ?)\{(\w+)\}/g, (_, space: string, name: string) => {
    const value = values[name];
    return value === undefined ? '' : space + value;
  });
}
