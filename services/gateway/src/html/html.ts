import { marked } from 'marked';

/** HTML that is safe to insert as it is. */
export class Html {
  constructor(readonly text: string) {}
}
type Part = Html | string | number | undefined | false | readonly Part[];

/** A tagged template: text is escaped, HTML is inserted. */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(texts.map((text, index) => text + written(parts[index])).join(''));
}

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(written).join('');
  return String(part).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Markdown of our own texts: paragraphs, or one line without them. */
export const prose = (text: string): Html => new Html(marked.parse(text, { async: false }));
export const inline = (text: string): Html => new Html(marked.parseInline(text, { async: false }));
