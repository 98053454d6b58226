import fc from 'fast-check';
import { joinedWords, matches, nameKeys, nameWords } from './name-words';

const found = (query: string, name: string) => {
  const words = nameWords(query);
  const again = joinedWords(words);
  return matches(words, name) || (again !== undefined && matches(again, name));
};

describe('words of names', () => {
  it.each([
    ['mueller', 'Jürgen Müller'],
    ['muller', 'Jürgen Müller'],
    ['Müller', 'J. Mueller'],
    ['angelo', "Maria D'Angelo"],
    ['dangelo', 'Maria D’Angelo'],
    ['mar ang', "Maria D'Angelo"],
    ['ang mar', "Maria D'Angelo"],
    ['deluca', 'Anna De Luca'],
    ['de luca', 'Anna Deluca'],
    ['luc an', 'Anna De Luca'],
    ['nguyen', 'Nguyễn Thị Hoa'],
    ['stefan', 'Ștefan Pop'],
    ['strasse', 'Eva Straße'],
    ['lukasz', 'Łukasz Nowak'],
    ['小明', '王小明'],
    ['王', '王小明'],
    ['ヤマダ', 'ヤマダ タロウ'],
    ['김', '김철수'],
    ['rahman', 'Abd al-Rahman'],
    ['رحمن', 'عبد الرحمن'],
    ['कृष्ण', 'कृष्ण शर्मा'],
    ['anna', 'ＡＮＮＡ Rossi'],
    ['ann', 'A\u0301nna'],
    ['o brien', 'Sean O’Brien'],
    ['jose', 'José\u200b García'],
  ])('D9 the query %s finds %s', (query, name) => {
    expect(found(query, name)).toBe(true);
  });

  it.each([
    ['maria maria', 'Maria Rossi'],
    ['rossi anna x', 'Anna Rossi'],
    ['ヤマタ', 'ヤマダ'],
    ['bert', 'Albert'],
  ])('D9 the query %s does not find %s', (query, name) => {
    expect(found(query, name)).toBe(false);
  });

  it('D9 every beginning of every word of a name finds it', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(name, fc.nat(), fc.nat(), (text, which, length) => {
        const words = nameWords(text).slice(0, 12);
        const word = words[which % Math.max(words.length, 1)];
        if (word === undefined) return true;
        const characters = [...word];
        const beginning = characters.slice(0, 1 + (length % characters.length)).join('');
        return matches([beginning], text);
      }),
      { seed: 9 },
    );
  });

  it('D9 X48 a name of 10,000 characters has few keys, none of them long', () => {
    for (const name of ['a'.repeat(10_000), 'ab '.repeat(3_333), '王'.repeat(10_000), "d'".repeat(5_000)]) {
      const keys = nameKeys(name);
      expect(keys.length).toBeLessThanOrEqual(12);
      expect(Math.max(...keys.map((key) => Buffer.byteLength(key)))).toBeLessThanOrEqual(230);
    }
  });
});
