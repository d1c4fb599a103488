import { mkdirSync, writeFileSync } from 'node:fs';
import { openapi } from './openapi';

/** Writes the contract where linters and generators of clients find it. */
mkdirSync('dist', { recursive: true });
writeFileSync('dist/openapi.json', `${JSON.stringify(openapi(), null, 2)}\n`);
