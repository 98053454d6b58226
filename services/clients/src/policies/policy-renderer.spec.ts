import { Refusal } from '@riserbo/contracts';
import { PolicyRenderer } from './policy-renderer';

/** Repeated up to the length of a policy. Words stay short, so that the text reaches the parser. */
const patterns = [
  ...[
    'a ',
    'aaa@ ',
    '[ ',
    ']( ',
    '[a]( ',
    '![ ',
    '* ',
    '**a ',
    '_a_ ',
    '` ',
    '~ ',
    '< ',
    '<a ',
    '</ ',
    '& ',
    '&# ',
  ],
  ...[
    '\\\\ ',
    '| ',
    '|- ',
    '> ',
    '- ',
    '1. ',
    '# ',
    '\n',
    ' \n',
    '\t',
    '<!-- ',
    '[]: ',
    '[^a] ',
    'http:// ',
    '*** ',
  ],
  ...[
    '- [ ] ',
    'a\n=',
    '[a](b ',
    '*a **b ',
    '_a __b ',
    '<a b="',
    '| a\n',
    `${'a@'.repeat(90)} `,
    `${'['.repeat(190)} `,
  ],
  ...[`${'*a_'.repeat(60)} `, `${'www.'.repeat(45)} `],
];
/** Refused before it is parsed. */
const word = 'aaa@';
const LONGEST = 30_000;

describe('rendering policies', () => {
  const renderer = new PolicyRenderer();
  afterAll(() => renderer.onApplicationShutdown());

  it('E1 renders the same HTML as the synchronous renderer', async () => {
    expect(await renderer.html('We keep *little*.')).toBe('<p>We keep <em>little</em>.</p>\n');
    expect(await renderer.html('')).toBe('');
  });

  it.each([...patterns, word])(
    'X108 answers for %j in time, and serves others meanwhile',
    async (pattern) => {
      const order: string[] = [];
      // a tick comes after all promises that are ready, and before what another thread says
      const other = new Promise((resolve) => process.nextTick(resolve)).then(() => order.push('other'));
      const rendered = outcome(renderer.html(pattern.repeat(LONGEST / pattern.length)));
      await Promise.all([other, rendered.finally(() => order.push('text'))]);
      expect(order).toEqual(['other', 'text']);
      expect(['made', 'policy_too_complex']).toContain(await rendered);
    },
  );

  it('X108 makes other policies after one that took too long', async () => {
    expect(await renderer.html('Still here.')).toBe('<p>Still here.</p>\n');
  });
});

const outcome = (html: Promise<string>): Promise<string> =>
  html.then(
    () => 'made',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );
