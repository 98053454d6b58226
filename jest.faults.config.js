const usual = require('./jest.config.js');

/** What happens to a running system when its parts die. Takes some minutes, so it is a suite of its own. */
module.exports = {
  ...usual,
  roots: ['<rootDir>/test/faults'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 180_000,
};
