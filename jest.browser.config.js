import config from './jest.config.js';

/** Needs a Chromium; `npm run test:browser` says what to install. */
export default {
  ...config,
  testMatch: ['<rootDir>/tests/browser/*.browser.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
