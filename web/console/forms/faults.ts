import type { FieldError } from '@riserbo/client';
import type { FormTexts } from '../../messages/console/forms';
import { belongsTo, type Field } from './fields';

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
