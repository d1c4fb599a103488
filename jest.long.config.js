import config from './jest.config.js';

/** What takes a minute or more: the response contract at length, every fault at every intent, and a whole year. */
export default {
  ...config,
  testMatch: ['<rootDir>/tests/**/*.long.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 2,
  testTimeout: 10 * 60_000,
};
