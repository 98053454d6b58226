import { languageOf } from './language';

describe('the language of a reader', () => {
  it.each<[string | undefined, 'en' | 'it']>([
    [undefined, 'en'],
    ['', 'en'],
    ['it', 'it'],
    ['IT', 'it'],
    ['it-CH', 'it'],
    ['it-IT,it;q=0.9,en-US;q=0.8,en;q=0.7', 'it'],
    ['en-GB,en;q=0.9,it;q=0.8', 'en'],
    ['it, en', 'it'],
    ['en, it', 'en'],
    ['en;q=0.5, it;q=0.501', 'it'],
    ['de, fr;q=0.9, it;q=0.1', 'it'],
    ['de', 'en'],
    ['*', 'en'],
    ['en;q=0, *', 'it'],
    ['en;q=0', 'en'],
    ['it;q=0', 'en'],
    ['it;q=0, *;q=0.1', 'en'],
    ['de, *;q=0.5', 'en'],
    ['it ; q=1.000', 'it'],
    ['it;q=2, en;q=0.1', 'en'],
    ['it;q=NaN', 'en'],
    ['italiano-per-favore-🙂', 'en'],
    [`${'it-'.repeat(2_000)}!`, 'en'],
  ])('J1 %j gets %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
