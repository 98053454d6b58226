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

/** Markdown as HTML that is safe to show (X47): no script, style, image, form or handler, whatever the text holds. */
export function policyHtml(text: string): string {
  return sanitize(marked.parse(text, { async: false, gfm: true }), allowed);
}
