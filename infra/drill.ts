import './drill/local-sources';

import { ageDrills } from './drill/age-drills';
import { contentDrills } from './drill/content-drills';
import type { Drill } from './drill/drill';
import { skillDrills } from './drill/skill-drills';
import { tableDrills } from './drill/table-drills';

/** `npm run drill`: breaks one thing after another on this machine, and prints what is seen. `-- StreamFails` breaks one alone. */
const drills: Drill[] = [...skillDrills, ...contentDrills, ...ageDrills, ...tableDrills];

const wanted = process.argv[2];
const chosen = drills.filter(({ alarm }) => wanted === undefined || alarm === wanted);
if (chosen.length === 0) {
  process.stderr.write(
    `There is no drill for “${wanted}”. There are: ${drills.map(({ alarm }) => alarm).join(', ')}.\n`,
  );
  process.exitCode = 2;
}
for (const { alarm, breaks, see } of chosen) {
  const seen = (await see()).flatMap((line) => line.split('\n')).map((line) => `    ${line}`);
  process.stdout.write(`${[`### ${alarm}`, '', `Broken: ${breaks}.`, '', ...seen, ''].join('\n')}\n`);
}
