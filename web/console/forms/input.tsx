import { useId, type ChangeEvent } from 'react';
import type { Field, Option, Row, Value } from './fields';
import { Options } from './options';
import { Rows } from './rows';

interface Props {
  readonly field: Field;
  readonly value: Value;
  /** Why the value was refused. */
  readonly fault: string | undefined;
  readonly disabled: boolean;
  change(value: Value): void;
}

/** An input with its label, why it is there, and what is wrong with it. */
export function Input(props: Props) {
  const { field, value, fault, disabled, change } = props;
  const id = useId();
  const { kind = 'text', label, hint, options = [] } = field;
  if (kind === 'rows') return <Rows {...props} rows={value as readonly Row[]} />;
  if (kind === 'checks')
    return (
      <Checks {...{ label, options, disabled, change }} chosen={value as readonly string[]} fault={fault} />
    );
  const described = [hint === undefined ? '' : `${id}-hint`, fault === undefined ? '' : `${id}-fault`];
  const common = {
    id,
    disabled,
    name: field.name,
    'aria-describedby': described.join(' ').trim() || undefined,
    'aria-invalid': fault === undefined ? undefined : true,
  };
  const text = String(value);
  const onChange = (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
    change(event.target.value);
  const required = field.optional !== true;
  return (
    <div className={kind === 'check' ? 'tick' : 'input'}>
      <label htmlFor={id}>{label}</label>
      {kind === 'select' ? (
        <select {...common} value={text} onChange={onChange}>
          <Options options={options} />
        </select>
      ) : kind === 'area' || kind === 'lines' ? (
        <textarea
          {...{ ...common, onChange, value: text, maxLength: field.maxLength }}
          rows={kind === 'lines' ? 3 : 5}
          required={required && kind === 'area'}
        />
      ) : kind === 'check' ? (
        <input
          {...common}
          type="checkbox"
          checked={value === true}
          onChange={(event) => change(event.target.checked)}
        />
      ) : (
        <input
          {...{ ...common, onChange, required, value: text, ...limitsOf(field) }}
          type={kind === 'money' ? 'number' : kind}
          autoComplete={kind === 'password' ? 'new-password' : 'off'}
        />
      )}
      {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
      {fault !== undefined && (
        <span className="wrong" id={`${id}-fault`}>
          {fault}
        </span>
      )}
    </div>
  );
}

const limitsOf = ({ kind, min, max, maxLength }: Field) =>
  kind === 'money' ? { min: 0, step: 0.01 } : { min, max, maxLength };

interface ChecksProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly fault: string | undefined;
  readonly disabled: boolean;
  change(value: Value): void;
}

function Checks({ label, options, chosen, fault, disabled, change }: ChecksProps) {
  const turn = (value: string, on: boolean) =>
    change(on ? [...chosen, value] : chosen.filter((each) => each !== value));
  return (
    <fieldset className="checks" disabled={disabled}>
      <legend>{label}</legend>
      {options.map(({ value, label: name }) => (
        <label key={value} className="tick">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => turn(value, event.target.checked)}
          />
          {name}
        </label>
      ))}
      {fault !== undefined && <span className="wrong">{fault}</span>}
    </fieldset>
  );
}
