import type { FieldError } from '@riserbo/client';

/** What a person types: the text of an input, a tick, the ticked options, or the rows of a list. */
export type Row = Readonly<Record<string, string>>;
export type Value = string | boolean | readonly string[] | readonly Row[];
export type Values = Readonly<Record<string, Value>>;
export interface Option {
  readonly value: string;
  readonly label: string;
}

type InputKind = 'text' | 'email' | 'tel' | 'url' | 'password' | 'date' | 'time' | 'datetime-local';
export type Kind = InputKind | 'area' | 'number' | 'select' | 'check' | 'checks' | 'lines' | 'money' | 'rows';

/** An input of a form. Forms are lists of these: saving, faults and conflicts work the same in all. */
export interface Field {
  /** The path in the request, such as `profile.phone`. */
  readonly name: string;
  readonly label: string;
  readonly kind?: Kind;
  readonly hint?: string;
  /** Empty means none: null in the request. */
  readonly optional?: boolean;
  readonly options?: readonly Option[];
  /** Of `rows`. */
  readonly columns?: readonly Field[];
  readonly min?: number | string;
  readonly max?: number | string;
  readonly maxLength?: number;
  /** Of `money`: the currency of a new price. */
  readonly currency?: string;
}

interface Codec {
  /** The value of an input, from the resource. */
  read(value: unknown): Value;
  /** The value of the request, from the input. */
  write(value: Value, field: Field): unknown;
}

const text: Codec = {
  read: (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : ''),
  write: (value, { optional }) => (optional === true && value === '' ? null : trimmed(value)),
};
const trimmed = (value: Value) => (typeof value === 'string' ? value.trim() : value);
const list: Codec = {
  read: (value) => (Array.isArray(value) ? (value as string[]) : []),
  write: (value) => value,
};
const number: Codec = {
  read: text.read,
  write: (value, { optional }) => (value === '' ? (optional === true ? null : undefined) : Number(value)),
};
const money: Codec = {
  read: (value) => (isMoney(value) ? String(value.amount / 10 ** digitsOf(value.currency)) : ''),
  write: (value, { currency = 'EUR' }) =>
    value === '' ? null : { currency, amount: Math.round(Number(value) * 10 ** digitsOf(currency)) },
};
const isMoney = (value: unknown): value is { amount: number; currency: string } =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;
export const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

const rows: Codec = {
  read: (value) =>
    (Array.isArray(value) ? (value as Record<string, unknown>[]) : []).map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, text.read(cell) as string])),
    ),
  write: (value, { columns = [] }) =>
    (value as readonly Row[]).map((row) =>
      Object.fromEntries(
        columns.map((column) => [column.name, codecOf(column).write(row[column.name] ?? '', column)]),
      ),
    ),
};
const codecs: Partial<Record<Kind, Codec>> = {
  number,
  money,
  rows,
  check: { read: (value) => value === true, write: (value) => value },
  checks: list,
  lines: {
    read: (value) => (Array.isArray(value) ? value.join('\n') : ''),
    write: (value) =>
      String(value)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
  },
};
const codecOf = ({ kind = 'text' }: Field): Codec => codecs[kind] ?? text;

const at = (from: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined | null)?.[key], from);

/** The inputs' values for a resource. */
export const valuesOf = (fields: readonly Field[], resource: unknown): Values =>
  Object.fromEntries(fields.map((field) => [field.name, codecOf(field).read(at(resource, field.name))]));

export const isSame = (one: Value | undefined, other: Value | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The request for some of the inputs. */
export function bodyOf(fields: readonly Field[], values: Values): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    const keys = field.name.split('.');
    const last = keys.pop() ?? '';
    let inner = body;
    for (const key of keys) inner = (inner[key] ??= {}) as Record<string, unknown>;
    inner[last] = codecOf(field).write(values[field.name] ?? '', field);
  }
  return body;
}

/** A refused path belongs to the input whose name it begins with. */
export const belongsTo = ({ name }: Field, { path }: FieldError): boolean =>
  path === name || path.startsWith(`${name}.`);

export const optionsOf = (names: Readonly<Record<string, string>>): Option[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }));
