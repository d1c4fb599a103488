/** Packages that are ES modules: compiled too, since Jest itself runs CommonJS. */
const compiled = [
  ...['axios', 'feedsmith', 'fast-xml-parser', 'lru-cache'],
  ...['html-to-text', '@selderee', 'selderee', 'parseley', 'leac', 'peberminta', 'entities', 'deepmerge-ts'],
];

export default {
  testEnvironment: 'node',
  // By default Jest leaves one processor idle, and on a small build machine that is half of it.
  maxWorkers: '100%',
  // The first drawing in a file loads Amazon’s engine: on a busy machine that takes a while.
  testTimeout: 20_000,
  setupFiles: ['<rootDir>/tests/support/local-upstreams.ts'],
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.(icecast|browser|long)\\.test\\.ts$'],
  transform: {
    '\\.m?[jt]s$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${compiled.join('|')})/)`],
};
