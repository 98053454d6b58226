import { readabilityOf } from './readability';

describe('how readable a text is', () => {
  it('E5 is Gulpease for Italian: 89 + (300 sentences - 10 letters) / words', () => {
    // 2 sentences, 7 words, 43 letters: 89 + (600 - 430) / 7 = 113, which ends at 100
    expect(readabilityOf('Conserviamo poco. Può chiedere tutto quando vuole.', 'it')).toBe(100);
    const words = 'responsabilità amministrativa straordinariamente controproducente '.repeat(5).trim();
    // 1 sentence, 20 words, 5 x 62 letters: 89 + (300 - 3100) / 20 = -51
    expect(readabilityOf(words, 'it')).toBe(0);
    // 1 sentence, 10 words, 46 letters: 89 + (300 - 460) / 10 = 73
    expect(readabilityOf('Casa gatto sole pane '.repeat(2) + 'cinque parole.', 'it')).toBe(73);
  });

  it('E5 is Flesch reading ease for English', () => {
    // 6 words, 1 sentence, 6 syllables: 206.835 - 6.09 - 84.6 = 116.1, which ends at 100
    expect(readabilityOf('The cat sat on the mat.', 'en')).toBe(100);
    const hard =
      'Notwithstanding aforementioned contractual stipulations, indemnification obligations survive.';
    expect(readabilityOf(hard, 'en')).toBe(0);
    const plain = readabilityOf(
      'We keep your name and your phone number. We use them to plan your visits.',
      'en',
    );
    expect(plain).toBeGreaterThan(80);
  });

  it('E5 counts the text and not its Markdown: headings and items are sentences, addresses are no words', () => {
    const bare = readabilityOf('What we keep\nYour name\nYour phone', 'en');
    const marked =
      '# What we keep\n\n- **Your name**\n- [Your phone](https://practice.example/very/long/address)';
    expect(readabilityOf(marked, 'en')).toBe(bare);
    expect(readabilityOf('## \n\n- 1\n', 'it')).toBeNull();
  });
});
