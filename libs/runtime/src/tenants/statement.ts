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
/** What a statement has to be given: its named parameters, without those that are filled in. */
type ValuesOf<Text extends string, Given extends string> = string extends Text
  ? Record<string, unknown>
  : Record<Exclude<Names<Text>, Given>, unknown>;

/** A static SQL text with named parameters, prepared once on each connection. */
export interface Statement<Values extends object, Row> {
  /** With numbered parameters, as Postgres takes it. */
  readonly text: string;
  readonly columns: Columns;
  /** The values in the order of their numbers. @internal */
  bind(values: Values, companyId?: string): unknown[];
  /** Only a type. */
  readonly row?: Row;
}

/** Every statement of the process, with its whole text: a test prepares each against the migrated schema of its service. */
export const statements: { text: string; columns: Columns }[] = [];

/**
 * Declares a statement: `:name` is a parameter (`:companyId` is filled in), `columns` say what a row of its answer is. Declare it once, at the top of
 * a file: a text that is made from values would be prepared again for each.
 */
export function statement<const Text extends string, C extends Columns = Record<never, never>>(
  text: Text,
  columns: C = {} as C,
): Statement<ValuesOf<Text, 'companyId'>, RowOf<C>> {
  return declare<ValuesOf<Text, 'companyId'>, RowOf<C>>(text, columns, [], (whole) => whole);
}

/** A statement that becomes part of a larger one, in which `given` names what stands at $1, $2 …; `bind` gives the values that follow. */
export function fragment<const Text extends string, const Given extends string, C extends Columns>(
  text: Text,
  columns: C,
  given: readonly Given[],
  whole: (text: string) => string,
): Statement<ValuesOf<Text, Given>, RowOf<C>> {
  return declare<ValuesOf<Text, Given>, RowOf<C>>(text, columns, given, whole);
}

/** Not `::type`, and nothing inside quotes or comments. */
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
    own.map((name) => (name === 'companyId' ? companyId : (values as Record<string, unknown>)[name]));
  return { text, columns, bind };
}
