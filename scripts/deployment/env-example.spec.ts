import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { services } from '@riserbo/contracts';
import { configOf, projectRoot } from '@riserbo/system';
import { readEnvExample } from './env-example';
import { environmentFaults } from './environment-faults';

const example = readEnvExample();
const valuesOf = (name: string, wanted: (key: string) => boolean): Record<string, string> =>
  Object.fromEntries(
    Object.entries(example)
      .filter(([key]) => key in configOf(name as 'auth').shape && wanted(key))
      .map(([key, { value }]) => [key, value]),
  );

describe('.env.example', () => {
  it('K1 has every key of every service, with a comment, and no other (mend: add or remove it there)', () => {
    const known = new Set(services.flatMap((name) => Object.keys(configOf(name).shape)));
    expect(Object.keys(example).sort()).toEqual([...known].sort());
    expect(Object.keys(example).filter((key) => example[key]?.comment === undefined)).toEqual([]);
  });

  it.each([...services])('K1 is enough for %s as it stands, and with everything in it set', (name) => {
    expect(
      environmentFaults(
        name,
        valuesOf(name, (key) => example[key]?.optional === false),
      ),
    ).toEqual([]);
    const all = { ...valuesOf(name, () => true), NODE_ENV: 'test' };
    expect(environmentFaults(name, all)).toEqual([]);
  });

  it.each([...services])('K1 sets what %s cannot do without, and comments out the rest', (name) => {
    const required = valuesOf(name, (key) => example[key]?.optional === false);
    for (const key of Object.keys(required)) {
      const { [key]: _, ...rest } = required;
      expect(environmentFaults(name, rest)).toEqual([`${key}: missing`]);
    }
  });
});

describe('nest-cli.json', () => {
  const { projects } = JSON.parse(readFileSync(join(projectRoot, 'nest-cli.json'), 'utf8')) as {
    projects: Record<string, { type: string; root: string }>;
  };
  it.each([...services])('K1 knows the service %s', (name) => {
    expect(projects[name]).toMatchObject({
      type: 'application',
      root: `services/${name}`,
      entryFile: 'main',
    });
  });
  it('K1 knows the libraries that tsconfig.json names, at the same place', () => {
    const { compilerOptions } = JSON.parse(readFileSync(join(projectRoot, 'tsconfig.json'), 'utf8')) as {
      compilerOptions: { paths: Record<string, string[]> };
    };
    const named = new Set(
      Object.values(compilerOptions.paths).map(([path = '']) => path.replace(/^\.\/|\/src\/.*$/g, '')),
    );
    const roots = Object.values(projects)
      .filter(({ type }) => type === 'library')
      .map(({ root }) => root);
    expect(roots.sort()).toEqual([...named].sort());
  });
});
