import { refusals } from '@riserbo/contracts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const rows = Object.entries(refusals).map(
  ([code, { status, text }]) =>
    `<tr id="${code}"><td><code>${code}</code><td>${status}<td>${escaped(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')}`,
);

/** RFC 9457: the `type` of a problem is a URL that explains it. */
export const refusalsPage = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Refusals of Riserbo</title>
<style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}td{padding:.3rem .8rem .3rem 0;vertical-align:top}tr:target{background:#fe9}</style>
<h1>Refusals</h1>
<p>A refusal is a problem document (RFC 9457) whose <code>code</code> is one of these. It wrote nothing.
<table>
${rows.join('\n')}
</table>
`;
