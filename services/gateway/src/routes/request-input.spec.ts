import {
  cancelBookingCall,
  cancelLinkCall,
  changeClientCall,
  holdSlotCall,
  listClientsCall,
  readLinkCall,
  Refusal,
  releaseHoldCall,
  type Call,
} from '@riserbo/contracts';
import type { FastifyRequest } from 'fastify';
import { inputReader } from './request-input';

const clientId = '0190c4a2-0000-7000-8000-000000000001';
const reading =
  (call: unknown, request: { params?: object; query?: object; headers?: object; body?: unknown }) => () =>
    inputReader(call as Call)({
      params: {},
      query: {},
      headers: {},
      ...request,
    } as unknown as FastifyRequest);
function refusalOf(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('reading a request', () => {
  it('J1 joins path and body into the request of the call', () => {
    expect(reading(changeClientCall, { params: { clientId }, body: { name: ' Ada ' } })()).toEqual({
      clientId,
      name: 'Ada',
    });
  });
  it('J1 X37 refuses unknown fields by path', () => {
    const refusal = refusalOf(
      reading(changeClientCall, {
        params: { clientId },
        body: { name: 'Ada', companyId: clientId, plan: 'premium' },
      }),
    );
    expect(refusal.code).toBe('invalid_input');
    expect(refusal.errors).toEqual([
      { path: 'companyId', code: 'unrecognized_keys' },
      { path: 'plan', code: 'unrecognized_keys' },
    ]);
  });
  it('X38 refuses __proto__ and constructor as unknown fields, without prototype pollution', () => {
    const body: unknown = JSON.parse(
      '{"name":"Ada","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    );
    expect(
      refusalOf(reading(changeClientCall, { params: { clientId }, body })).errors.map((error) => error.path),
    ).toEqual(expect.arrayContaining(['__proto__', 'constructor']));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
  it('X28 refuses a path field repeated in the body', () => {
    expect(
      refusalOf(reading(changeClientCall, { params: { clientId }, body: { clientId, name: 'Ada' } })).errors,
    ).toEqual([{ path: 'clientId', code: 'unrecognized_keys' }]);
  });
  it('J1 refuses a query on a POST and a body on a GET', () => {
    expect(refusalOf(reading(holdSlotCall, { query: { dry: '1' }, body: {} })).errors).toEqual([
      { path: 'dry', code: 'unrecognized_keys' },
    ]);
    expect(refusalOf(reading(listClientsCall, { body: { limit: 1 } })).errors).toEqual([
      { path: 'limit', code: 'unrecognized_keys' },
    ]);
  });
  it('J1 names a wrong type by its path and never by its value', () => {
    const refusal = refusalOf(
      reading(changeClientCall, { params: { clientId }, body: { name: { secret: 'canary' } } }),
    );
    expect(refusal.errors).toEqual([{ path: 'name', code: 'invalid_type' }]);
    expect(JSON.stringify(refusal)).not.toContain('canary');
  });
  const token = 'x'.repeat(96);
  it('J3 C12 reads a secret from its header', () => {
    for (const call of [readLinkCall, cancelLinkCall])
      expect(reading(call, { headers: { 'x-link-token': token } })()).toEqual({ token });
  });
  it('J3 C12 refuses a secret in query or body, which logs and histories keep', () => {
    const headers = { 'x-link-token': token };
    for (const request of [{ query: { token } }, { query: { token }, headers }])
      expect(refusalOf(reading(readLinkCall, request)).errors).toEqual([
        { path: 'token', code: 'unrecognized_keys' },
      ]);
    expect(refusalOf(reading(cancelLinkCall, { body: { token } })).errors).toEqual([
      { path: 'token', code: 'unrecognized_keys' },
    ]);
  });
  it('J1 names a header that is missing, wrong or sent twice', () => {
    expect(refusalOf(reading(readLinkCall, {})).errors).toEqual([
      { path: 'X-Link-Token', code: 'invalid_type', required: true },
    ]);
    for (const sent of ['short', `${token}, ${token}`])
      expect(refusalOf(reading(readLinkCall, { headers: { 'x-link-token': sent } })).errors[0]?.path).toBe(
        'X-Link-Token',
      );
  });
  it.each(['0x10', '1e1', ' 5', '5 ', '+5', '05', '5.0', '', '-1', '1_0', '٥', '9'.repeat(30)])(
    'J1 refuses the limit %j: query numbers are plain digits',
    (limit) => {
      expect(refusalOf(reading(listClientsCall, { query: { limit } })).errors[0]?.path).toBe('limit');
    },
  );
  it('J1 reads a limit, with its default if absent', () => {
    expect(reading(listClientsCall, { query: { limit: '25' } })()).toEqual({ limit: 25 });
    expect(reading(listClientsCall, {})()).toEqual({ limit: 50 });
  });
  it('J1 refuses null as a body, even if no field is required', () => {
    for (const call of [changeClientCall, cancelBookingCall])
      expect(refusalOf(reading(call, { params: { clientId }, body: null })).errors).toEqual([
        { path: '', code: 'invalid_type' },
      ]);
    expect(refusalOf(reading(releaseHoldCall, { params: { holdId: clientId }, body: null })).errors).toEqual([
      { path: '', code: 'unrecognized_keys' },
    ]);
  });
  it('J1 refuses an empty change, which would create a version', () => {
    for (const body of [{}, undefined])
      expect(refusalOf(reading(changeClientCall, { params: { clientId }, body })).errors).toEqual([
        { path: '', code: 'nothing_to_change' },
      ]);
  });
  it('J1 refuses a body that is not an object', () => {
    expect(refusalOf(reading(holdSlotCall, { body: ['x'] })).code).toBe('invalid_input');
  });
});
