const js = require('@eslint/js');
const tseslint = require('typescript-eslint');

/** Invariant 3: nobody is asked over the bus inside a transaction. The runtime refuses it, too; here it is seen before it runs. */
const noCallInTransaction = {
  selector:
    "CallExpression[callee.property.name=/^(transaction|system|once)$/] ArrowFunctionExpression CallExpression[callee.object.property.name='calls'][callee.property.name=/^(ask|askAs)$/]",
  message: 'Ask first, then open a short transaction that checks again.',
};
/** A throw in a bare subscription's callback ends its reader, and nothing checks what it reads. */
const noSubscription = {
  selector: "CallExpression[callee.property.name='subscribe']",
  message: 'Use listen or listenFor of libs/messaging.',
};
const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Configuration is read once, by libs/runtime.',
};

/** The policy of the pages allows no inline style. */
const noInlineStyle = {
  selector: "JSXAttribute[name.name='style']",
  message: 'Use a class of the style sheet.',
};

/** A declared statement is prepared by a test against the migrated schema, and its values and rows are typed (ADR 051). */
const noRawStatement = {
  selector:
    "CallExpression[callee.object.name='tx'][callee.property.name=/^(query|write)$/]:not([arguments.0.type='Literal'])",
  message: 'Declare it with statement(), and use rows, row or send.',
};

module.exports = tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      '.data/',
      '.cache/',
      'reports/',
      'libs/client/src/generated/',
      'services/auth/src/passwords/breached-passwords.ts',
      'services/notifications/src/rendering/compiled-templates.ts',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Nest's modules are classes without members; entities are handed about as functions, as TypeORM does
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unsafe-function-type': 'off',
    },
  },
  {
    files: ['services/*/src/**/*.ts', 'libs/*/src/**/*.ts'],
    ignores: ['libs/{testing,system}/**', '**/*.spec.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', noCallInTransaction, noEnvironment, noSubscription],
    },
  },
  {
    files: ['services/*/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', noCallInTransaction, noEnvironment, noSubscription, noRawStatement],
    },
  },
  {
    files: ['web/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', noInlineStyle] },
  },
  {
    // found by a path that is known at run time only, and synchronously
    files: ['scripts/launch.ts', 'libs/system/src/launcher/{configuration,databases,service-process}.ts'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // bare arithmetic over packed arrays: an index check would be what is measured
    files: ['bench/denominators/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['libs/runtime/src/start/run-as-main.ts'],
    rules: { 'no-restricted-syntax': ['error', noCallInTransaction, noSubscription] },
  },
  {
    files: ['libs/messaging/src/calls/listen.ts'],
    rules: { 'no-restricted-syntax': ['error', noCallInTransaction, noEnvironment] },
  },
);
