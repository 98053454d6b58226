import { refusals } from '@riserbo/contracts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const rows = Object.entries(refusals).map(
  ([code, { status, text }]) =>
    `<tr id="${code}"><th scope="row"><code>${code}</code><td>${status}<td>${escaped(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')}`,
);

/** RFC 9457: the `type` of a problem is a URL that explains it. */
export const refusalsPage = `<!doctype html>
<html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Refusals of Riserbo</title>
<meta name="color-scheme" content="light dark"><link rel="stylesheet" href="/docs/style.css">
<main><h1>Refusals</h1>
<p><a href="/docs">API</a></p>
<p>A refusal is a problem document (RFC 9457) whose <code>code</code> is one of these. It wrote nothing.
<table>
${rows.join('\n')}
</table></main>
`;
