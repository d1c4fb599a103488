import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Wishes } from '../../deployment';

/** ask-cli’s name for “everything is in the environment”: for CI. */
const environmentProfile = '__ENVIRONMENT_ASK_PROFILE__';

export interface Need {
  /** The variable that brings it. */
  name: string;
  what: string;
  /** A secret, or something that another tool has to set up: nobody is asked to type it. */
  unaskable?: boolean;
}

/** What has to be known before anything is deployed, and is not. Nothing is guessed. */
export function needsOf(
  env: NodeJS.ProcessEnv,
  { regions, alarmEmail }: Pick<Wishes, 'regions' | 'alarmEmail'>,
): Need[] {
  return [
    ...(env.ASK_PROFILE ? vendorNeeds(env.ASK_PROFILE, env) : [askProfile]),
    ...awsNeeds(env),
    ...(regions?.length ? [] : [awsRegions]),
    ...(alarmEmail || env.ALARM_EMAIL ? [] : [someoneToTell]),
  ];
}

const askProfile: Need = {
  name: 'ASK_PROFILE',
  what: `the ask-cli profile of the Amazon developer account: “ask configure” makes one; in CI, ${environmentProfile}`,
};
const awsProfile: Need = {
  name: 'AWS_PROFILE',
  what: 'the profile of the AWS account: “aws configure sso” makes one; in CI, AWS_ACCESS_KEY_ID and its secret instead',
};
const awsRegions: Need = {
  name: 'regions',
  what: 'infra/config.ts says where the skill runs: eu-west-1 for listeners in Britain',
  unaskable: true,
};
const someoneToTell: Need = {
  name: 'ALARM_EMAIL',
  what: 'the e-mail address of whoever is told when listeners lose something',
};

function awsNeeds(env: NodeJS.ProcessEnv): Need[] {
  if (env.ASK_PROFILE !== environmentProfile) return env.AWS_PROFILE || env.AWS_ACCESS_KEY_ID ? [] : [awsProfile];
  // ask-cli takes its own credentials from the environment only where AWS’s are there, too.
  return ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']
    .filter((name) => !env[name])
    .map((name) => ({ name, what: `in the environment, as ${environmentProfile} wants it`, unaskable: true }));
}

/** The vendor id says whose skill it is. ask-cli takes it from its profile, or from the environment. */
function vendorNeeds(profile: string, env: NodeJS.ProcessEnv): Need[] {
  if (profile !== environmentProfile) {
    if (vendorIdIn(join(env.HOME ?? homedir(), '.ask/cli_config'), profile)) return [];
    const what = `ask-cli’s profile “${profile}” has none: run “ask configure --profile ${profile}”`;
    return [{ name: 'vendor id', what, unaskable: true }];
  }
  const vendor = 'the id under “My IDs” at developer.amazon.com/settings/console/mycid';
  const token = '“ask util generate-lwa-tokens” makes one';
  return [
    ...(env.ASK_VENDOR_ID ? [] : [{ name: 'ASK_VENDOR_ID', what: vendor }]),
    ...(env.ASK_REFRESH_TOKEN || env.ASK_ACCESS_TOKEN
      ? []
      : [{ name: 'ASK_REFRESH_TOKEN', what: token, unaskable: true }]),
  ];
}

function vendorIdIn(file: string, profile: string): string | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).profiles[profile].vendor_id;
  } catch {
    return undefined; // no file, no such profile: the same to whoever has to run “ask configure”
  }
}
