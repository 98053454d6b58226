import { meaningOf, replyWords } from './stop-words';

const on = '2026-12-04';
const of = (text: string, country = 'IT') => meaningOf(text, country, on);

describe('a reply by SMS', () => {
  it('X66 stops in any case and punctuation', () => {
    for (const text of [
      'stop',
      ' Stop! ',
      'STOPP',
      'Opt out',
      'opt-out',
      'STOP.',
      'ｓｔｏｐ',
      'unsubscribe',
      'Fine',
    ])
      expect([text, of(text)]).toEqual([text, 'stop']);
  });
  it('X66 stops for now where a stop word is part of other text', () => {
    expect(of('please stop texting')).toBe('stop_unclear');
    expect(of('Can I cancel and come on Friday?')).toBe('stop_unclear');
    expect(of('unstoppable')).toBe('other');
    expect(of('')).toBe('other');
  });
  it('G3 asks the office what CANCEL and its translations mean', () => {
    for (const text of ['cancel', 'CANCEL!', 'Annulla', 'cancella', 'disdire'])
      expect([text, of(text)]).toEqual([text, 'stop_or_cancel']);
  });
  it('G3 knows words of a country from its numbers only, and from their day on', () => {
    expect(of('annulla', 'US')).toBe('other');
    expect(of('stop', 'US')).toBe('stop');
    expect(meaningOf('revoke', 'US', '2025-04-10')).toBe('other');
    expect(meaningOf('revoke', 'US', '2025-04-11')).toBe('stop');
  });
  it('G9 answers, and NO stops nothing', () => {
    expect([of('Sì'), of('si!'), of('yes'), of('YES', 'US'), of('No, grazie'), of('NO')]).toEqual([
      ...['yes', 'yes', 'yes', 'yes', 'other', 'no'],
    ]);
  });
  it('G3 gives each word one meaning and a date', () => {
    expect(new Set(replyWords.map(({ word }) => word)).size).toBe(replyWords.length);
    for (const { since } of replyWords) expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
