import { calls, email, instant, line, phone, timeOfDay, timeZone } from '.';

describe('a field', () => {
  it.each([
    'a@x.example, b@y.example',
    'a@x.example;b@y.example',
    '"b@y.example x"@z.example',
    'a@x.example\r\nBcc: b@y.example',
    'a@x.example\n',
    'Greta <a@x.example>',
    `${'a'.repeat(320)}@x.example`,
    `a@${'x'.repeat(250)}.example`,
    'a@x',
    '@x.example',
    'a@@x.example',
    '',
  ])('X42 an address is of one recipient: %j is refused', (text) => {
    expect(email.safeParse(text).success).toBe(false);
  });
  it.each(['a@x.example', "o'neill+tag@mail.x.example"])('X42 %j is an address', (text) => {
    expect(email.safeParse(text).success).toBe(true);
  });

  it.each(['a\r\nb', 'a\nb', 'a\tb', 'a\0b', 'a\u2028b', 'a\u2029b', 'a\u0085b', '   ', 'x'.repeat(121)])(
    'X41 X45 one line is one line: %j is refused',
    (text) => {
      expect(line(120).safeParse(text).success).toBe(false);
    },
  );

  it.each<[unknown]>([[{ path: '/etc/passwd' }], [['a']], [1], [null], [true], [{ toString: 'x' }]])(
    'X40 X43 a text is a text: %j is refused',
    (value) => {
      for (const schema of [line(120), email, phone, timeZone, timeOfDay, instant])
        expect(schema.safeParse(value).success).toBe(false);
    },
  );

  it.each([
    '2026-03-02T09:00:00+01:00',
    '2026-03-02',
    '1999-12-31T23:59:59Z',
    '2200-01-01T00:00:00Z',
    '2026-02-30T00:00:00Z',
    `2026-03-02T09:00:00.${'0'.repeat(50)}Z`,
  ])('X73 an instant is UTC, real, of this time and short: %j is refused', (text) => {
    expect(instant.safeParse(text).success).toBe(false);
  });

  it('X48 a hostile text is no dearer than a plain one of its length', () => {
    const schemas = [email, phone, timeZone, timeOfDay, instant, line(1_000_000)];
    const cost = (text: string) => {
      const began = performance.now();
      for (const schema of schemas) schema.safeParse(text);
      return performance.now() - began;
    };
    const size = 50_000;
    const plain = 'a'.repeat(size);
    const hostile = [
      `a@${'a.'.repeat(size / 2)}`,
      `${'a'.repeat(size)}!`,
      `${'@'.repeat(size)}`,
      `2026-${'0'.repeat(size)}`,
      `${' '.repeat(size)}\0`,
      `${'a-'.repeat(size / 2)}@`,
    ];
    for (const schema of [plain, ...hostile]) cost(schema);
    const usual = Math.max(...Array.from({ length: 5 }, () => cost(plain)));
    for (const text of hostile) {
      const best = Math.min(...Array.from({ length: 5 }, () => cost(text)));
      expect([text.slice(0, 8), best < 20 * usual + 20]).toEqual([text.slice(0, 8), true]);
    }
  });

  it('X38 no request takes a key of the prototype', () => {
    for (const { request } of calls)
      for (const name of ['__proto__', 'constructor', 'prototype']) {
        const polluted = JSON.parse(`{"${name}": {"role": "owner"}}`) as object;
        expect(request.safeParse(polluted).success).toBe(false);
      }
  });
});
