import { Refusal } from '@riserbo/contracts';
import { marked } from 'marked';
import sanitize from 'sanitize-html';

/** Formatting of a policy; nothing that runs, loads or redirects. */
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

/** Deeply nested quotes and lists: every level costs a stack frame. */
const nested = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){100}/m;
/** Real links and words are shorter; longer ones only slow the parser. */
const LONGEST_WORD = 200;
/** Three policies share one response, and NATS carries up to 1 MB. */
const mostBytes = 150_000;

/**
 * Renders Markdown as safe HTML (X47): no script, style, image, form or handler.
 * @throws Refusal `policy_too_complex` for a word over 200 characters, or text that grows too large or deep
 */
export function policyHtml(text: string): string {
  const tooLong = text.split(/\s/).some((word) => word.length > LONGEST_WORD);
  if (tooLong || nested.test(text)) throw new Refusal('policy_too_complex');
  const html = sanitize(marked.parse(text, { async: false, gfm: true }), allowed);
  if (Buffer.byteLength(html) > mostBytes) throw new Refusal('policy_too_complex');
  return html;
}
