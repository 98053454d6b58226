import { longWhen } from '../../messages';
import type { ShownNote } from '../../vault';
import { BodyChart } from './body-chart';
import type { ShownChart } from './practice';
import { sections } from './templates';
import { useNotesText } from './use-notes-text';
import { useSettings } from '../session/settings';

interface Props {
  readonly charts: readonly ShownChart[];
  readonly zone: string;
  readonly nameOf: (member: string) => string;
  amend(note: ShownNote, chartId: string): void;
}

/** All entries of a client, newest first; each version and addendum as it was signed. */
export function NoteList({ charts, zone, nameOf, amend }: Props) {
  const text = useNotesText();
  const { language } = useSettings();
  const entries = charts
    .flatMap(({ chartId, audience, notes }) => notes.map((note) => ({ chartId, audience, note })))
    .sort((a, b) => b.note.iat - a.note.iat || b.note.seq - a.note.seq);
  if (entries.length === 0) return <p>{text.none}</p>;
  const newest = new Map<string, number>();
  for (const { note } of entries) newest.set(note.record, Math.max(newest.get(note.record) ?? 0, note.ver));
  return (
    <ol className="notes">
      {entries.map(({ chartId, audience, note }) => (
        <li key={`${chartId} ${note.seq}`}>
          <h2>
            {text.kinds[note.kind]}
            {note.ver > 1 && ` · ${text.version(note.ver)}`}
          </h2>
          <p className="muted">
            {longWhen(new Date(note.iat * 1000), { language, zone })} · {nameOf(note.author)}
            {audience === 'author' && <span className="badge">{text.own}</span>}
          </p>
          <Content note={note} />
          {note.content?.format === 'soap/1' && newest.get(note.record) === note.ver && (
            <button type="button" onClick={() => amend(note, chartId)}>
              {text.amend}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

function Content({ note: { content } }: { note: ShownNote }) {
  const text = useNotesText();
  if (content === null) return null;
  if (content.format === 'intake/1')
    return (
      <ul>
        {content.answers.map(({ question, value }) => (
          <li key={question}>{answerText(value, text.answers)}</li>
        ))}
      </ul>
    );
  const parts = sections.map((section) => {
    const written = content[section];
    if (written === undefined) return null;
    return (
      <section key={section}>
        {content.template !== 'free' && <h3>{text.sections[section]}</h3>}
        <p className="written">{written}</p>
      </section>
    );
  });
  return (
    <>
      {parts}
      {content.bodyChart !== undefined && content.bodyChart.length > 0 && (
        <BodyChart marks={content.bodyChart} />
      )}
    </>
  );
}

function answerText(
  value: string | boolean | readonly string[] | null,
  words: { yes: string; no: string; none: string },
): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (value === null || value === '') return words.none;
  return typeof value === 'string' ? value : value.join(', ');
}
