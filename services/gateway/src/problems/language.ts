import { detailLanguages, type DetailLanguage } from '@riserbo/contracts';

const byDefault: DetailLanguage = 'en';
const range = /^([a-z]{1,8}|\*)(?:-[a-z\d]{1,8})*(?:\s*;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/i;

/**
 * RFC 9110, 12.5.4: our language with the highest quality value; the first named between equals. A region
 * counts as its language (RFC 4647, 3.4), `*` as every language that is not named.
 */
export function languageOf(header = ''): DetailLanguage {
  const ranges = header.split(',').flatMap(readRange);
  const [best] = detailLanguages
    .map((language) => rank(language, ranges))
    .sort((a, b) => b.weight - a.weight || a.place - b.place);
  return best !== undefined && best.weight > 0 ? best.language : byDefault;
}

interface Range {
  language: string;
  weight: number;
}

function readRange(text: string): Range[] {
  const [, language, weight = '1'] = range.exec(text.trim()) ?? [];
  return language === undefined ? [] : [{ language: language.toLowerCase(), weight: Number(weight) }];
}

function rank(language: DetailLanguage, ranges: readonly Range[]) {
  const place = ranges.findIndex((each) => each.language === language);
  const name = place === -1 ? '*' : language;
  const weight = ranges.reduce(
    (most, each) => (each.language === name ? Math.max(most, each.weight) : most),
    0,
  );
  return { language, weight, place: place === -1 ? ranges.length : place };
}
