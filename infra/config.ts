import type { Wishes } from './deployment';

/**
 * What a station edits before it goes live; `npm run synth` says what is missing or wrong. Nothing here is secret, and
 * nothing names an AWS account: that is the one whose credentials deploy.
 */
export const config: Wishes = {
  /** In front of every name in AWS: two stations, or a trial and the real thing, can share an account. */
  name: 'ThisIsTheCoast',

  /**
   * Where the skill runs; the first has the content too. Add 'us-east-1' for North America and 'us-west-2' for Australia:
   * listeners there are answered a tenth of a second sooner.
   */
  regions: ['eu-west-1'],

  /** From the Alexa developer console, or the environment: amzn1.ask.skill.… */
  skillId: process.env.SKILL_ID,

  /** Who is told when listeners lose something. Amazon asks once whether the address may be written to. */
  alarmEmail: process.env.ALARM_EMAIL,

  /** US dollars a month; `npm run cost` says what to expect. Past it, the same address is told. */
  monthlyBudget: 20,

  /**
   * An address of the station’s own for the content API, with a certificate for it that AWS keeps in us-east-1:
   *   domain: { name: 'content.thisisthecoast.example', certificateArn: 'arn:aws:acm:us-east-1:…' }
   * Without one, the API has an address under cloudfront.net.
   */
  domain: undefined,
};
