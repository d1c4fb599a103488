import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '../support/temporary-folder';
import { abroadPromises, domainPromises } from './promises/abroad';
import { contentApiPromises } from './promises/content-api';
import { functionPromises } from './promises/functions';
import { skillPromises } from './promises/skill';
import { watchPromises } from './promises/watch';
import { type Cloud, type Plan, synthesise, wishes } from './support/cloud';

const folder = temporaryFolder('infra');
const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef';

const plans: Record<string, Omit<Plan, 'folder'>> = {
  home: { wishes },
  abroad: { wishes: { ...wishes, regions: ['eu-west-1', 'us-east-1', 'us-west-2'] } },
  withDomain: { wishes: { ...wishes, domain: { name: 'content.thisisthecoast.example', certificateArn } } },
  careless: { wishes, careless: 'Coast-ContentApi' },
};
const clouds: Record<string, Cloud | string> = {};

/** Once for all tests below: it is what takes time. */
beforeAll(async () => {
  await promisify(execFile)('npm', ['run', 'build', '--', folder]);
  const each = Object.entries(plans).map(([name, plan]) => ({ ...plan, folder: join(folder, name) }));
  const made = await synthesise(each, folder);
  for (const [index, name] of Object.keys(plans).entries()) clouds[name] = made[index] ?? '';
}, 120_000);

function cloud(name: string): Cloud {
  const made = clouds[name];
  if (typeof made !== 'object') throw new Error(`${name} was refused: ${made}`);
  return made;
}

describe('the content API', () => contentApiPromises(() => cloud('home')));
describe('the skill', () => skillPromises(() => cloud('home')));
describe('the watch', () => watchPromises(() => cloud('home')));
describe('in three regions', () => abroadPromises(() => cloud('abroad')));
describe('with a domain', () => domainPromises(() => cloud('withDomain')));
describe('the functions as they would be deployed', () => functionPromises(() => cloud('home')));

test('synthesises nothing that breaks a rule of AwsSolutions, however small', () => {
  expect(clouds.careless).toContain('Validation failed');
  expect(clouds.careless).toContain('Coast-ContentApi/Careless');
  expect(clouds.careless).toContain('AwsSolutions-S10');
});
