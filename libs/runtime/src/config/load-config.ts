import { inspect } from 'node:util';
import type { z } from 'zod';

/**
 * Injection token of the configuration: `@Inject(CONFIG) private readonly config: z.output<typeof
 * bookingConfig>`.
 */
export const CONFIG: unique symbol = Symbol('CONFIG');

/** The environment is invalid. Names every invalid key and its problem; contains no value. */
export class ConfigurationError extends Error {
  /** @param problems one line per key, for example `DATABASE_URL: missing` */
  constructor(readonly problems: readonly string[]) {
    super(`Bad configuration: ${problems.join('; ')}`);
    this.name = 'ConfigurationError';
  }
}

/** Reads the configuration once, at boot. @throws ConfigurationError naming every invalid key, no value */
export function loadConfig<S extends z.ZodType>(schema: S, env: NodeJS.ProcessEnv): z.output<S> {
  const read = schema.safeParse(env);
  if (!read.success) throw new ConfigurationError(problemsOf(read.error.issues, env));
  return unprintable(read.data as object) as z.output<S>;
}

function problemsOf(issues: readonly z.core.$ZodIssue[], env: NodeJS.ProcessEnv): string[] {
  const problems = new Map<string, string>();
  for (const issue of issues) {
    const key = String(issue.path[0] ?? 'environment');
    const missing = env[key] === undefined && issue.code !== 'custom';
    if (!problems.has(key)) problems.set(key, `${key}: ${missing ? 'missing' : expectation(issue)}`);
  }
  return [...problems.values()];
}

/** For `refine`: states what is expected, in fixed words that contain no value. */
export function expects(expected: string): { params: { expected: string } } {
  return { params: { expected } };
}

/** What was expected, derived from the schema alone, because the issue's message could repeat the value. */
function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `must be at least ${issue.minimum}${issue.origin === 'string' ? ' characters long' : ''}`;
    case 'too_big':
      return `must be at most ${issue.maximum}${issue.origin === 'string' ? ' characters long' : ''}`;
    case 'invalid_type':
      return `must be ${issue.expected === 'int' ? 'a whole number' : `a ${issue.expected}`}`;
    case 'invalid_format':
      return formats[issue.format] ?? 'has the wrong format';
    case 'custom':
      return typeof issue.params?.['expected'] === 'string' ? issue.params['expected'] : 'is not acceptable';
    default:
      return 'is not acceptable';
  }
}

const formats: Record<string, string> = {
  url: 'must be a URL of the right kind',
  email: 'must be an email address',
};

/** Holds secrets: every coercion prints a placeholder. */
function unprintable(config: object): object {
  const hidden = () => '[configuration]';
  for (const key of ['toJSON', 'toString', inspect.custom])
    Object.defineProperty(config, key, { value: hidden });
  return Object.freeze(config);
}
