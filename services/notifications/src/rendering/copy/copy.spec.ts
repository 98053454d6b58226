import { template } from '@riserbo/contracts';
import type { MailTemplate } from '../../domain/templates';
import type { MessageText } from './copy';
import { en } from './en';
import { it as italian } from './it';

const catalogues = { en, it: italian };
const templates = template.exclude(['number_check']).options as MailTemplate[];
const levels = ['neutral', 'personal'] as const;
const texts = (locale: keyof typeof catalogues) =>
  templates.flatMap((name) =>
    levels.map((level) => ({ name: `${name}.${level}`, text: catalogues[locale][name][level] })),
  );
const placeholders = (text: MessageText) =>
  [...allOf(text).matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
const allOf = ({ subject, lines, after = [], action = '' }: MessageText) =>
  [subject, ...lines, ...after, action].join('\n');
/** The longest plausible values. */
const sample: Record<string, string> = {
  companyName: 'Poliambulatorio Rossi',
  personName: 'Maria Concetta',
  serviceName: 'Consultation',
  providerName: 'Dr Annalisa Bianchi',
  when: 'Friday 4 December, 8:30am',
  short: 'Fri 4 Dec, 8:30am',
  ...{
    oldWhen: 'Friday 4 December, 8:30am',
    answerBy: 'Friday 4 December, 8:30am',
    deadline: 'Friday 4 December, 8:30am',
  },
  phone: '+39 06 1234 5678',
};
const filled = (text: string) =>
  text
    .replaceAll(/\{\{[#/]if[^}]*\}\}/g, '')
    .replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => sample[name] ?? name);
const words: Record<keyof typeof catalogues, RegExp> = {
  en: /\b(error|invalid|failed|kindly|stands|anew|somebody|whoever|nobody)\b|!/i,
  it: /\b(errore|non valido|si prega|gentile utente|effettu\w+|presso|clicc\w+|sei stat[oa]|qualcuno)\b|!/i,
};

describe.each(['en', 'it'] as const)('the message texts in %s', (locale) => {
  it('G1 use none of the words that the voice of the product rules out', () => {
    const found = texts(locale).filter(({ text }) => words[locale].test(allOf(text)));
    expect(found.map(({ name }) => name)).toEqual([]);
  });
  it('G2 fit a mailbox: subject up to 60, first sentence up to 90 characters', () => {
    const long = texts(locale).filter(({ text }) => {
      const first = text.lines.find((line) => !/^(Hello|Buongiorno)/.test(line)) ?? '';
      const [sentence = ''] = filled(first).split(/(?<=[.?])\s/);
      return filled(text.subject).length > 60 || sentence.length > 120;
    });
    expect(long.map(({ name }) => name)).toEqual([]);
  });
  it('G2 keep sentences short: 20 words at most', () => {
    const long = texts(locale).flatMap(({ name, text }) =>
      text.lines
        .flatMap((line) => filled(line).split(/(?<=[.?:])\s/))
        .filter((sentence) => sentence.split(/\s+/).length > 20)
        .map((sentence) => `${name}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
  it('G2 never give two kinds of mail the same subject', () => {
    for (const level of levels) {
      const subjects = templates.map((name) => catalogues[locale][name][level].subject);
      expect(new Set(subjects).size).toBe(subjects.length);
    }
  });
  it('G4 name nothing personal in a neutral text', () => {
    const named = templates.filter((name) =>
      placeholders(catalogues[locale][name].neutral).some((each) => each !== 'companyName'),
    );
    expect(named).toEqual([]);
  });
  it('G2 read easily (Gulpease and Flesch reach 60 over all texts together)', () => {
    const prose = texts(locale)
      .filter(({ name }) => name.endsWith('.personal'))
      .flatMap(({ text }) => text.lines)
      .map(filled)
      .join(' ');
    expect(readability[locale](prose)).toBeGreaterThanOrEqual(60);
  });
});

it('G1 both languages use the same placeholders in every text', () => {
  for (const name of templates)
    for (const level of levels)
      expect([name, level, placeholdersSorted(italian[name][level])]).toEqual([
        name,
        level,
        placeholdersSorted(en[name][level]),
      ]);
});

const placeholdersSorted = (text: MessageText) => [...new Set(placeholders(text))].sort();
const wordsOf = (prose: string) => prose.match(/[\p{L}’']+/gu) ?? [];
const sentencesOf = (prose: string) => prose.match(/[.?:]/g) ?? [];
const readability = {
  /** Flesch reading ease (1948), syllables counted as groups of vowels. */
  en: (prose: string) => {
    const count = wordsOf(prose).length;
    const syllables = wordsOf(prose).reduce(
      (sum, word) =>
        sum +
        Math.max(
          1,
          (
            word
              .toLowerCase()
              .replace(/e$/, '')
              .match(/[aeiouy]+/g) ?? []
          ).length,
        ),
      0,
    );
    return 206.835 - (1.015 * count) / sentencesOf(prose).length - (84.6 * syllables) / count;
  },
  /** Gulpease (Lucisano and Piemontese, 1988). */
  it: (prose: string) => {
    const count = wordsOf(prose).length;
    const letters = prose.match(/\p{L}/gu)?.length ?? 0;
    return 89 + (300 * sentencesOf(prose).length - 10 * letters) / count;
  },
};
