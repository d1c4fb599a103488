import type { APIGatewayProxyStructuredResultV2, LambdaFunctionURLEvent } from 'aws-lambda';
import { type Push, pushPath } from './push';
import { problemReply, type Reply } from './reply';

type Receive = (push: Push) => Promise<Reply>;

/** One request to a function’s own address, as AWS hands it over: payload format 2.0. */
export async function answerFunctionUrl(
  { requestContext, rawPath, rawQueryString, headers, body = '', isBase64Encoded }: LambdaFunctionURLEvent,
  receive: Receive,
): Promise<APIGatewayProxyStructuredResultV2> {
  const { method } = requestContext.http;
  if (method !== 'POST') {
    return resultOf(
      problemReply(405, `${method} is not for playout systems: only POST is.`, rawPath, { Allow: 'POST' }),
    );
  }
  if (rawPath !== pushPath) return resultOf(problemReply(404, `There is nothing here but POST ${pushPath}.`, rawPath));

  const reply = await receive({
    authorization: headers.authorization,
    type: headers['content-type'],
    query: rawQueryString,
    body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  });
  return resultOf(reply);
}

function resultOf({ status, headers, body }: Reply): APIGatewayProxyStructuredResultV2 {
  return { statusCode: status, headers, ...(body && { body: body.toString('utf8') }) };
}
