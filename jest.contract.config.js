import config from './jest.config.js';

/** As many turns as it takes to meet what happens once in a thousand. A failure says how to see it again. */
process.env.CONTRACT_TURNS ??= '50000';

export default { ...config, testMatch: ['<rootDir>/tests/sturdy/response-contract.test.ts'] };
