import fc from 'fast-check';
import { changesBetween } from './changes';

const short = (before: string, after: string) =>
  changesBetween(before, after).map(
    ({ kind, text }) => `${{ same: ' ', removed: '-', added: '+' }[kind]}${text}`,
  );

describe('changes between two versions of a policy', () => {
  it('E1 names the lines that were removed and added, in their place', () => {
    expect(short('a\nb\nc\nd', 'a\nx\nc\nd\ne')).toEqual([' a', '-b', '+x', ' c', ' d', '+e']);
    expect(short('same', 'same')).toEqual([' same']);
    expect(short('a\na\nb', 'a\nb\nb')).toEqual([' a', '-a', '+b', ' b']);
  });

  it('E1 gives back both texts, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = changesBetween(before, after);
        const of = (...kinds: string[]) =>
          changes
            .filter(({ kind }) => kinds.includes(kind))
            .map((each) => each.text)
            .join('\n');
        expect(of('same', 'removed')).toBe(before);
        expect(of('same', 'added')).toBe(after);
      }),
    );
  });

  it('E1 X108 has bounded work for texts with many lines', () => {
    const [before, after] = ['a\n'.repeat(15_000), 'b\n'.repeat(15_000)];
    expect(changesBetween(before, after)).toHaveLength(30_001);
  });
});
