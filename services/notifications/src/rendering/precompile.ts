import Handlebars from 'handlebars';
import type { MessageCatalogue, MessageText } from './copy/copy';
import { en } from './copy/en';
import { it } from './copy/it';
import { htmlLayout, textLayout } from './layouts';

const strict = { strict: true, knownHelpersOnly: true, knownHelpers: { each: true, if: true } } as const;

/**
 * Generates compiled-templates.ts: templates are compiled at build time, so no process compiles text at run
 * time. Subjects and lines are plain text; the HTML layout escapes them.
 */
export function compiledTemplatesSource(): string {
  const entries = [
    ...Object.entries({ en, it } satisfies Record<string, MessageCatalogue>).flatMap(([locale, copy]) =>
      copyEntries(locale, copy),
    ),
    ['layout.text', precompile(textLayout, true)],
    ['layout.html', precompile(htmlLayout, false)],
  ];
  const body = entries.map(([name, source]) => `  ${JSON.stringify(name)}: ${source},`).join('\n');
  return `// Made by \`npm run templates\` from rendering/copy and rendering/layouts. A test fails when it is stale.\n// @ts-nocheck\n/* eslint-disable */\nexport const compiled = {\n${body}\n};\n`;
}

function copyEntries(locale: string, copy: MessageCatalogue): string[][] {
  return Object.entries(copy).flatMap(([template, forms]) =>
    Object.entries(forms).flatMap(([form, words]) => wordEntries(`${locale}.${template}.${form}`, words)),
  );
}
function wordEntries(name: string, words: MessageText): string[][] {
  const lines = words.lines.map((line, index) => [`${name}.line${index}`, precompile(line, true)]);
  const after = (words.after ?? []).map((line, index) => [`${name}.after${index}`, precompile(line, true)]);
  const details = words.details ? [[`${name}.details`, precompile('', true)]] : [];
  const action = words.action === undefined ? [] : [[`${name}.action`, precompile(words.action, true)]];
  return [[`${name}.subject`, precompile(words.subject, true)], ...lines, ...details, ...after, ...action];
}
function precompile(source: string, plainText: boolean): string {
  return String(Handlebars.precompile(source, { ...strict, noEscape: plainText }));
}
