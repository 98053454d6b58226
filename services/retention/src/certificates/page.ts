import type { CertificateBody } from '@riserbo/contracts';

const style = `@page{size:A4;margin:18mm}body{font:10.5pt/1.45 system-ui,sans-serif;color:#111827;max-width:174mm;margin:0 auto;padding:8mm}
h1{font-size:18pt;margin:0 0 2mm}h2{font-size:12pt;margin:6mm 0 2mm;break-after:avoid}table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:1mm 2mm;border-bottom:.2mm solid #9ca3af;vertical-align:top}td.number,th.number{text-align:right}tr{break-inside:avoid}
dl{display:grid;grid-template-columns:45mm 1fr;gap:1mm 3mm;margin:0}dt{color:#4b5563}dd{margin:0;overflow-wrap:anywhere}
.result{border:.4mm solid #15803d;border-left-width:2mm;padding:3mm;margin:4mm 0}.found{border-color:#b91c1c}
pre{font:6.5pt/1.3 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere;border:.2mm solid #9ca3af;padding:2mm}
@media print{body{padding:0}}`;
const causes = {
  staff: 'a decision of the practice',
  own_request: 'a request of the person',
  retention: 'the retention rule',
} as const;

/** H4: the certificate on A4 pages, without a script. The signed text is at the end. */
export function certificatePage(body: CertificateBody, note: string): string {
  const { searched } = body;
  const traces = searched.stores.reduce((sum, each) => sum + each.traces, 0);
  const result = body.clean
    ? `Nothing that identifies the person was found in ${searched.stores.length} stores.`
    : `${traces} entries may still identify the person, or a store could not be read. See the list.`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="robots" content="noindex">
<title>Certificate of erasure</title><style>${style}</style></head><body>
<h1>Certificate of erasure</h1>
<p class="result${body.clean ? '' : ' found'}"><strong>${escaped(result)}</strong></p>
${facts(body)}
<h2>Removed</h2>${rows(
    ['Service', 'What', 'Rows'],
    body.removed.map(({ service, table, rows: count }) => [service, table, count]),
  )}
<h2>Kept, and why</h2>${rows(
    ['Service', 'What', 'Basis', 'Last day'],
    body.kept.map(({ service, what, basis, until }) => [
      service,
      plain(what),
      plain(basis),
      until ?? 'not fixed',
    ]),
  )}
<h2>Searched</h2>
<p>${searched.identifiers} names, addresses and numbers of the person, written as: ${searched.encodings.map(plain).join(', ')}.</p>${rows(
    ['Service', 'Store', 'Entries', 'Traces', 'Same text, other person', 'Random id'],
    searched.stores.map((each) => [
      ...[each.service, each.store, each.searched ?? 'not readable'],
      ...[each.traces, each.sharedText, each.ids],
    ]),
  )}
<h2>Not searched</h2><ul>${searched.notSearched.map((each) => `<li>${escaped(each)}</li>`).join('')}</ul>
<h2>Outside programs</h2>${rows(
    ['Program', 'Asked', 'Confirmed'],
    body.participants.map(({ name, askedAt, acknowledgedAt }) => [name, askedAt, acknowledgedAt ?? 'no']),
  )}
<h2>The signed text</h2><pre>${escaped(note)}</pre>
</body></html>
`;
}

function facts(body: CertificateBody): string {
  const list = [
    ['Installation', body.installation],
    ['Company', body.company],
    ['Erasure', `${body.erasure} (issue ${body.issue})`],
    ['Person', `${body.person.kind}, random ids ${body.person.ids.join(', ')}`],
    ['Because of', causes[body.cause]],
    ['Requested', body.requestedAt],
    ['Erased', body.erasedAt],
    ['Issued', body.issuedAt],
    ['Provisional until', `${body.provisionalUntil}: streams and backups have aged out by then`],
  ];
  return `<dl>${list.map(([name, value]) => `<dt>${name}</dt><dd>${escaped(String(value))}</dd>`).join('')}</dl>`;
}

function rows(heads: readonly string[], body: readonly (readonly (string | number)[])[]): string {
  if (body.length === 0) return '<p>None.</p>';
  const cell = (tag: string, value: string | number) =>
    `<${tag}${typeof value === 'number' ? ' class="number"' : ''}>${escaped(String(value))}</${tag}>`;
  const line = (tag: string, values: readonly (string | number)[]) =>
    `<tr>${values.map((value) => cell(tag, value)).join('')}</tr>`;
  return `<table><thead>${line('th', heads)}</thead><tbody>${body.map((each) => line('td', each)).join('')}</tbody></table>`;
}

const plain = (name: string): string => name.replaceAll('_', ' ');
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
