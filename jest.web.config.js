const usual = require('./jest.config.js');

/** The web in Debian's Chromium, on a running system; a suite that takes minutes. */
module.exports = {
  ...usual,
  roots: ['<rootDir>/web/test'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 180_000,
  maxWorkers: 1,
};
