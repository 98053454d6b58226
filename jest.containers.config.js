const usual = require('./jest.config.js');

/** The compose file with real containers, driven from outside (scripts/test-containers.mjs). */
module.exports = {
  ...usual,
  // the servers are those of the compose file
  globalSetup: undefined,
  globalTeardown: undefined,
  roots: ['<rootDir>/test/containers'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 300_000,
};
