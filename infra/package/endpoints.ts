import { UsageError } from './usage-error';

/** Where Alexa finds the skill: a Lambda function’s alias, or an https address. */
export interface Endpoint {
  region: AlexaRegion;
  uri: string;
}

/** Alexa’s own regions. The first endpoint serves those that have none. */
type AlexaRegion = 'NA' | 'EU' | 'FE';

/** Where a function has to run to answer a region. Amazon takes no other places. */
const alexaRegions: Readonly<Record<string, AlexaRegion>> = {
  'eu-west-1': 'EU',
  'us-east-1': 'NA',
  'us-west-2': 'FE',
  'ap-northeast-1': 'FE',
};

const names: readonly AlexaRegion[] = ['EU', 'NA', 'FE'];

const arn = /^arn:aws:lambda:([a-z0-9-]+):\d{12}:function:[\w-]+(:[\w-]+)?$/;

/** `eu-west-1=arn:aws:lambda:…`, or for a server of the station’s own `EU=https://…`. @throws UsageError */
function endpointIn(text: string): Endpoint {
  const [, place = '', uri = ''] = /^([^=]*)=(.*)$/.exec(text) ?? [];
  const region = alexaRegions[place] ?? names.find((name) => name === place);
  if (!region) {
    const places = [...Object.keys(alexaRegions), ...names].join(', ');
    throw new UsageError(`--skill-endpoint ${text}: write region=address, with one of ${places} for the region.`);
  }
  const isFunction = arn.exec(uri)?.[1] === place || (region === place && arn.test(uri));
  if (!isFunction && !uri.startsWith('https://')) {
    throw new UsageError(
      `--skill-endpoint ${text}: the address has to be the ARN of a Lambda function in that region, or begin with https://.`,
    );
  }
  return { region, uri };
}

/** @throws UsageError */
export function endpointsIn(texts: readonly string[]): Endpoint[] {
  const endpoints = texts.map(endpointIn);
  const twice = endpoints.find(({ region }, at) => endpoints.findIndex((other) => other.region === region) !== at);
  if (twice) throw new UsageError(`--skill-endpoint names ${twice.region} twice. Keep the one that Alexa should ask.`);
  return endpoints;
}

/** The endpoint that a function’s ARN stands for. @throws UsageError where Alexa asks no functions */
export function endpointOf(functionArn: string): Endpoint {
  return endpointIn(`${arn.exec(functionArn)?.[1] ?? ''}=${functionArn}`);
}
