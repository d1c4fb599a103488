import { z } from 'zod';
import { DeploymentError } from './deployment-error';

/** Where Alexa calls Lambda functions (developer.amazon.com: “Host a Custom Skill as an AWS Lambda Function”). */
const regions = ['eu-west-1', 'us-east-1', 'us-west-2', 'ap-northeast-1'] as const;

const deployment = z.strictObject({
  name: z.string().regex(/^[A-Z][A-Za-z0-9]{1,40}$/, 'must be letters and digits, beginning with a capital'),
  regions: z
    .array(z.enum(regions, `can be ${regions.join(', ')}: Alexa calls functions in no others`))
    .min(1, 'must name one at least')
    .refine((names) => new Set(names).size === names.length, 'names one twice'),
  skillId: z
    .string('is not set: copy it from the Alexa developer console, or set SKILL_ID')
    .regex(/^amzn1\.ask\.skill\.[0-9a-f-]{36}$/, 'must look like amzn1.ask.skill.00000000-0000-0000-0000-000000000000'),
  alarmEmail: z
    .string('is not set: write down who is told when listeners lose something, or set ALARM_EMAIL')
    .pipe(z.email('is not an e-mail address')),
  monthlyBudget: z.number('must be a number of US dollars').positive('must be more than nothing'),
  domain: z
    .strictObject({
      name: z.hostname('is not the name of a host'),
      certificateArn: z
        .string()
        .regex(
          /^arn:aws:acm:us-east-1:\d{12}:certificate\/\S+$/,
          'must be of a certificate in us-east-1: CloudFront reads no other',
        ),
    })
    .optional(),
});

export type Deployment = z.infer<typeof deployment>;
export type Domain = NonNullable<Deployment['domain']>;

/** As a station writes it, perhaps with gaps. */
export type Wishes = { [Key in keyof Deployment]: Deployment[Key] | undefined };

/** @throws DeploymentError that names every key with a mistake */
export function deploymentFrom(wishes: Wishes): Deployment {
  const { success, data, error } = deployment.safeParse(wishes);
  if (success) return data;
  const mistakes = error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  throw new DeploymentError(`infra/config.ts: ${mistakes.join('; ')}`);
}
