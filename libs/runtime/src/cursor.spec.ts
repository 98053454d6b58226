import { Refusal } from '@riserbo/contracts';
import { checkVersion } from './check-version';
import { before, decodeCursor, decodeTimedCursor, encodeCursor, markOf } from './cursor';

const codeOf = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return (error as Refusal).code;
  }
};

describe('cursors', () => {
  it('J1 decode to the encoded position', () => {
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

  it('J1 of a list by time and id hold both, to the microsecond', () => {
    const place = ['2026-03-01T10:00:00.123456Z', '0190c4a2-0000-7000-8000-00000000dead'];
    expect(decodeTimedCursor(encodeCursor(place))).toEqual(place);
  });

  it.each([
    ['2026-03-01T10:00:00.000Z', '-'.repeat(36)],
    ['2026', '0190c4a2-0000-7000-8000-00000000dead'],
    ['0000-01-01T00:00:00Z', '0190c4a2-0000-7000-8000-00000000dead'],
    ['-271821-04-20T00:00:00.000Z', '0190c4a2-0000-7000-8000-00000000dead'],
    ['now', '0190c4a2-0000-7000-8000-00000000dead'],
  ])('J1 refuses (%p, %p), which Postgres could not read', (at, id) =>
    expect(codeOf(() => decodeTimedCursor(encodeCursor([at, id])))).toBe('cursor_invalid'),
  );
});

describe('the start position of a page', () => {
  const place = ['2026-03-01T10:00:00.000Z', '0b6b7d1c-7f0e-4f4e-8d8d-3f1f6a1f2a11'] as const;
  it('J1 is the cursor’s, and the end of the list without one', () => {
    expect(before(encodeCursor(place))).toEqual(place);
    expect(before(undefined)[0]).toBe('infinity');
  });
  it('I3 belongs to the list whose filters it carries', () => {
    const mark = markOf({ action: 'client.read', from: undefined });
    const cursor = encodeCursor([...place, mark as string]);
    expect(before(cursor, mark)).toEqual(place);
    for (const other of [undefined, markOf({ action: 'client.list' })])
      expect(codeOf(() => before(cursor, other))).toBe('cursor_invalid');
    expect(codeOf(() => before(encodeCursor(place), mark))).toBe('cursor_invalid');
    expect(markOf({ action: undefined })).toBeUndefined();
  });
});

describe('If-Match', () => {
  it('J1 must be present and name the current version', () => {
    expect(codeOf(() => checkVersion({}, 3))).toBe('if_match_required');
    expect(codeOf(() => checkVersion({ ifMatch: 2 }, 3))).toBe('stale_version');
    expect(codeOf(() => checkVersion({ ifMatch: 3 }, 3))).toBeUndefined();
  });
});
