import { deploymentFrom } from '../../infra/deployment';
import { wishes } from './support/cloud';

const domain = {
  name: 'content.thisisthecoast.example',
  certificateArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/1',
};

test('takes what a station wishes, when nothing is missing', () => {
  expect(deploymentFrom(wishes)).toEqual({ ...wishes, domain: undefined });
});

test('asks for everything that is missing, by name and at once', () => {
  const nothing = { ...wishes, skillId: undefined, alarmEmail: undefined };

  expect(() => deploymentFrom(nothing)).toThrow(
    'infra/config.ts: skillId is not set: copy it from the Alexa developer console, or set SKILL_ID; ' +
      'alarmEmail is not set: write down who is told when listeners lose something, or set ALARM_EMAIL',
  );
});

test.each([
  [{ skillId: 'amzn1.ask.skill.123' }, 'skillId must look like amzn1.ask.skill.00000000-0000-0000-0000-000000000000'],
  [{ alarmEmail: 'the studio' }, 'alarmEmail is not an e-mail address'],
  [{ regions: [] }, 'regions must name one at least'],
  [{ regions: ['us-east-1', 'us-east-1'] }, 'regions names one twice'],
  [{ monthlyBudget: 0 }, 'monthlyBudget must be more than nothing'],
  [{ name: 'this-is-the-coast' }, 'name must be letters and digits, beginning with a capital'],
  [{ domain }, 'domain.certificateArn must be of a certificate in us-east-1: CloudFront reads no other'],
] as const)('refuses %j, and says how it should be', (wish, why) => {
  expect(() => deploymentFrom({ ...wishes, ...(wish as object) })).toThrow(`infra/config.ts: ${why}`);
});

test('refuses a region in which Alexa calls nobody', () => {
  const regions = JSON.parse('["eu-west-2"]');

  expect(() => deploymentFrom({ ...wishes, regions })).toThrow(
    'infra/config.ts: regions.0 can be eu-west-1, us-east-1, us-west-2, ap-northeast-1: Alexa calls functions in no others',
  );
});
