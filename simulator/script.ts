import { readFileSync } from 'node:fs';
import { en } from '../lambda/skill/words/en';
import { languages } from '../lambda/skill/words/languages';
import { elsewherePage, scriptPage } from './script/page';
import type { Script } from './script/sentences';

const folder = 'lambda/skill/words';
const british = `${folder}/en.ts`;

/** `npm run script`: everything the skill can say, to be read aloud by whoever edits it. */
console.log(
  [
    `Every sentence that the skill says, with examples filled in. The number is its line in ${british}: keep each {{…}} there,`,
    'and change the words around it as you like. Pieces such as “half past six” and what stands on screens come last.',
    '',
    scriptPage(en, { file: british, text: readFileSync(british, 'utf8') }),
    ...Object.entries(languages).flatMap(([locale, script]) =>
      locale === 'en'
        ? []
        : ['', elsewherePage(`What is said in ${locale}`, `${folder}/${locale}.ts`, en, script() as Script)],
    ),
  ].join('\n'),
);
