/** Increases when names give other keys than before: the index is then built again. */
export const NORMALISER = 1;
/** Longer names are found by their first words. */
const MAX_KEYS = 12;
const MAX_KEY_BYTES = 230;

/** Combining marks after letters of scripts that are written without them as well. Others need theirs. */
const strippable =
  /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu;
const letters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'a', œ: 'o', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' },
  ...{ ى: 'ي', ة: 'ه', ـ: '' },
};
const mapped = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');
const apostrophes = /['\u2019\u02bc`]/gu;
const separators = /[^\p{L}\p{M}\p{N}'\u2019\u02bc`]+/u;
const particles = new Set('de di da del della lo la van von der el al bin mac mc o d'.split(' '));
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** One word of a name, and the forms under which it is found. The first form is the word itself. */
type Forms = readonly [string, ...string[]];

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(strippable, '$1')
    .normalize('NFKC')
    .replace(mapped, (letter) => letters[letter] ?? letter)
    .replace(/(?<=[aou])e/gu, '');
}

/** The words of a query: Mueller, Müller and Muller are the same. */
export function nameWords(text: string): string[] {
  return tokensOf(text).map((token) => token.replace(apostrophes, ''));
}

/** The same query with its particles joined to what follows, as Deluca is written; undefined without any. */
export function joinedWords(words: readonly string[]): string[] | undefined {
  const at = words.findIndex((word, index) => particles.has(word) && index < words.length - 1);
  if (at < 0) return undefined;
  return [...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)];
}

/** Index keys of a name: each form of each word, followed by the other words. */
export function nameKeys(name: string): string[] {
  const words = formsOf(name);
  const keys = words.flatMap((forms, index) => {
    const others = words.flatMap((each, other) => (other === index ? [] : each));
    return forms.map((form) => cut([form, ...others].join(' ')));
  });
  return [...new Set(keys)].slice(0, MAX_KEYS);
}

/** Whether each word of the query begins a different word of the name. */
export function matches(query: readonly string[], name: string): boolean {
  return assign(query, formsOf(name));
}

function assign(query: readonly string[], words: readonly Forms[]): boolean {
  const [first, ...rest] = query;
  if (first === undefined) return true;
  return words.some(
    (forms, index) => forms.some((form) => form.startsWith(first)) && assign(rest, words.toSpliced(index, 1)),
  );
}

function tokensOf(text: string): string[] {
  return fold(text)
    .split(separators)
    .filter((token) => token.replace(apostrophes, '') !== '');
}

function formsOf(name: string): Forms[] {
  const tokens = tokensOf(name).slice(0, MAX_KEYS);
  const words = tokens.map((token) => token.replace(apostrophes, ''));
  return tokens.map((token, index): Forms => {
    const word = words[index] as string;
    const after = token.split(apostrophes).at(-1) ?? '';
    const next = words[index + 1];
    return [
      word,
      ...(after !== word && after.length >= 3 ? [after] : []),
      ...(particles.has(word) && next !== undefined ? [word + next] : []),
      ...(/^ال..+/u.test(word) ? [word.slice(2)] : []),
      ...(unspaced.test(word) ? suffixesOf(word) : []),
    ];
  });
}

/** Names in Han, Kana and Hangul have no spaces: the given name may begin at any character. */
function suffixesOf(word: string): string[] {
  const characters = [...word];
  return characters.slice(1).map((_, index) => characters.slice(index + 1).join(''));
}

function cut(key: string): string {
  const bytes = Buffer.from(key);
  return bytes.length <= MAX_KEY_BYTES
    ? key
    : bytes
        .subarray(0, MAX_KEY_BYTES)
        .toString('utf8')
        .replace(/\ufffd+$/u, '');
}
