import type { LetterKind, Template } from '@riserbo/contracts';

/** The words of one message. Every string is a Handlebars template; `action` is the text of the link. */
export interface Words {
  subject: string;
  lines: readonly string[];
  action?: string;
}

/** Every template in two forms: `neutral` can use the fields of PublicContext only, `personal` those of PersonalContext. */
export type Copy = Record<Template, { neutral: Words; personal: Words }>;

/** A letter names nobody, so it reads the same in both forms. */
export function inBothForms(letters: Record<LetterKind, Words>): Pick<Copy, LetterKind> {
  const entries = Object.entries(letters).map(([kind, words]) => [kind, { neutral: words, personal: words }]);
  return Object.fromEntries(entries) as Pick<Copy, LetterKind>;
}
