const usual = require('./jest.config.js');

/** Starts the launcher, several processes or whole servers. Takes some minutes, so it is a separate suite. */
module.exports = {
  ...usual,
  roots: ['<rootDir>/scripts', '<rootDir>/libs', '<rootDir>/services'],
  testMatch: ['**/*.system.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 2,
};
