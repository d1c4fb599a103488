import { type Cloud, inWords, resource, resources, wishes } from '../support/cloud';

const stack = 'Coast-Skill';

export function skillPromises(cloud: () => Cloud): void {
  test('lets Alexa call the live alias, for this skill and no other', () => {
    const permissions = resources(cloud(), stack, 'AWS::Lambda::Permission');

    expect(permissions).toHaveLength(1);
    expect(permissions[0]?.[1].Properties).toEqual({
      Action: 'lambda:InvokeFunction',
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: wishes.skillId,
      FunctionName: { Ref: expect.stringMatching(/^Live/) },
    });
  });

  test('lets the skill write its log and look up one listener at a time, and nothing else', () => {
    const { Statement } = resource(cloud(), stack, 'AWS::IAM::Policy').Properties.PolicyDocument;

    expect(Statement).toEqual([
      {
        Effect: 'Allow',
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Resource: { 'Fn::GetAtt': [expect.stringMatching(/^SkillLog/), 'Arn'] },
      },
      {
        Effect: 'Allow',
        Action: ['dynamodb:DeleteItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
        Resource: { 'Fn::GetAtt': [expect.stringMatching(/^Listeners/), 'Arn'] },
      },
    ]);
    expect(resource(cloud(), stack, 'AWS::IAM::Role', 'SkillRole').Properties.ManagedPolicyArns).toBeUndefined();
  });

  test('keeps listeners in a table that is paid by use, encrypted, backed up for a week, and outlives the stack', () => {
    const table = resource(cloud(), stack, 'AWS::DynamoDB::Table');

    expect(table.Properties).toMatchObject({
      AttributeDefinitions: [{ AttributeName: 'listener', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'listener', KeyType: 'HASH' }],
      BillingMode: 'PAY_PER_REQUEST',
      TimeToLiveSpecification: { AttributeName: 'lapses', Enabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 },
      SSESpecification: { SSEEnabled: true },
      DeletionProtectionEnabled: true,
    });
    expect(table.DeletionPolicy).toBe('Retain');
  });

  test('runs on Node 24 and arm64, in no network of its own, and knows its skill and its content', () => {
    const { Runtime, Architectures, Timeout, VpcConfig, Environment } = resource(
      cloud(),
      stack,
      'AWS::Lambda::Function',
    ).Properties;

    expect({ Runtime, Architectures, Timeout, VpcConfig }).toEqual({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Timeout: 8,
      VpcConfig: undefined,
    });
    expect(inWords(Environment.Variables.LISTENERS_TABLE)).toMatch(/^<Listeners\w+>$/);
    expect(Environment.Variables.SKILL_ID).toBe(wishes.skillId);
    expect(inWords(Environment.Variables.CONTENT_API_URL)).toBe('https://<Coast-ContentApi in eu-west-1>');
  });

  test('writes into a log whose name people can type, for two months', () => {
    expect(resource(cloud(), stack, 'AWS::Logs::LogGroup').Properties).toMatchObject({
      LogGroupName: '/Coast/skill',
      RetentionInDays: 60,
    });
  });

  test('answers one listener in ten with a new release, and takes it back when it fails or is slow', () => {
    const { UpdatePolicy } = resource(cloud(), stack, 'AWS::Lambda::Alias');
    const { DeploymentConfigName, AutoRollbackConfiguration, AlarmConfiguration } = resource(
      cloud(),
      stack,
      'AWS::CodeDeploy::DeploymentGroup',
    ).Properties;

    expect(UpdatePolicy.CodeDeployLambdaAliasUpdate.DeploymentGroupName).toEqual({
      Ref: expect.stringMatching(/^Release/),
    });
    expect(DeploymentConfigName).toBe('CodeDeployDefault.LambdaCanary10Percent5Minutes');
    expect(AutoRollbackConfiguration.Events).toContain('DEPLOYMENT_STOP_ON_ALARM');
    expect(AlarmConfiguration.Alarms.map(({ Name }: { Name: unknown }) => inWords(Name))).toEqual([
      expect.stringMatching(/^<ReleaseFails/),
      expect.stringMatching(/^<ReleaseIsSlow/),
    ]);
  });

  test('tells where it answers, for the skill’s manifest', () => {
    expect(inWords(cloud().stacks[stack]?.Outputs.SkillEndpoint?.Value)).toMatch(/^<Live/);
  });
}
