import config from './jest.config.js';

/** As many turns as it takes to meet what happens once in a thousand. A failure says how to see it again. */
process.env.CONTRACT_TURNS ??= '50000';

/** What takes a minute or more: the response contract at length, every fault at every intent, and a whole year. */
export default {
  ...config,
  testMatch: ['<rootDir>/tests/sturdy/response-contract.test.ts', '<rootDir>/tests/**/*.long.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 2,
  testTimeout: 10 * 60_000,
};
