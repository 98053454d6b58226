const usual = require('./jest.config.js');

/**
 * What happens to a running system when its parts die, stop or slow down, or its disk fills up (a small one, if
 * this user can mount it). Takes some minutes, so it is a suite of its own.
 */
module.exports = {
  ...usual,
  roots: ['<rootDir>/test/faults'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
  testTimeout: 180_000,
};
