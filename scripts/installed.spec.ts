type Packages = { packages: Record<string, object> };
type IsInstalled = (lock: Packages, record: Packages, isThere: (path: string) => boolean) => boolean;

const lock = {
  packages: {
    '': { name: 'riserbo' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b-arm64': { version: '2.0.0', integrity: 'sha512-b', optional: true, cpu: ['arm64'] },
  },
};
const a = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } };

describe('isInstalled', () => {
  let isInstalled: IsInstalled;
  beforeAll(async () => {
    // @ts-expect-error plain JavaScript, since it runs before anything is installed
    ({ isInstalled } = (await import('./installed.mjs')) as { isInstalled: IsInstalled });
  });

  it('holds when all is there but what is for other machines', () => {
    expect(isInstalled(lock, { packages: a }, () => true)).toBe(true);
  });

  it.each([
    ['a package is missing', { packages: {} }],
    [
      'a package has another content',
      { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } } },
    ],
    ['a package is too many', { packages: { ...a, 'node_modules/c': { version: '1.0.0' } } }],
  ])('does not hold when %s', (_, record) => {
    expect(isInstalled(lock, record, () => true)).toBe(false);
  });

  it('does not hold when a folder was removed by hand', () => {
    expect(isInstalled(lock, { packages: a }, () => false)).toBe(false);
  });
});
