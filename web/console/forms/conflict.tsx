import { useEffect, useRef } from 'react';
import { formTexts } from '../../messages/console/forms';
import { useTexts } from '../session/settings';
import { isSame, type Field, type Row, type Value, type Values } from './fields';

interface Props {
  readonly fields: readonly Field[];
  /** What was saved when the form was opened. */
  readonly before: Values;
  readonly mine: Values;
  readonly theirs: Values;
  settle(mine: boolean): void;
}

/** Both versions side by side: what was typed, and what someone else saved meanwhile. */
export function Conflict({ fields, before, mine, theirs, settle }: Props) {
  const text = useTexts(formTexts);
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  const changed = fields.filter(
    ({ name }) => !isSame(before[name], mine[name]) || !isSame(before[name], theirs[name]),
  );
  return (
    <section ref={section} className="notice alert" role="alert" tabIndex={-1}>
      <p>
        <b>{text.conflict}</b>
      </p>
      <p>{text.conflictHint}</p>
      <div className="scroll" tabIndex={0} role="region" aria-label={text.versions}>
        <table className="list">
          <thead>
            <tr>
              <td />
              <th scope="col">{text.mine}</th>
              <th scope="col">{text.theirs}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map((field) => (
              <tr key={field.name}>
                <th scope="row">{field.label}</th>
                <td>
                  {shown(
                    field,
                    isSame(before[field.name], mine[field.name]) ? theirs[field.name] : mine[field.name],
                  )}
                </td>
                <td>{shown(field, theirs[field.name])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="row">
        <button type="button" onClick={() => settle(true)}>
          {text.keepMine}
        </button>
        <button type="button" onClick={() => settle(false)}>
          {text.keepTheirs}
        </button>
      </div>
    </section>
  );
}

function shown({ options = [], columns = [], kind }: Field, value: Value | undefined): string {
  const name = (text: string, from = options) => from.find(({ value: each }) => each === text)?.label ?? text;
  if (typeof value === 'boolean') return value ? '✓' : '–';
  if (kind === 'rows')
    return (value as readonly Row[])
      .map((row) => columns.map((column) => name(row[column.name] ?? '', column.options)).join(' '))
      .join(', ');
  if (typeof value === 'string') return name(value) || '–';
  return (value as readonly string[] | undefined)?.map((each) => name(each)).join(', ') || '–';
}
