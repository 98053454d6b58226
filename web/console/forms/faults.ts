import { ApiProblem, type FieldError } from '@riserbo/client';
import type { FormTexts } from '../../messages/console/forms';
import { belongsTo, type Field } from './fields';

/** Refusals of a whole request that are about one field. */
const places: Partial<Record<ApiProblem['code'], readonly string[]>> = {
  time_zone_unknown: ['timeZone'],
  country_unknown: ['country'],
  slug_taken: ['slug'],
  member_exists: ['email'],
  operator_unknown: ['operator'],
  password_short: ['password', 'newPassword'],
  password_personal: ['password', 'newPassword'],
  password_common: ['password', 'newPassword'],
};

/** The refused fields of a request, and of a refusal that is about one field. */
export function faultsOf(error: unknown, fields: readonly Field[]): readonly FieldError[] {
  if (!(error instanceof ApiProblem)) return [];
  const names = places[error.code] ?? [];
  const placed = fields.filter(({ name }) => names.includes(name));
  return [...error.errors, ...placed.map(({ name: path }) => ({ path, code: error.code }))];
}

/** What is wrong with an input, and what is accepted; undefined if nothing is. */
export function faultOf(field: Field, errors: readonly FieldError[], text: FormTexts): string | undefined {
  const found = errors.filter((error) => belongsTo(field, error));
  if (found.length === 0) return undefined;
  return [...new Set(found.map((error) => whatIsAccepted(error, field, text)))].join(' ');
}

function whatIsAccepted(error: FieldError, { name, columns }: Field, text: FormTexts): string {
  const accepted = acceptedOf(error, text);
  const [index, column] = error.path.slice(name.length + 1).split('.');
  const label = columns?.find((each) => each.name === column)?.label;
  return label === undefined || index === undefined
    ? accepted
    : text.inRow(Number(index) + 1, label, accepted);
}

function acceptedOf(error: FieldError, text: FormTexts): string {
  const { required, minimum, maximum, minLength, maxLength, minItems, maxItems } = error;
  if (required === true || minLength === 1) return text.missing;
  if (minimum !== undefined && maximum !== undefined) return text.between(minimum, maximum);
  if (minimum !== undefined) return text.atLeast(minimum);
  if (maximum !== undefined) return text.atMost(maximum);
  if (maxLength !== undefined) return text.tooLong(maxLength);
  if (minItems !== undefined) return text.missing;
  if (maxItems !== undefined) return text.tooMany(maxItems);
  return text.notAccepted;
}
