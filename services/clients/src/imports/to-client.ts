import { createClient, fieldErrorsOf, Refusal, type RefusedLine } from '@riserbo/contracts';
import type { z } from 'zod';
import type { ImportedRecord } from './parse';

export type NewClient = Omit<z.output<typeof createClient>, 'phone'> & { phone: string | null };
const languages: Readonly<Record<string, string>> = {
  ...{ italiano: 'it', italian: 'it', 'it-it': 'it', ita: 'it' },
  ...{ english: 'en', inglese: 'en', 'en-gb': 'en', 'en-us': 'en', eng: 'en' },
};

/**
 * The client that a record describes, checked as one typed in by the office.
 * @param complete makes a national number one of the company's country
 */
export async function toClient(
  { line, values, fault }: ImportedRecord,
  complete: (phone: string) => Promise<string | null | undefined>,
): Promise<NewClient | RefusedLine> {
  if (fault !== undefined) return { line, field: '', code: fault };
  const { locale, ...rest } = values;
  const spoken = locale?.toLowerCase();
  const sent = { ...rest, ...(spoken === undefined ? {} : { locale: languages[spoken] ?? spoken }) };
  const parsed = createClient.safeParse(sent);
  if (!parsed.success) {
    const [error] = fieldErrorsOf(parsed.error, sent);
    return { line, field: error?.path ?? '', code: error?.code ?? 'invalid' };
  }
  const { phone } = parsed.data;
  try {
    return { ...parsed.data, phone: phone === undefined ? null : ((await complete(phone)) ?? null) };
  } catch (error) {
    if (error instanceof Refusal && error.code === 'invalid_input')
      return { line, field: 'phone', code: 'not_a_phone_number' };
    throw error;
  }
}

export const isRefused = (made: NewClient | RefusedLine): made is RefusedLine => 'line' in made;
