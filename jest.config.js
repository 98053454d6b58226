/** Tests run on the pinned Node with --experimental-vm-modules (scripts/test.mjs sets it): several dependencies are ESM only. */
const configs = JSON.parse(require('node:fs').readFileSync(`${__dirname}/.swcrc`, 'utf8'));
const [ts, tsx] = configs.map(({ jsc, ...swc }) => ({ ...swc, jsc: { ...jsc, baseUrl: __dirname } }));

/** @type {import('jest').Config} */
module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  roots: [
    '<rootDir>/services',
    '<rootDir>/libs',
    '<rootDir>/test',
    '<rootDir>/scripts',
    '<rootDir>/bench',
    '<rootDir>/web',
  ],
  testMatch: ['**/*.spec.ts'],
  // separate suites: `npm run test:system`, `test:e2e`, `test:faults`, `test:web`, `test:containers`
  testPathIgnorePatterns: [
    '/node_modules/',
    '\\.system\\.spec\\.ts$',
    '<rootDir>/test/(e2e|faults|containers)/',
    '<rootDir>/web/test/',
  ],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { ...ts, swcrc: false }],
    '^.+\\.tsx$': ['@swc/jest', { ...tsx, swcrc: false }],
  },
  testTimeout: 60_000,
  // a worker that leaks nothing still frees a large heap before it ends, for which Jest's 500 ms are too few on a busy machine
  workerGracefulExitTimeout: 20_000,
  // modules of ended files are not freed: a worker that has grown is replaced before the next file
  workerIdleMemoryLimit: '1500MB',
  globalSetup: '<rootDir>/libs/testing/src/global-setup.ts',
  globalTeardown: '<rootDir>/libs/testing/src/global-teardown.ts',
  setupFiles: ['reflect-metadata'],
};
