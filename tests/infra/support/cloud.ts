import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Wishes } from '../../../infra/deployment';

const run = promisify(execFile);

export interface Resource {
  Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: CloudFormation’s shapes are as many as its types
  Properties: any;
  DeletionPolicy?: string;
  // biome-ignore lint/suspicious/noExplicitAny: likewise
  UpdatePolicy?: any;
}

interface Template {
  Resources: Record<string, Resource>;
  Outputs: Record<string, { Value: unknown }>;
}

/** What would be deployed: templates, and the folders that become functions. */
export interface Cloud {
  stacks: Record<string, Template>;
  /** Where the code of a function lies before it is zipped and sent to AWS. */
  folderOf(stack: string, code: { S3Key: string }): Promise<string>;
}

export const wishes: Wishes = {
  name: 'Coast',
  regions: ['eu-west-1'],
  skillId: 'amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef',
  alarmEmail: 'studio@thisisthecoast.example',
  monthlyBudget: 20,
  domain: undefined,
};

export interface Plan {
  folder: string;
  wishes: Wishes;
  /** A stack that is given a bucket without any care. */
  careless?: string;
}

/** Synthesises as `cdk` does, with no account, no credentials and no network. Rejects when a plan without carelessness is refused. */
export async function synthesise(plans: Plan[], bundles: string): Promise<(Cloud | string)[]> {
  const env = {
    PATH: process.env.PATH ?? '',
    CDK_CONTEXT_JSON: JSON.stringify({ bundles }),
    PLANS: JSON.stringify(plans),
  };
  const script = ['--import', 'tsx', 'tests/infra/support/synthesise.ts'];
  const { stdout, stderr } = await run(process.execPath, script, { cwd: resolve('.'), env, maxBuffer: 10_000_000 });
  const refusals: (string | null)[] = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  return Promise.all(
    plans.map(({ folder, careless }, index) => {
      const refusal = refusals[index];
      if (refusal && !careless) throw new Error(`${refusal}\n${stderr}`);
      return refusal ? `${refusal}\n${stderr}` : cloudIn(folder);
    }),
  );
}

async function cloudIn(folder: string): Promise<Cloud> {
  const read = async (file: string) => JSON.parse(await readFile(join(folder, file), 'utf8'));
  const { artifacts } = await read('manifest.json');
  const names = Object.keys(artifacts).filter((name) => artifacts[name].type === 'aws:cloudformation:stack');
  const stacks = await Promise.all(names.map(async (name) => [name, await read(`${name}.template.json`)]));
  return {
    stacks: Object.fromEntries(stacks),
    folderOf: async (stack, { S3Key }) => {
      const { files } = await read(`${stack}.assets.json`);
      return join(folder, files[S3Key.replace(/\.zip$/, '')].source.path);
    },
  };
}

/** All resources of a type in a stack, by their names. */
export function resources({ stacks }: Cloud, stack: string, type: string): [string, Resource][] {
  return Object.entries(stacks[stack]?.Resources ?? {}).filter(([, resource]) => resource.Type === type);
}

/** The one resource of a type, with a name that begins so. */
export function resource(cloud: Cloud, stack: string, type: string, name = ''): Resource {
  const found = resources(cloud, stack, type).filter(([id]) => id.startsWith(name));
  const [one] = found;
  if (found.length !== 1 || !one)
    throw new Error(`${stack} has ${found.length} of ${type} ${name}: ${found.map(([id]) => id)}`);
  return one[1];
}

/** What CloudFormation puts together, as a person would write it: `<Name.Arn>/v1/*`. */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return value;
  const [[intrinsic, argument] = []] = Object.entries(value as Record<string, unknown>);
  if (intrinsic === 'Ref') return `<${argument}>`;
  if (intrinsic === 'Fn::GetAtt') return `<${(argument as string[]).join('.')}>`;
  if (intrinsic === 'Fn::Join')
    return (argument as [string, unknown[]])[1].map(inWords).join((argument as [string])[0]);
  if (intrinsic === 'Fn::GetStackOutput') {
    const { StackName, Region } = argument as { StackName: string; Region: string };
    return `<${StackName} in ${Region}>`;
  }
  throw new Error(`No words for ${JSON.stringify(value)}`);
}
