import { isCommon } from './common-passwords';

/** Shorter words occur in too many passwords by chance. */
const MIN_WORD_LENGTH = 3;

/**
 * B1: whether a password consists of personal words only. @param about names, addresses and slugs of the
 * person and the company
 */
export function isMadeOf(password: string, about: readonly string[]): boolean {
  const text = lettersOf(password);
  const words = about.flatMap((each) => [lettersOf(each), ...each.split(/[^\p{L}\p{N}]+/u).map(lettersOf)]);
  const known = [...new Set(words)]
    .filter((word) => word.length >= MIN_WORD_LENGTH)
    .sort((a, b) => b.length - a.length);
  const rest = known.reduce((left, word) => left.replaceAll(word, ' '), text);
  if (rest === text) return false;
  const left = rest.replace(/[^\p{L}]+/gu, '');
  return left.length < MIN_WORD_LENGTH || isCommon(left);
}

/** Without marks, signs and case: "Nicolò D'Angelo" is `nicolodangelo`. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
