import config from './jest.config.js';

/** Needs icecast2 and ffmpeg; `npm run test:icecast` says what to install. */
export default {
  ...config,
  testMatch: ['<rootDir>/tests/**/*.icecast.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
