import { formTexts } from '../../messages/console/forms';
import { useTexts } from '../session/settings';
import type { Field, Row, Value } from './fields';
import { Options } from './options';

interface Props {
  readonly field: Field;
  readonly rows: readonly Row[];
  readonly fault: string | undefined;
  readonly disabled: boolean;
  change(value: Value): void;
}

/** A list of rows, such as opening hours: change, add and remove. */
export function Rows({ field, rows, fault, disabled, change }: Props) {
  const text = useTexts(formTexts);
  const { columns = [], label, hint } = field;
  const set = (index: number, name: string, value: string) =>
    change(rows.map((row, at) => (at === index ? { ...row, [name]: value } : row)));
  const empty = Object.fromEntries(columns.map(({ name, options }) => [name, options?.[0]?.value ?? '']));
  const { length } = rows;
  return (
    <fieldset className="rows" disabled={disabled}>
      <legend>{label}</legend>
      {hint !== undefined && <small>{hint}</small>}
      {fault !== undefined && <span className="wrong">{fault}</span>}
      <ul>
        {rows.map((row, index) => (
          <li key={index} className="row">
            {columns.map((column) => (
              <label key={column.name}>
                <span>{column.label}</span>
                <Cell {...{ column, row }} set={(value) => set(index, column.name, value)} />
              </label>
            ))}
            <button
              type="button"
              aria-label={text.removeRow(label, index + 1)}
              onClick={() => change(rows.filter((_, at) => at !== index))}
            >
              {text.remove}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => change([...rows, rows[length - 1] ?? empty])}>
        {text.addRow(label)}
      </button>
    </fieldset>
  );
}

function Cell({ column, row, set }: { column: Field; row: Row; set(value: string): void }) {
  const { name, kind = 'text', options, optional, min, max, maxLength } = column;
  const value = row[name] ?? '';
  if (options !== undefined)
    return (
      <select name={name} value={value} onChange={(event) => set(event.target.value)}>
        <Options options={options} />
      </select>
    );
  return (
    <input
      {...{ name, value, min, max, maxLength }}
      type={kind}
      required={optional !== true}
      autoComplete="off"
      onChange={(event) => set(event.target.value)}
    />
  );
}
