import { type Cloud, inWords, resource, resources } from '../support/cloud';

/** Three regions, without a domain of the station’s own. */
export function abroadPromises(cloud: () => Cloud): void {
  test('has the skill and its watch in each region, and the content once', () => {
    expect(Object.keys(cloud().stacks).sort()).toEqual([
      'Coast-ContentApi',
      'Coast-Skill',
      'Coast-Skill-us-east-1',
      'Coast-Skill-us-west-2',
      'Coast-Watch',
      'Coast-Watch-us-east-1',
      'Coast-Watch-us-west-2',
    ]);
  });

  test.each(['us-east-1', 'us-west-2'])('reads in %s the content that is published at home', (region) => {
    const { Environment } = resource(cloud(), `Coast-Skill-${region}`, 'AWS::Lambda::Function').Properties;

    expect(inWords(Environment.Variables.CONTENT_API_URL)).toBe('https://<Coast-ContentApi in eu-west-1>');
    expect(cloud().stacks[`Coast-Skill-${region}`]?.Outputs).toHaveProperty('SkillEndpoint');
  });

  test('watches abroad what is abroad: the skill, and no day without a question', () => {
    const names = resources(cloud(), 'Coast-Watch-us-west-2', 'AWS::CloudWatch::Alarm').map(([id]) => id.slice(0, -8));

    expect(names.sort()).toEqual([
      'AlexaRefusesAnswers',
      'ListenersAreForgotten',
      'SkillApologises',
      'SkillFails',
      'SkillHasNoContent',
      'SkillIsSlow',
      'SkillTurnsListenersAway',
      'StreamFails',
    ]);
  });
}

/** One region, with a domain. */
export function domainPromises(cloud: () => Cloud): void {
  test('serves under the station’s own name, with TLS 1.2 or newer', () => {
    const { Aliases, ViewerCertificate } = resource(cloud(), 'Coast-ContentApi', 'AWS::CloudFront::Distribution')
      .Properties.DistributionConfig;

    expect(Aliases).toEqual(['content.thisisthecoast.example']);
    expect(ViewerCertificate).toMatchObject({ MinimumProtocolVersion: 'TLSv1.2_2021', SslSupportMethod: 'sni-only' });
    expect(cloud().stacks['Coast-ContentApi']?.Outputs).toHaveProperty('PointYourDomainTo');
  });

  test('tells the skill the station’s own name', () => {
    const { Environment } = resource(cloud(), 'Coast-Skill', 'AWS::Lambda::Function').Properties;

    expect(Environment.Variables.CONTENT_API_URL).toBe('https://content.thisisthecoast.example');
  });
}
