import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, type IHttpApi, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge';

/** A playout system says a song every three minutes; some repeat it every second. Strangers get 429, which costs nothing. */
const throttle = { rateLimit: 2, burstLimit: 5 };

/** What went wrong, without who asked: no address and no header. */
const withoutVisitors = AccessLogFormat.custom(
  JSON.stringify({
    at: '$context.requestTime',
    requestId: '$context.requestId',
    status: '$context.status',
    error: '$context.error.message',
    milliseconds: '$context.responseLatency',
  }),
);

/** POST /v1/now-playing, for the station’s playout system alone. */
export class PlayoutEntrance extends Construct {
  readonly api: IHttpApi;
  readonly url: string;

  constructor(scope: Construct, id: string, receiver: IFunction) {
    super(scope, id);
    const api = new HttpApi(this, 'Api', {
      description: 'Where the playout system says what is on',
      createDefaultStage: false,
    });
    this.api = api as IHttpApi; // the CDK’s types are not made for exactOptionalPropertyTypes
    const [route] = api.addRoutes({
      path: '/v1/now-playing',
      methods: [HttpMethod.POST],
      integration: new HttpLambdaIntegration('Receiver', receiver),
    });
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.TWO_WEEKS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle,
      accessLogSettings: { destination: new LogGroupLogDestination(logGroup), format: withoutVisitors },
    });
    this.url = `${stage.url}v1/now-playing`;
    if (route) {
      acknowledge(route, {
        'AwsSolutions-APIG4':
          'Playout systems can show a secret and nothing cleverer. The function compares it in constant time before it reads anything else.',
      });
    }
  }
}
