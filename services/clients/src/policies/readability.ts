import type { Locale } from '@riserbo/contracts';

const words = (text: string) => text.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? [];
/** Headings, items and paragraphs end a sentence, with or without a full stop. */
const sentences = (text: string) => text.split(/[.!?;:]+(?=\s|$)|\n+/u).filter((part) => /\p{L}/u.test(part));

/** Vowel groups, without a silent `e` at the end. */
function syllables(word: string): number {
  const spoken = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = spoken.replace(/(?:[^laeiouy]es|[^laeiouyt]ed|[^laeiouy]e)$/, '').match(/[aeiouy]+/g) ?? [];
  return Math.max(1, groups.length);
}

/**
 * E5: how readable a text is, from 0 to 100; from 60 on for most adults. Italian: Gulpease (Lucisano and
 * Piemontese, 1988). English: reading ease (Flesch, "A new readability yardstick", 1948).
 * @returns null for a text without words
 */
export function readabilityOf(markdown: string, locale: Locale): number | null {
  const text = markdown.replaceAll(/\]\([^)]*\)/g, ']').replaceAll(/[#>*_`|~[\]]/g, ' ');
  const found = words(text);
  if (found.length === 0) return null;
  const [count, ends] = [found.length, Math.max(1, sentences(text).length)];
  const score =
    locale === 'it'
      ? 89 + (300 * ends - 10 * found.join('').replaceAll(/[^\p{L}]/gu, '').length) / count
      : 206.835 -
        (1.015 * count) / ends -
        (84.6 * found.reduce((sum, word) => sum + syllables(word), 0)) / count;
  return Math.round(Math.min(100, Math.max(0, score)));
}
