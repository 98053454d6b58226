import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalTexts } from '../../messages/console/refusals';

interface Operation {
  operationId?: string;
  responses: Record<string, { $ref?: string }>;
}
const root = join(__dirname, '../../..');
const { paths, components } = JSON.parse(readFileSync(join(root, 'docs', 'openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
  components: { responses: Record<string, unknown> };
};
const sources = readdirSync(join(root, 'web/console'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.spec.ts'))
  .map((name) => readFileSync(join(root, 'web/console', name), 'utf8'))
  .join('\n');
const used = Object.values(paths)
  .flatMap((methods) => Object.values(methods))
  .filter(({ operationId }) => operationId !== undefined && sources.includes(`.${operationId}`));
const whole = ({ $ref, ...rest }: { $ref?: string }) =>
  JSON.stringify($ref === undefined ? rest : components.responses[$ref.split('/').pop() ?? '']);
const codes = [
  ...new Set(
    used.flatMap(({ responses }) =>
      Object.entries(responses)
        .filter(([status]) => Number(status) >= 400)
        .flatMap(([, response]) =>
          [...whole(response).matchAll(/`([a-z]+(?:_[a-z]+)*)`: /g)].map(([, code]) => code ?? ''),
        ),
    ),
  ),
];

describe('the refusals that the console can meet', () => {
  it('L2 finds the calls of the screens and their refusals', () => {
    expect(used.length).toBeGreaterThan(40);
    expect(codes).toContain('stale_version');
  });

  it.each(['en', 'it'] as const)('L2 have a text each (%s)', (language) => {
    expect(codes.filter((code) => refusalTexts[language][code] === undefined)).toEqual([]);
  });
});
