import type { Columns, RowOf } from './columns';

type Lower =
  | ('a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm')
  | ('n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z');
type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type Word<Text extends string, Read extends string = ''> = Text extends `${infer Next}${infer Rest}`
  ? Next extends Lower | Uppercase<Lower> | Digit
    ? Word<Rest, `${Read}${Next}`>
    : Read
  : Read;
type NameAt<Text extends string> = Text extends `${Lower}${string}` ? Word<Text> : never;
type Names<Text extends string> = Text extends `${string}:${infer Rest}`
  ? Rest extends `:${infer Cast}`
    ? Names<Cast>
    : NameAt<Rest> | Names<Rest>
  : never;
/** Values a statement needs: its named parameters except those filled in. */
type ValuesOf<Text extends string, Given extends string> = string extends Text
  ? Record<string, unknown>
  : Record<Exclude<Names<Text>, Given>, unknown>;

/** A static SQL text with named parameters, prepared once per connection. */
export interface Statement<Values extends object, Row> {
  /** With numbered parameters, as Postgres expects. */
  readonly text: string;
  readonly columns: Columns;
  /** The values in parameter order. @internal */
  bind(values: Values, companyId?: string): unknown[];
  /** Type only. */
  readonly row?: Row;
}

/** Every statement of the process: a test prepares each against its service's migrated schema. */
export const statements: { text: string; columns: Columns }[] = [];

/**
 * Declares a statement: `:name` is a parameter (`:companyId` is filled in), `columns` describes a result row.
 * Declare it once, at the top of a file: texts built from values would be prepared again for each.
 */
export function statement<const Text extends string, C extends Columns = Record<never, never>>(
  text: Text,
  columns: C = {} as C,
): Statement<ValuesOf<Text, 'companyId'>, RowOf<C>> {
  return declare<ValuesOf<Text, 'companyId'>, RowOf<C>>(text, columns, [], (whole) => whole);
}

/**
 * Part of a larger statement: `given` names the parameters $1, $2 … of the whole; `bind` returns the values
 * that follow.
 */
export function fragment<const Text extends string, const Given extends string, C extends Columns>(
  text: Text,
  columns: C,
  given: readonly Given[],
  whole: (text: string) => string,
): Statement<ValuesOf<Text, Given>, RowOf<C>> {
  return declare<ValuesOf<Text, Given>, RowOf<C>>(text, columns, given, whole);
}

/** Skips `::type`, quoted text and comments. */
const token = /'(?:[^']|'')*'|--[^\n]*|::|:([a-z]\w*)/g;

function declare<Values extends object, Row>(
  named: string,
  columns: Columns,
  given: readonly string[],
  whole: (text: string) => string,
): Statement<Values, Row> {
  const names = [...given];
  const text = named.replace(token, (found, name: string | undefined) => {
    if (name === undefined) return found;
    if (!names.includes(name)) names.push(name);
    return `$${names.indexOf(name) + 1}`;
  });
  statements.push({ text: whole(text), columns });
  const own = names.slice(given.length);
  const bind = (values: Values, companyId?: string): unknown[] =>
    own.map((name) => {
      if (name === 'companyId') return companyId;
      // of a text that was put together, TypeScript does not know the names
      if (!(name in values)) throw new Error(`the statement's parameter ${name} has no value`);
      return (values as Record<string, unknown>)[name];
    });
  return { text, columns, bind };
}
