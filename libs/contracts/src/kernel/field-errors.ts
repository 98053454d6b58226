import { z } from 'zod';

/** More are of no use to a reader. */
const mostErrors = 50;
const mostAllowed = 50;
const longestKey = 60;

/** A rejected field: its path, the rule it broke and what the rule accepts; never the value that was sent. */
export const fieldError = z
  .object({
    path: z.string(),
    code: z.string(),
    required: z.literal(true).optional().describe('The field is missing.'),
    minimum: z.number().optional(),
    exclusiveMinimum: z.number().optional(),
    maximum: z.number().optional(),
    exclusiveMaximum: z.number().optional(),
    minLength: z.int().optional(),
    maxLength: z.int().optional(),
    minItems: z.int().optional(),
    maxItems: z.int().optional(),
    allowed: z
      .array(z.union([z.string(), z.number(), z.boolean(), z.null()]))
      .max(mostAllowed)
      .optional()
      .describe(`The accepted values, where there are at most ${mostAllowed}.`),
  })
  .meta({ id: 'FieldError', description: 'A rejected field. Names what is accepted, never what was sent.' });
export type FieldError = z.output<typeof fieldError>;
type Facts = Omit<FieldError, 'path' | 'code'>;
type Issue = z.core.$ZodIssue;

/** The errors of a request; `sent` only tells which fields are missing. */
export function fieldErrorsOf({ issues }: z.core.$ZodError, sent: unknown): FieldError[] {
  return issues.flatMap((issue) => errorsOf(issue, sent)).slice(0, mostErrors);
}

function errorsOf(issue: Issue, sent: unknown): FieldError[] {
  const { code, path } = issue;
  const at = path.map(String).join('.');
  if (code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [at, key.slice(0, longestKey)].filter(Boolean).join('.'),
      code,
    }));
  return [{ path: at, code, ...(isMissing(path, sent) ? { required: true } : {}), ...factsOf(issue) }];
}

function isMissing(path: readonly PropertyKey[], sent: unknown): boolean {
  let value = sent;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return true;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value === undefined;
}

function factsOf(issue: Issue): Facts {
  switch (issue.code) {
    case 'too_small':
      return {
        ...limit('min', issue.origin, Number(issue.minimum), issue.inclusive),
        ...(issue.exact ? limit('max', issue.origin, Number(issue.minimum)) : {}),
      };
    case 'too_big':
      return {
        ...limit('max', issue.origin, Number(issue.maximum), issue.inclusive),
        ...(issue.exact ? limit('min', issue.origin, Number(issue.maximum)) : {}),
      };
    case 'invalid_value':
      return allowed(issue.values);
    case 'invalid_union':
      return allowed(issue.errors.flatMap(valuesOf));
    default:
      return {};
  }
}

/** Named as in JSON Schema. */
function limit(end: 'min' | 'max', origin: string, value: number, inclusive = true): Facts {
  if (origin === 'string') return { [`${end}Length`]: value };
  if (origin === 'array' || origin === 'set') return { [`${end}Items`]: value };
  const name = `${end}imum` as const;
  return inclusive ? { [name]: value } : { [end === 'min' ? 'exclusiveMinimum' : 'exclusiveMaximum']: value };
}

/** Values that one branch of a union accepts in the same place. */
const valuesOf = ([first]: readonly Issue[]): readonly unknown[] =>
  first?.code === 'invalid_value' && first.path.length === 0 ? first.values : [];

function allowed(values: readonly unknown[]): Facts {
  const known = values.filter(
    (value) => value === null || ['string', 'number', 'boolean'].includes(typeof value),
  );
  return known.length === 0 || known.length > mostAllowed
    ? {}
    : { allowed: known as NonNullable<FieldError['allowed']> };
}
