import { type Schema, schemaSection, typeOf } from './docs-schemas';
import { docsStyle } from './docs-style';
import { Html, html } from './html';

/** As much of OpenAPI as our own description uses. */
interface Operation {
  summary: string;
  description?: string;
  parameters?: { name: string; in: string; description: string; example?: string }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, Reference | Answer>;
}
interface Reference {
  $ref: string;
}
interface Answer {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, { schema: Schema; example?: unknown }>;
}
interface Description {
  info: { title: string; version: string; summary: string; description: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; responses: Record<string, Answer> };
}

/** The description of the API as one page for people: nothing on it comes from anywhere else. */
export function docsPage(openapi: object): string {
  const { info, paths, components } = openapi as Description;
  const answers = (response: Reference | Answer) =>
    '$ref' in response ? components.responses[response.$ref.slice(response.$ref.lastIndexOf('/') + 1)] : response;
  const schemas = Object.entries(components.schemas).toSorted(([a], [b]) => a.localeCompare(b));
  const page = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${info.title}</title>
<style>${new Html(docsStyle)}</style>
</head>
<body>
<header><h1>${info.title}</h1><p>${info.summary}. <a href="/v1/openapi.json">As OpenAPI</a>, version ${info.version}.</p></header>
<nav aria-label="Documents"><ul>${Object.keys(paths).map((path) => html`<li><a href="#${anchor(path)}">${path}</a></li>`)}</ul></nav>
<main>
<p>${info.description}</p>
<h2>Documents</h2>
${Object.entries(paths).map(([path, item]) => pathSection(path, item, answers))}
<h2>What is in them</h2>
${schemas.map(([name, schema]) => schemaSection(name, schema))}
</main>
</body>
</html>
`;
  return page.text;
}

type Answers = (response: Reference | Answer) => Answer | undefined;

/** HEAD is GET without the body: it needs no words of its own. */
function pathSection(path: string, item: Record<string, Operation>, answers: Answers): Html {
  const operations = Object.entries(item).filter(([method]) => method !== 'head');
  return html`<section id="${anchor(path)}">${operations.map(([method, of]) => operation(method, path, of, answers))}</section>`;
}

function operation(method: string, path: string, { summary, ...of }: Operation, answers: Answers): Html {
  const { description = '', parameters = [], requestBody, responses } = of;
  const bodies = Object.entries(requestBody?.content ?? {});
  const rows = Object.entries(responses).map(([status, response]) => answerRow(status, answers(response)));
  return html`<h3>${method.toUpperCase()} ${path}</h3><p>${summary}. ${description}</p>
${tryIt(method, path, parameters)}
<ul>${parameters.map(({ name, ...said }) => html`<li><code>${name}</code> (${said.in}): ${said.description}</li>`)}
${bodies.map(([type, { schema }]) => html`<li>Body: ${typeOf(schema)} as <code>${type}</code></li>`)}</ul>
<table><thead><tr><th>Answer</th><th>Means</th><th>Brings</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function tryIt(method: string, path: string, parameters: { name: string; example?: string }[]): Html {
  if (method !== 'get') return html``;
  const address = parameters.reduce((url, { name, example = '' }) => url.replace(`{${name}}`, example), path);
  return html`<p><a href="${address}">Read ${address}</a></p>`;
}

function answerRow(status: string, answer: Answer | undefined): Html {
  const { description = '', headers = {}, content = {} } = answer ?? {};
  const brings = Object.entries(content).map(([type, { schema, example }]) => {
    const json = JSON.stringify(example, null, 2) ?? '';
    return html`${typeOf(schema)} as <code>${type}</code><details><summary>Example</summary><pre>${json}</pre></details>`;
  });
  const named = Object.entries(headers).map(
    ([name, header]) => html`<div><code>${headerLine(name, header)}</code></div>`,
  );
  return html`<tr><td>${status}</td><td>${description}${named}</td><td>${brings}</td></tr>`;
}

function headerLine(name: string, header: unknown): string {
  const { schema } = header as { schema?: Schema };
  return typeof schema?.const === 'string' ? `${name}: ${schema.const}` : name;
}

const anchor = (path: string) => path.slice(1).replace(/[^a-z0-9]+/g, '-');
