/** ES modules from packages are compiled too: Jest itself runs CommonJS. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.icecast\\.test\\.ts$'],
  transform: {
    '\\.[jt]s$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(feedsmith|html-to-text|@selderee|selderee|parseley|leac|peberminta|entities|deepmerge-ts|fast-xml-parser|lru-cache)/)',
  ],
};
