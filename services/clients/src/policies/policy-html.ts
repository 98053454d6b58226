import { Refusal } from '@riserbo/contracts';
import { marked } from 'marked';
import sanitize from 'sanitize-html';

/** What a policy needs, and nothing that runs, loads or leads elsewhere unseen. */
const allowed: sanitize.IOptions = {
  allowedTags: [
    ...[
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'p',
      'br',
      'hr',
      'ul',
      'ol',
      'li',
      'blockquote',
      'strong',
      'em',
      'del',
    ],
    ...['code', 'pre', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: { a: ['href', 'rel'] },
  allowedSchemes: ['https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  transformTags: { a: sanitize.simpleTransform('a', { rel: 'noopener noreferrer nofollow' }) },
};

/** Quotes and lists in each other, deeper than anybody reads: every level is a call on the stack. */
const nested = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){100}/m;
/** Links and words that people write are shorter; what is longer only keeps a parser busy. */
const LONGEST_WORD = 200;
/** Three policies are shown in one answer, which the bus carries up to 1 MB. */
const mostBytes = 150_000;

/**
 * Markdown as HTML that is safe to show (X47): no script, style, image, form or handler, whatever the text holds.
 * @throws Refusal `policy_too_complex` for a word over 200 characters, or a text that is small and becomes large or deep
 */
export function policyHtml(text: string): string {
  const tooLong = text.split(/\s/).some((word) => word.length > LONGEST_WORD);
  if (tooLong || nested.test(text)) throw new Refusal('policy_too_complex');
  const html = sanitize(marked.parse(text, { async: false, gfm: true }), allowed);
  if (Buffer.byteLength(html) > mostBytes) throw new Refusal('policy_too_complex');
  return html;
}
