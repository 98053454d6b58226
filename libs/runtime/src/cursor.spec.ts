import { Refusal } from '@riserbo/contracts';
import { checkVersion } from './check-version';
import { decodeCursor, encodeCursor } from './cursor';

const codeOf = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return (error as Refusal).code;
  }
};

describe('cursors', () => {
  it('J1 come back as the place that was given out', () => {
    const cursor = encodeCursor(['2026-03-01T10:00:00.000Z', 7, 'è "quoted"']);
    expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(decodeCursor(cursor, 3)).toEqual(['2026-03-01T10:00:00.000Z', '7', 'è "quoted"']);
  });

  it.each([
    '',
    'nonsense',
    '%%%',
    encodeCursor(['one']),
    Buffer.from('{"a":1}').toString('base64url'),
    Buffer.from('[["a"],"b"]').toString('base64url'),
  ])('J1 refuses %p as cursor_invalid', (cursor) =>
    expect(codeOf(() => decodeCursor(cursor, 2))).toBe('cursor_invalid'),
  );
});

describe('If-Match', () => {
  it('J1 must be there and name the version in force', () => {
    expect(codeOf(() => checkVersion({}, 3))).toBe('if_match_required');
    expect(codeOf(() => checkVersion({ ifMatch: 2 }, 3))).toBe('stale_version');
    expect(codeOf(() => checkVersion({ ifMatch: 3 }, 3))).toBeUndefined();
  });
});
