import { nameIn, sampleOf, type Document, type Operation, type Parameter, type Schema } from './document';
import { html, inline, prose, type Html } from '../html/html';

/** One route: what it takes, an example call, what it answers. */
export function operationOf(method: string, path: string, operation: Operation, document: Document): Html {
  const { operationId, summary, description, parameters = [], requestBody } = operation;
  const body = requestBody?.content?.['application/json'];
  return html`<section class="operation" id="${operationId}">
    <h3><a href="#${operationId}">${summary}</a></h3>
    <p class="route"><b class="${method}">${method.toUpperCase()}</b> <code>${path}</code></p>
    ${description && prose(description)}
    ${
      parameters.length > 0 &&
      html`<h4>Parameters</h4>
        ${tableOf(parameters.map(ofParameter))}`
    }
    ${
      body &&
      html`<h4>Body</h4>
        ${body.schema.description && prose(body.schema.description)}${fieldsOf(body.schema, document)}`
    }
    <details>
      <summary>Example</summary>
      <pre><code>${curlOf(method, path, operation, document)}</code></pre>
    </details>
    <h4>Answers</h4>
    <dl>
      ${Object.entries(operation.responses).map(([status, answer]) => answerOf(status, answer, document))}
    </dl>
  </section>`;
}

/** A named schema and its fields. */
export function schemaOf(name: string, schema: Schema, document: Document): Html {
  return html`<section class="schema" id="schema-${name}">
    <h3><a href="#schema-${name}">${name}</a></h3>
    ${schema.description && prose(schema.description)}
    ${schema.properties ? fieldsOf(schema, document) : html`<p>${typeOf(schema)}</p>`}
  </section>`;
}

function fieldsOf(schema: Schema, document: Document): Html {
  const fields =
    schema.$ref === undefined ? schema : (document.components.schemas[nameIn(schema.$ref)] ?? {});
  return fields.properties ? tableOf(rowsOf(fields, document)) : html`<p>${typeOf(schema)}</p>`;
}

/** Fields of an object inside another are named by their path. */
function rowsOf({ properties = {}, required = [] }: Schema, document: Document, path = ''): Row[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const words =
      field.description ?? (field.$ref && document.components.schemas[nameIn(field.$ref)]?.description);
    const note = required.includes(name) ? 'required' : '';
    const row = { name: `${path}${name}`, note, type: typeOf(field), words };
    return [row, ...rowsOf(field.items ?? field, document, `${path}${name}.`)];
  });
}

interface Row {
  name: string;
  note: string;
  type: Html;
  words: string | undefined;
}
const ofParameter = ({ name, in: place, required, description, schema }: Parameter): Row => ({
  ...{ name, note: required ? `${place}, required` : place, type: typeOf(schema), words: description },
});
const tableOf = (rows: readonly Row[]): Html =>
  html`<table>
    <tbody>
      ${rows.map(
        ({ name, note, type, words }) =>
          html`<tr>
            <th scope="row"><code>${name}</code> <small>${note}</small></th>
            <td>${type}${words && html`<br />${inline(words)}`}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

/** The type in words, with links to the schemas that it names. */
function typeOf(schema: Schema): Html {
  const { $ref, enum: values, items, anyOf, oneOf, type, format } = schema;
  if ($ref !== undefined) return html`<a href="#schema-${nameIn($ref)}">${nameIn($ref)}</a>`;
  if (values)
    return html`${values.map((each, index) => html`${index > 0 && ' | '}<code>${JSON.stringify(each)}</code>`)}`;
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (items) return html`list of ${typeOf(items)}${limitsOf(schema)}`;
  const choices = anyOf ?? oneOf;
  if (choices) return html`${choices.map((each, index) => html`${index > 0 && ' or '}${typeOf(each)}`)}`;
  return html`${format ?? String(type ?? 'any')}${limitsOf(schema)}`;
}

function limitsOf({ minimum, maximum, maxLength, maxItems }: Schema): string {
  // every integer is bounded by what JSON readers can hold
  const is = (bound: number | undefined) => bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  const most = [maximum, maxLength, maxItems].find(is);
  if (!is(minimum)) return most === undefined ? '' : `, at most ${most}`;
  return most === undefined ? `, at least ${minimum}` : `, ${minimum} to ${most}`;
}

function answerOf(status: string, answer: Operation['responses'][string], document: Document): Html {
  const { description, content = {} } =
    answer.$ref === undefined ? answer : (document.components.responses[nameIn(answer.$ref)] ?? answer);
  const [[type, { schema }] = ['', { schema: {} }]] = Object.entries(content);
  const is = Number(status) < 400 && type !== '' && html` <small>${type}</small> ${typeOf(schema)}`;
  return html`<dt><code>${status}</code>${is}</dt>
    <dd>${inline(description)}</dd>`;
}

/** A call that can be pasted into a shell, with `$API` and `$TOKEN` set. */
function curlOf(method: string, path: string, operation: Operation, document: Document): string {
  const { parameters = [], requestBody, security } = operation;
  const needed = parameters.filter(({ required }) => required);
  const value = ({ schema }: Parameter) => String(sampleOf(schema, document));
  const filled = needed
    .filter(({ in: place }) => place === 'path')
    .reduce((text, each) => text.replace(`{${each.name}}`, encodeURIComponent(value(each))), path);
  const query = needed
    .filter(({ in: place }) => place === 'query')
    .map((each) => `${each.name}=${encodeURIComponent(value(each))}`);
  const body = requestBody?.content?.['application/json'];
  const lines = [
    `curl ${method === 'get' ? '' : `-X ${method.toUpperCase()} `}"$API${filled}${query.length > 0 ? `?${query.join('&')}` : ''}"`,
    ...(security.length > 0 ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...needed
      .filter(({ in: place }) => place === 'header')
      .map((each) => `-H '${each.name}: ${value(each)}'`),
    ...(body
      ? [
          "-H 'Content-Type: application/json'",
          `-d '${JSON.stringify(sampleOf(body.schema, document)).replaceAll("'", "'\\''")}'`,
        ]
      : []),
  ];
  return lines.join(' \\\n  ');
}
