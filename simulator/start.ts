import { fileURLToPath } from 'node:url';
import { keepRunning } from './keep-running';

const sources = ['lambda', 'station', 'interaction-models', 'simulator', 'skill.json'];

let restarts = 0;

/** `npm start`: the simulator, started again whenever a source changes. The page loads itself again. */
keepRunning({
  script: fileURLToPath(new URL('serve.ts', import.meta.url)),
  sources,
  ready: ({ url }) => {
    if (restarts > 0) return console.log('  Started again.');
    console.log(`\n  ${url}\n`);
    console.log('  Talk to This is the Coast there, or in a terminal: npm run say -- "what’s playing"');
    console.log('  It starts again when a source changes. Ctrl+C closes the station.\n');
  },
  changed: (file) => {
    restarts += 1;
    console.log(`  ${file} changed.`);
  },
});
