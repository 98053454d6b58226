import { stoppablePurposes, type Locale, type RecipientPage, type Stoppable } from '@riserbo/contracts';
import { words } from './words';

/** What a form sent: the pages work without scripts. */
export interface Choice {
  act: 'stop' | 'resume' | 'not_me';
  purpose?: Stoppable;
}

/** G3: what a recipient can stop. @param done what the last form did */
export function preferencesPage(page: RecipientPage, done?: Choice): string {
  const { locale, sender, purpose, stopped } = page;
  const text = words[locale];
  const own = purpose === 'security' ? undefined : purpose;
  const question = own === undefined || stopped.includes(own) || done ? '' : stopForm(page, own);
  const rows = stoppablePurposes
    .filter((each) => (each === 'staff') === (own === 'staff'))
    .map((each) => {
      const isOff = stopped.includes(each);
      const state = `<span>${text.purposes[each]}: <strong>${isOff ? text.off : text.on}</strong></span>`;
      return `<li>${state} ${form({ act: isOff ? 'resume' : 'stop', purpose: each }, isOff ? text.undo : text.stop)}</li>`;
    });
  return html(locale, text.title, [
    done ? `<p role="status">${escaped(statusOf(page, done))}</p>` : '',
    offerOf(page),
    question,
    `<h2 id="preferences">${text.preferences}</h2><p>${escaped(sender)}</p><ul>${rows.join('')}</ul><p>${text.security}</p>`,
    done?.act === 'not_me'
      ? ''
      : `<h2 id="not-me">${text.notMeHint}</h2>${form({ act: 'not_me' }, text.notMe)}`,
  ]);
}

function offerOf({ offer }: RecipientPage): string {
  if (offer === null) return '';
  const lines = offer.body.split('\n').filter((line) => line.trim() !== '');
  return `<h2>${escaped(offer.subject)}</h2>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}`;
}

/** G9. */
export function attendancePage({ locale, sender, attendance }: RecipientPage): string {
  const text = words[locale];
  const question = text.attendQuestion(sender);
  if (attendance === 'answered') return html(locale, question, [`<p role="status">${text.attended}</p>`]);
  return html(locale, question, [`<form method="post"><button>${escaped(text.attend)}</button></form>`]);
}

export function unknownPage(locale: Locale): string {
  return html(locale, words[locale].unknown, [`<p>${words[locale].unknownHint}</p>`]);
}

function stopForm({ locale, sender }: RecipientPage, own: Stoppable): string {
  const text = words[locale];
  const question = text.stopQuestion(text.purposes[own], sender);
  return `<h2>${escaped(question)}</h2>${form({ act: 'stop', purpose: own }, text.stop)}`;
}

function statusOf({ locale, purpose: own }: RecipientPage, { act, purpose }: Choice): string {
  const text = words[locale];
  const about = purpose ?? (own === 'security' ? undefined : own);
  if (act === 'not_me') return text.notMeDone;
  const name = about === undefined ? '' : text.purposes[about];
  return act === 'stop' ? text.stopped(name) : text.resumed(name);
}

function form({ act, purpose }: Choice, label: string): string {
  const hidden = purpose === undefined ? '' : `<input type="hidden" name="purpose" value="${purpose}">`;
  return `<form method="post">${hidden}<button name="act" value="${act}">${escaped(label)}</button></form>`;
}

const style = `:root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem;color:#1f2937;background:#fff}
button{font:inherit;min-height:2.75rem;padding:.4rem 1.2rem;border:0;border-radius:.4rem;background:#4338ca;color:#fff}
button:focus-visible{outline:3px solid #f59e0b;outline-offset:2px}ul{list-style:none;padding:0}li{display:flex;flex-wrap:wrap;gap:.8rem;align-items:center;justify-content:space-between;padding:.6rem 0;border-bottom:1px solid #6b7280}
[role=status]{padding:.8rem;border-left:.3rem solid #15803d;background:#f0fdf4;color:#14532d}h1{font-size:1.4rem}h2{font-size:1.15rem;margin-top:2rem}
@media (prefers-color-scheme:dark){body{color:#f3f4f6;background:#111827}[role=status]{background:#052e16;color:#dcfce7}}`;

function html(locale: Locale, title: string, parts: string[]): string {
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${escaped(title)}</title><style>${style}</style></head>
<body><main><h1>${escaped(title)}</h1>
${parts.filter((part) => part !== '').join('\n')}
</main></body></html>
`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (found) => entities[found] ?? found);
