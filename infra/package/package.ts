import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readJson } from '../../simulator/understand/read-model';
import { endpointsIn } from './endpoints';
import { placeholdersIn } from './placeholders';
import { writePackage } from './write-package';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `npm run package`: the skill as Amazon’s tools read it. */
function run(): void {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'dist/skill-package' },
      'skill-endpoint': { type: 'string', multiple: true, default: [] },
      profile: { type: 'string', default: process.env.ASK_PROFILE || 'default' },
    },
  });
  const out = resolve(values.out);
  const endpoints = endpointsIn(values['skill-endpoint']);
  writePackage({ root, out, endpoints, profile: values.profile });

  const asked = endpoints.map(({ region, uri }) => `${region} asks ${uri}`).join('\n');
  console.log(`${relative('.', out) || '.'}: ready for “ask deploy --profile ${values.profile}” in this folder`);
  console.log(asked || 'No --skill-endpoint yet: Alexa would not know whom to ask.');
  const placeholders = placeholdersIn(readJson(resolve(root, 'skill.json'))).filter(
    (line) => !line.includes('IconUri'),
  );
  if (placeholders.length > 0) {
    console.log(
      `Put the station’s own addresses into skill.json before Amazon certifies it:\n${placeholders.join('\n')}`,
    );
  }
}

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
