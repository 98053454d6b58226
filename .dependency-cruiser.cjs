/** The directions of imports (docs/adr/001): contracts <- messaging, privacy <- runtime <- services. */
const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
const spec = '\\.spec\\.ts$|/test/|^test/|^bench/|^scripts/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule(
      'no-circles',
      {},
      { circular: true },
      'Two things that need each other are one thing, or a third is missing.',
    ),
    {
      ...rule(
        'folders-without-circles',
        { path: '^services/[^/]+/src/[^/]+$' },
        { circular: true },
        'A folder builds on others, or they build on it.',
      ),
      scope: 'folder',
    },
    rule(
      'domain-is-pure',
      { path: '^services/[^/]+/src/domain', pathNot: '\\.spec\\.ts$' },
      {
        pathNot: [
          '^services/[^/]+/src/domain',
          '^libs/contracts',
          '^node:crypto$|^crypto$',
          'node_modules/zod',
        ],
      },
      'Domain functions decide and know nothing else.',
    ),
    rule(
      'services-are-apart',
      { path: '^services/([^/]+)/', pathNot: spec },
      { path: '^services/', pathNot: '^services/$1/' },
      'A service is asked over the bus.',
    ),
    rule(
      'libraries-know-no-service',
      { path: '^libs/', pathNot: '^libs/testing/' },
      { path: '^services/' },
      'Libraries serve services.',
    ),
    rule(
      'contracts-import-parsers-only',
      { path: '^libs/contracts/src', pathNot: '\\.spec\\.ts$' },
      {
        pathNot: ['^libs/contracts', 'node_modules/zod', 'node_modules/(linkify-it|tlds|libphonenumber-js)/'],
      },
      'Contracts cross every process. linkify-it and tlds take about a tenth of a second to load and 10 MB, and stay: a name is refused by its schema, in the gateway and again in the service. libphonenumber-js takes 30 ms and 2 MB. A validator that is passed in could be forgotten by one of them.',
    ),
    rule(
      'kernel-knows-no-owner',
      { path: '^libs/contracts/src/kernel', pathNot: '\\.spec\\.ts$' },
      { path: '^libs/contracts/src/(?!kernel/)' },
      'Owners build on the kernel.',
    ),
    rule(
      'documents-have-an-entry-of-their-own',
      { path: '^libs/contracts/src/(?!documents/)', pathNot: '\\.spec\\.ts$' },
      { path: '^libs/contracts/src/documents' },
      'Only who writes or serves a document loads what makes it.',
    ),
    rule(
      'messaging-stands-below-runtime',
      { path: '^libs/(messaging|privacy)/src', pathNot: '\\.spec\\.ts$' },
      { path: '^libs/(runtime|testing)' },
      'What messaging needs is given to it.',
    ),
    rule(
      'system-starts-the-product',
      { path: '^(services|libs)/', pathNot: ['^libs/(system|testing)/', spec] },
      { path: '^libs/system' },
      'A process does not know what started it.',
    ),
    rule(
      'libraries-know-no-script',
      { path: '^(services|libs)/', pathNot: '\\.spec\\.ts$' },
      { path: '^scripts/' },
      'Scripts are entry points; what two of them need is a library.',
    ),
    rule(
      'testing-is-for-tests',
      { path: '^(services|libs)/', pathNot: ['^libs/testing', spec] },
      { path: '^libs/testing' },
      'Test tools stay out of the product.',
    ),
    rule(
      'sealed-stays-with-the-user',
      { path: '^(services|libs)/', pathNot: ['^libs/sealed', spec] },
      { path: '^libs/sealed', pathNot: '^libs/sealed/src/(lint|errors|padded-length)\\.ts$' },
      'No service holds code that opens what is sealed; it may only look at the outline of a file.',
    ),
    rule(
      'sealed-runs-in-browsers',
      { path: '^libs/sealed/src' },
      { pathNot: ['^libs/sealed/src', 'node_modules/(age-encryption|@noble|@scure|zod)/'] },
      'The library runs in a browser: no module of Node, no other library.',
    ),
    rule(
      'web-uses-the-api',
      { path: '^web/', pathNot: ['^web/test/', spec] },
      { path: '^(services|libs)/', pathNot: ['^libs/client/', '^libs/sealed/'] },
      'The web is a consumer of the gateway like any other.',
    ),
    rule(
      'sealed-opens-in-the-vault',
      { path: '^web/(?!vault/)', pathNot: ['^web/test/', spec] },
      { path: '^libs/sealed/' },
      'Keys stay in the worker.',
    ),
    rule(
      'product-knows-no-page',
      { path: '^(services|libs)/', pathNot: spec },
      { path: '^web/' },
      'No service knows that the web exists.',
    ),
    rule(
      'doors-know-no-entity',
      { path: '\\.(controller|consumer)\\.ts$' },
      { path: '\\.entity\\.ts$' },
      'Controllers and consumers hand on.',
    ),
    rule(
      'declared',
      { path: '^(services|libs)/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
      'Every package is in package.json.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // generated code is its maker's
    exclude: { path: '^dist/|^libs/client/src/generated/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
