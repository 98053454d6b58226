import { setImmediate as turn } from 'node:timers/promises';
import { Refusal } from '@riserbo/contracts';
import { PolicyRenderer } from './policy-renderer';

/** Each is repeated until it is as long as a policy may be. */
const patterns = [
  ...[
    'a',
    'aaa@',
    'a@',
    '@',
    '[',
    '](',
    '[a](',
    '![',
    '*',
    '**a',
    '_a_',
    '`',
    '~',
    '<',
    '<a',
    '</',
    '&',
    '&#',
    '\\',
    '|',
    '|-',
  ],
  ...[
    '> ',
    '- ',
    '1. ',
    '# ',
    '\n',
    ' \n',
    '\t',
    '<!--',
    '[]: ',
    '[^a]',
    'http://',
    'www.',
    'www.a',
    'a.',
    '***',
    '- [ ] ',
    'a\n=',
  ],
];
const LONGEST = 30_000;

describe('rendering policies', () => {
  const renderer = new PolicyRenderer();
  afterAll(() => renderer.onApplicationShutdown());

  it('E1 makes the same HTML as ever', async () => {
    expect(await renderer.html('We keep *little*.')).toBe('<p>We keep <em>little</em>.</p>\n');
    expect(await renderer.html('')).toBe('');
  });

  it('X108 holds up nothing else while it parses what is slow, and ends it in time', async () => {
    for (const pattern of patterns) {
      const text = pattern.repeat(Math.floor(LONGEST / pattern.length));
      const began = performance.now();
      let turns = 0;
      let over = false;
      const end = renderer
        .html(text)
        .catch((error: unknown) => {
          if (!(error instanceof Refusal && error.code === 'policy_too_complex')) throw error;
        })
        .finally(() => (over = true));
      while (!over) {
        await turn();
        turns += 1;
      }
      await end;
      expect([pattern, performance.now() - began < 25_000]).toEqual([pattern, true]);
      expect([pattern, turns > 0]).toEqual([pattern, true]);
    }
    expect(await renderer.html('Still here.')).toBe('<p>Still here.</p>\n');
  }, 120_000);
});
