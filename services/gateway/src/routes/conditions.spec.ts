import { Refusal, type Call } from '@riserbo/contracts';
import type { FastifyRequest } from 'fastify';
import { conditionsOf, etagOfText, isKnown } from './conditions';

const call: Pick<Call, 'http' | 'idempotency'> = {
  idempotency: 'required',
  http: { method: 'POST', path: '/v1/things', summary: 'a thing', ifMatch: true },
};
const conditions = (headers: Record<string, string>) =>
  conditionsOf({ headers } as unknown as FastifyRequest, call);

describe('conditions of a request', () => {
  it('C14 reads the key and the version', () => {
    expect(conditions({ 'idempotency-key': 'k-1', 'if-match': '"v12"' })).toEqual({
      idempotencyKey: 'k-1',
      ifMatch: 12,
    });
  });
  it.each([
    ['idempotency_key_required', { 'if-match': '"v1"' }],
    ['idempotency_key_invalid', { 'idempotency-key': 'with space', 'if-match': '"v1"' }],
    ['idempotency_key_invalid', { 'idempotency-key': 'x'.repeat(201), 'if-match': '"v1"' }],
    ['if_match_required', { 'idempotency-key': 'k' }],
    ['if_match_required', { 'idempotency-key': 'k', 'if-match': '*' }],
    ['if_match_required', { 'idempotency-key': 'k', 'if-match': '"v1", "v2"' }],
    ['if_match_required', { 'idempotency-key': 'k', 'if-match': 'v1' }],
    ['stale_version', { 'idempotency-key': 'k', 'if-match': '"v01"' }],
    ['stale_version', { 'idempotency-key': 'k', 'if-match': '"other"' }],
    ['stale_version', { 'idempotency-key': 'k', 'if-match': 'W/"v1"' }],
  ])('C14 refuses with %s', (code, headers) => {
    expect(() => conditions(headers as Record<string, string>)).toThrow(
      expect.objectContaining({ code }) as Refusal,
    );
  });
  it('C14 ignores both on a route that declares neither', () => {
    expect(
      conditionsOf({ headers: { 'idempotency-key': 'k', 'if-match': '"v1"' } } as unknown as FastifyRequest, {
        http: { method: 'GET', path: '/v1/things', summary: 's' },
      }),
    ).toEqual({});
  });

  it('C13 recognises a document by its weak ETag, alone, in a list or as any', () => {
    const etag = etagOfText('BEGIN:VCALENDAR');
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    const known = (header?: string) =>
      isKnown({ headers: header === undefined ? {} : { 'if-none-match': header } } as FastifyRequest, etag);
    for (const header of [etag, etag.slice(2), `"v1", ${etag}`, '*']) expect(known(header)).toBe(true);
    for (const header of [undefined, '"v1"', etagOfText('BEGIN:VCALENDAR ')])
      expect(known(header)).toBe(false);
  });
});
