import Handlebars from 'handlebars';
import type { CaughtSms } from './sms-sink';
import type { CaughtMail } from './store';

const style = `<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
  li { margin: .5rem 0 } pre { white-space: pre-wrap; border: 1px solid #888; padding: 1rem }
  iframe { width: 100%; height: 40rem; border: 1px solid #888; background: #fff }
</style>`;
const head = (title: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width">${style}</head><body>`;

// Links in a mail open in a new window; nothing in the frame runs or reaches the page around it.
const sandbox = 'allow-popups allow-popups-to-escape-sandbox';
const listTemplate = Handlebars.compile(`${head('Caught mails')}
<h1>Caught mails</h1>
<p>No mail leaves this machine. The newest is first; <a href="/mails">/mails</a> lists them as JSON.</p>
<ul>{{#each mails}}<li><a href="/mails/{{id}}">{{subject}}</a> to {{#each to}}{{address}} {{/each}}</li>
{{else}}<li>None yet</li>{{/each}}</ul>
{{#if sms}}<h2>Caught SMS</h2><ul>{{#each sms}}<li>{{to}}: {{text}}</li>{{/each}}</ul>{{/if}}</body></html>`);
const mailTemplate = Handlebars.compile(`${head('{{subject}}')}
<p><a href="/">All mails</a></p><h1>{{subject}}</h1>
<p>From {{#each from}}{{name}} &lt;{{address}}&gt; {{/each}}<br>To {{#each to}}{{name}} &lt;{{address}}&gt; {{/each}}</p>
{{#if html}}<h2>HTML</h2><iframe sandbox="${sandbox}" srcdoc="<base target=_blank>{{html}}"></iframe>{{/if}}
<h2>Text</h2><pre>{{text}}</pre></body></html>`);

/** Newest first. */
export const listPage = (mails: readonly CaughtMail[], sms: readonly CaughtSms[]): string =>
  listTemplate({ mails: mails.toReversed(), sms: sms.toReversed() });
export const mailPage = (mail: CaughtMail): string => mailTemplate(mail);
