import type { Document } from './document';
import { html, inline, prose, type Html } from '../html/html';
import { operationOf, schemaOf } from './operations';

/** J1: the reference as one page without scripts, made from the document. */
export function referencePage(document: Document): string {
  const { info, tags, components } = document;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
  const chapters = tags.map(({ name, description }, index) => ({
    ...{ name, description, id: `chapter-${index + 1}` },
    routes: operations.filter(({ operation }) => operation.tags.includes(name)),
  }));
  const { text } = html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
      <meta name="color-scheme" content="light dark" /><title>Riserbo API</title>
      <link rel="stylesheet" href="/docs/style.css" />
      <header>
        <h1>${info.title} API</h1>
        <p>
          ${info.summary}. <a href="/openapi.json">OpenAPI document</a>,
          <a href="/docs/refusals">refusals</a>.
        </p>
      </header>
      <nav aria-label="Chapters">
        ${chapters.map(contentsOf)}
        <p><a href="#schemas">Schemas</a></p>
      </nav>
      <main>
        ${prose(info.description)}
        ${chapters.map(
          ({ id, name, description, routes }) =>
            html`<h2 id="${id}">${name}</h2>
              <p>${inline(description)}</p>
              ${routes.map(({ method, path, operation }) => operationOf(method, path, operation, document))}`,
        )}
        <h2 id="schemas">Schemas</h2>
        ${Object.entries(components.schemas).map(([name, schema]) => schemaOf(name, schema, document))}
      </main>
    </html> `;
  return text;
}

interface Chapter {
  id: string;
  name: string;
  routes: readonly { operation: { operationId: string; summary: string } }[];
}
const contentsOf = ({ id, name, routes }: Chapter): Html =>
  html`<details>
    <summary><a href="#${id}">${name}</a></summary>
    <ul>
      ${routes.map(
        ({ operation }) => html`<li><a href="#${operation.operationId}">${operation.summary}</a></li>`,
      )}
    </ul>
  </details>`;
