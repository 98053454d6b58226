import { types } from 'node:util';
import { DatabaseConflict } from '../tenants/database-errors';

/** Printable parts of an error: never its message, its properties or its cause's, which can hold values. */
export interface ErrorDescription {
  name: string;
  code?: string;
  /** The violated constraint, as named in the schema. */
  constraint?: string;
  at?: string[];
  cause?: ErrorDescription;
}

const word = /^[A-Za-z]\w{0,60}$/;
const errorCode = /^[A-Z0-9_]{2,60}$/;
const frame =
  /^ {4}at (?:(?:async |new )?[\w$.<>]+(?: \[as \w+\])? \()?(?:file:\/\/)?((?:node:|\/)[\w@+./-]+:\d+:\d+)\)?$/;
const mostFrames = 12;

export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!types.isNativeError(error) && !(error instanceof Error)) return { name: 'NotAnError' };
  const at = framesOf(error);
  const code = codeOf(error);
  const { cause } = error;
  const constraint = error instanceof DatabaseConflict ? error.constraint : undefined;
  return {
    name: word.test(error.constructor.name) ? error.constructor.name : 'Error',
    ...(code ? { code } : {}),
    ...(constraint ? { constraint } : {}),
    ...(at.length > 0 ? { at } : {}),
    ...(cause !== undefined && depth < 3 ? { cause: describeError(cause, depth + 1) } : {}),
  };
}

function codeOf(error: Error): string | undefined {
  const { code, sqlState } = error as { code?: unknown; sqlState?: unknown };
  return [sqlState, code].find((each): each is string => typeof each === 'string' && errorCode.test(each));
}

/** Only stack lines after the message that are source locations; paths are relative to the project. */
function framesOf(error: Error): string[] {
  const stack = typeof error.stack === 'string' ? error.stack : '';
  const start = stack.indexOf(error.message) + error.message.length;
  const places = stack
    .slice(start)
    .split('\n')
    .map((line) => frame.exec(line)?.[1]);
  return places
    .filter((place) => place !== undefined)
    .map(shortened)
    .slice(0, mostFrames);
}
function shortened(place: string): string {
  return place.replace(/^.*\/(?=(?:services|libs|scripts|node_modules)\/)/, '');
}
