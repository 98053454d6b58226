import Handlebars from 'handlebars';
import type { MessageCatalogue, MessageText } from './copy/copy';
import { en } from './copy/en';
import { it } from './copy/it';
import { smsTexts } from './copy/sms-texts';
import { htmlLayout, textLayout } from './layouts';

/** Name, text, and whether it is plain text; the HTML layout escapes. */
type Entry = [name: string, source: string, kind: 'plain' | 'html'];

const strict = { strict: true, knownHelpersOnly: true, knownHelpers: { each: true, if: true } } as const;

/**
 * Generates compiled-templates.ts: templates are compiled at build time, so no process compiles text at run
 * time. Subjects and lines are plain text; the HTML layout escapes them.
 */
export function compiledTemplatesSource(): string {
  const entries: Entry[] = [
    ...Object.entries({ en, it } satisfies Record<string, MessageCatalogue>).flatMap(([locale, copy]) =>
      inForms(locale, copyEntries(copy)),
    ),
    ...Object.entries(smsTexts).flatMap(([locale, texts]) =>
      inForms(
        locale,
        Object.entries(texts).map(([name, text]) => [`sms.${name}`, text, 'plain']),
      ),
    ),
    ['layout.text', textLayout, 'plain'],
    ['layout.html', htmlLayout, 'html'],
  ];
  const body = entries
    .map(([name, ...text]) => `  ${JSON.stringify(name)}: ${precompile(...text)},`)
    .join('\n');
  return `// Made by \`npm run templates\` from rendering/copy and rendering/layouts. A test fails when it is stale.\n// @ts-nocheck\n/* eslint-disable */\nexport const compiled = {\n${body}\n};\n`;
}

/** Italian twice: `[a/b]` is a for tu and b for lei, which is the default. */
function inForms(locale: string, entries: Entry[]): Entry[] {
  const named = (language: string, change: (text: string) => string) =>
    entries.map(([name, text, kind]): Entry => [`${language}.${name}`, change(text), kind]);
  if (locale !== 'it') return named(locale, (text) => text);
  return [...named('it', inForm('lei')), ...named('it-tu', inForm('tu'))];
}
export const inForm =
  (form: 'tu' | 'lei') =>
  (text: string): string =>
    text.replaceAll(/\[([^[\]/]*)\/([^[\]/]*)\]/g, form === 'tu' ? '$1' : '$2');

function copyEntries(copy: MessageCatalogue): Entry[] {
  return Object.entries(copy).flatMap(([template, forms]) =>
    Object.entries(forms).flatMap(([form, words]) => wordEntries(`${template}.${form}`, words)),
  );
}
function wordEntries(name: string, words: MessageText): Entry[] {
  const plain = (part: string, text: string): Entry => [`${name}.${part}`, text, 'plain'];
  return [
    plain('subject', words.subject),
    ...words.lines.map((line, index) => plain(`line${index}`, line)),
    ...(words.details ? [plain('details', '')] : []),
    ...(words.after ?? []).map((line, index) => plain(`after${index}`, line)),
    ...(words.action === undefined ? [] : [plain('action', words.action)]),
  ];
}
function precompile(source: string, kind: Entry[2]): string {
  return String(Handlebars.precompile(source, { ...strict, noEscape: kind === 'plain' }));
}
