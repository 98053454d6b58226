import { useState } from 'react';
import type { ShownNote, WrittenNote } from '../../vault';
import { BodyChartField, type Mark } from './body-chart';
import { isConflict, saveNote, type ShownChart } from './practice';
import { isTemplate, templateNames, templates, type Section, type TemplateName } from './templates';
import { useNotesText } from './use-notes-text';
import { VaultProblem } from './vault-problem';
import { fieldsOf, useWork } from './work';

interface Props {
  readonly client: string;
  readonly charts: readonly ShownChart[];
  /** The note that an addendum belongs to, and its chart. */
  readonly amends?: { readonly note: ShownNote; readonly chartId: string } | undefined;
  done(): void;
  /** Another note came first: the chart is read again, what is typed stays. */
  reload(): Promise<void>;
}

/** A note in plain text; each version is a separate, signed entry. */
export function NoteForm({ client, charts, amends, done, reload }: Props) {
  const text = useNotesText();
  const before = amends?.note.content?.format === 'soap/1' ? amends.note.content : undefined;
  const [template, choose] = useState<TemplateName>(
    before !== undefined && isTemplate(before.template) ? before.template : 'soap',
  );
  const [marks, setMarks] = useState<readonly Mark[]>(before?.bodyChart ?? []);
  const { busy, error, run } = useWork();
  const save = async (form: HTMLFormElement) => {
    try {
      await saveNote(
        client,
        charts,
        noteOf(fieldsOf(form), { template, marks }, amends?.note),
        amends?.chartId,
      );
    } catch (problem) {
      if (isConflict(problem)) await reload();
      throw problem;
    }
    done();
  };
  return (
    <form
      className="sealed-box"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        run(() => save(form));
      }}
    >
      <h2>{amends === undefined ? text.form.title : text.form.addendum(amends.note.seq)}</h2>
      {isConflict(error) ? (
        <p className="notice alert" role="alert">
          {text.form.conflict}
        </p>
      ) : (
        error !== undefined && <VaultProblem error={error} />
      )}
      <label>
        {text.form.template}
        <select value={template} onChange={({ target }) => choose(target.value as TemplateName)}>
          {templateNames.map((name) => (
            <option key={name} value={name}>
              {text.templates[name]}
            </option>
          ))}
        </select>
      </label>
      {templates[template].map((section) => (
        <label key={section}>
          {template === 'free' ? text.form.note : text.sections[section]}
          <textarea name={section} rows={4} maxLength={60_000} defaultValue={before?.[section] ?? ''} />
        </label>
      ))}
      <BodyChartField marks={marks} change={setMarks} />
      {amends === undefined && (
        <label className="tick">
          <input type="checkbox" name="private" />
          <span>{text.form.private}</span>
        </label>
      )}
      <div className="row">
        <button className="main" disabled={busy}>
          {text.form.save}
        </button>
        <button type="button" onClick={done}>
          {text.form.cancel}
        </button>
      </div>
    </form>
  );
}

function noteOf(
  fields: Record<string, string>,
  { template, marks }: { template: TemplateName; marks: readonly Mark[] },
  amends: ShownNote | undefined,
): WrittenNote {
  const texts = templates[template].flatMap((section: Section) => {
    const written = fields[section]?.trim() ?? '';
    return written === '' ? [] : [[section, written] as const];
  });
  const bodyChart = marks.length === 0 ? {} : { bodyChart: [...marks] };
  const content = { format: 'soap/1' as const, template, ...bodyChart, ...Object.fromEntries(texts) };
  if (amends !== undefined)
    return { record: amends.record, ver: amends.ver + 1, kind: 'amend', class: amends.class, content };
  const group = fields['private'] === undefined ? 'standard' : 'private';
  return { record: crypto.randomUUID(), ver: 1, kind: 'soap', class: group, content };
}
