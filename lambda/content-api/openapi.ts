import { documents, type Template } from '../contract/documents';
import { failuresOf, headersOf } from './openapi-answers';
import { components } from './openapi-components';
import { type Endpoint, endpoints } from './openapi-endpoints';
import { exampleOf } from './openapi-examples';
import { pushOperation } from './openapi-push';

type Json = Record<string, unknown>;

let generated: Json | undefined;

/** The contract as OpenAPI 3.1, generated from its zod schemas: https://spec.openapis.org/oas/v3.1.1 */
export function openapi(): Json {
  generated ??= {
    openapi: '3.1.1',
    info: {
      title: 'This is the Coast: content API',
      version: '1.0.0',
      summary: 'What a radio station is playing, planning and reporting',
      description:
        'Small JSON documents, published by the station and shared by all its apps. Every document says when its facts were ' +
        'observed, until when they may be told as current, when to ask again, and who told us. What is unknown is null; it is ' +
        'never left out. Fields may be added; a reader ignores those it does not know. Any other method than GET, HEAD and ' +
        'OPTIONS is answered with 405 where nothing else is said.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'Where this description was read' }],
    security: [],
    tags: [
      { name: 'content', description: 'Published documents' },
      { name: 'studio', description: 'For the station’s own playout system' },
    ],
    paths: paths(),
    components: components(),
  };
  return generated;
}

function paths(): Json {
  const templates = Object.keys(documents) as Template[];
  return Object.fromEntries(templates.map((template) => [template, pathItem(template, endpoints[template])]));
}

function pathItem(template: Template, { id, summary, parameter, component }: Endpoint): Json {
  const operation = {
    summary,
    tags: ['content'],
    parameters: [...(parameter ? [{ in: 'path', required: true, ...parameter }] : []), ifNoneMatch],
  };
  const headers = headersOf(template);
  const unchanged = { description: 'The copy at hand is still good', headers };
  const schema = { $ref: `#/components/schemas/${component}` };
  const content = { 'application/json': { schema, example: exampleOf(template) } };
  const found = { description: summary, headers };
  return {
    get: {
      operationId: `get${id}`,
      ...operation,
      responses: { '200': { ...found, content }, '304': unchanged, ...failuresOf(template) },
    },
    head: {
      operationId: `head${id}`,
      ...operation,
      responses: { '200': found, '304': unchanged, ...failuresOf(template) },
    },
    ...(template === '/v1/now-playing' && { post: pushOperation }),
  };
}

const ifNoneMatch = {
  in: 'header',
  name: 'If-None-Match',
  description: 'The ETag of the copy at hand: an unchanged document is answered with 304 and no body',
  schema: { type: 'string' },
};
