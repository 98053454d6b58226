import type { NoteContent } from './content';
import type { Note } from './note';

const sections = ['subjective', 'objective', 'assessment', 'plan'] as const;

/** A note as plain text, readable with only age and a text editor. */
export function noteAsText(note: Note): string {
  const at = new Date(note.iat * 1000).toISOString();
  const head = [
    `Entry ${note.seq}: ${note.kind}, version ${note.ver}, ${note.class}`,
    `Written ${at} by member ${note.author}`,
    ...note.attachments.map(
      ({ name, id, size }) => `Attachment ${name} (${size} bytes): attachments/${id}.age`,
    ),
  ];
  return `${[head.join('\n'), ...(note.content === null ? [] : body(note.content))].join('\n\n')}\n`;
}

function body(content: NoteContent): string[] {
  if (content.format === 'intake/1')
    return content.answers.map(({ question, value }) => `Question ${question}\n${String(value)}`);
  const texts = sections.flatMap((name) =>
    content[name] === undefined ? [] : [`${name.toUpperCase()}\n${content[name]}`],
  );
  const measures = (content.measures ?? []).map(({ name, value, unit }) => `${name}: ${value} ${unit}`);
  const marks = (content.bodyChart ?? []).map(({ view, x, y, kind, note = '' }) =>
    `${view} ${x / 10} % ${y / 10} %: ${kind} ${note}`.trim(),
  );
  const lists = [
    ['MEASURES', measures],
    ['BODY CHART', marks],
    ['DIAGNOSES', content.diagnoses ?? []],
  ] as const;
  return [
    ...texts,
    ...lists.flatMap(([title, lines]) => (lines.length === 0 ? [] : [`${title}\n${lines.join('\n')}`])),
  ];
}
