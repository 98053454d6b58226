import { z } from 'zod';
import { fieldError, fieldErrorsOf } from './field-errors';

const order = z.strictObject({
  name: z.string().min(2).max(5),
  pin: z.string().length(4).optional(),
  count: z.int().min(1).max(9).optional(),
  share: z.number().positive().lt(1).optional(),
  tags: z.array(z.string()).min(1).max(2).optional(),
  kind: z.enum(['visit', 'call']).optional(),
  state: z.union([z.literal('on'), z.literal(0)]).optional(),
  day: z.iso.date().optional(),
  zone: z.enum(Array.from({ length: 60 }, (_, index) => `zone-${index}`)).optional(),
  inner: z.strictObject({ flag: z.boolean() }).optional(),
});
const errorsOf = (sent: unknown) => {
  const { error } = order.safeParse(sent);
  return error ? fieldErrorsOf(error, sent) : [];
};
const canary = 'canary'.repeat(20);

describe('the errors of fields', () => {
  it.each<[string, object, object]>([
    ['a missing field', { name: undefined }, { path: 'name', code: 'invalid_type', required: true }],
    ['a short text', { name: 'a' }, { path: 'name', code: 'too_small', minLength: 2 }],
    ['a long text', { name: canary }, { path: 'name', code: 'too_big', maxLength: 5 }],
    [
      'a text of another length',
      { pin: '1' },
      { path: 'pin', code: 'too_small', minLength: 4, maxLength: 4 },
    ],
    ['a small number', { count: 0 }, { path: 'count', code: 'too_small', minimum: 1 }],
    ['a large number', { count: 10 }, { path: 'count', code: 'too_big', maximum: 9 }],
    ['a bound itself', { share: 1 }, { path: 'share', code: 'too_big', exclusiveMaximum: 1 }],
    ['zero', { share: 0 }, { path: 'share', code: 'too_small', exclusiveMinimum: 0 }],
    ['a short list', { tags: [] }, { path: 'tags', code: 'too_small', minItems: 1 }],
    ['a long list', { tags: ['a', 'b', 'c'] }, { path: 'tags', code: 'too_big', maxItems: 2 }],
    [
      'an unknown value',
      { kind: canary },
      { path: 'kind', code: 'invalid_value', allowed: ['visit', 'call'] },
    ],
    ['no branch', { state: canary }, { path: 'state', code: 'invalid_union', allowed: ['on', 0] }],
    ['one of too many values', { zone: canary }, { path: 'zone', code: 'invalid_value' }],
    ['another format', { day: canary }, { path: 'day', code: 'invalid_format' }],
    ['another type', { name: { canary } }, { path: 'name', code: 'invalid_type' }],
    ['a missing field inside', { inner: {} }, { path: 'inner.flag', code: 'invalid_type', required: true }],
    ['null', { inner: { flag: null } }, { path: 'inner.flag', code: 'invalid_type' }],
  ])('J1 say what is accepted: %s', (_, change, expected) => {
    const errors = errorsOf({ name: 'Ada', ...change });
    expect(errors).toEqual([expected]);
    expect(fieldError.strict().parse(errors[0])).toEqual(expected);
    expect(JSON.stringify(errors)).not.toContain('canary');
  });

  it('J1 name unknown fields by the beginning of their name, 50 at most', () => {
    const many = Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`${canary}${index}`, 1]));
    const errors = errorsOf({ name: 'Ada', ...many });
    expect(errors).toHaveLength(50);
    expect(errors[0]).toEqual({ path: canary.slice(0, 60), code: 'unrecognized_keys' });
  });
});
