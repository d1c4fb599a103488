import type { Plugin } from 'esbuild';
import { en } from '../../lambda/skill/words/en';
import { asText } from './as-text';

/** Every sentence, as data. */
export const plainWords: Plugin = {
  name: 'plain-words',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]skill[\\/]words[\\/]en\.ts$/ }, () => ({ contents: `export const en = ${asText(en)};` }));
  },
};
