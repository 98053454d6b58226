const usual = require('./jest.config.js');

/** A whole system, asked over HTTP. Takes some minutes, so it is a suite of its own. */
module.exports = {
  ...usual,
  roots: ['<rootDir>/test/e2e'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 2,
};
