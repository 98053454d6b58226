import { merged } from './audit-log';

const row = (seconds: number, id = 'a') => ({
  ...{ id, place: `2026-03-02T10:00:${String(seconds).padStart(2, '0')}.000000Z`, at: '' },
  ...{ actorKind: 'member', actorId: 'm', grantId: null, action: 'audit.read', objectType: 'audit_log' },
  ...{ objectId: null, outcome: 'done', requestId: 'r', body: {} },
});
const secondsOf = ({ items }: { items: { place: string }[] }) =>
  items.map(({ place }) => Number(place.slice(17, 19)));
const merge = (pages: { items: ReturnType<typeof row>[]; next?: string }[], limit: number) =>
  merged(pages as unknown as Parameters<typeof merged>[0], limit);

describe('merged audit logs', () => {
  it('I3 are sorted by time and id', () => {
    const page = merge([{ items: [row(9, 'b'), row(3)] }, { items: [row(9, 'c'), row(5)] }], 10);
    expect(page.items.map(({ id }) => id).slice(0, 2)).toEqual(['c', 'b']);
    expect([secondsOf(page), page.next]).toEqual([[9, 9, 5, 3], undefined]);
  });

  it('I3 end where a log with further pages may hold the next entry', () => {
    const page = merge([{ items: [row(9), row(6)], next: 'more' }, { items: [row(8), row(5), row(4)] }], 10);
    expect([secondsOf(page), page.next !== undefined]).toEqual([[9, 8, 6], true]);
  });

  it('I3 continue after the limit', () => {
    const page = merge([{ items: [row(9), row(7)] }, { items: [row(8)] }], 2);
    expect([secondsOf(page), page.next !== undefined]).toEqual([[9, 8], true]);
  });
});
