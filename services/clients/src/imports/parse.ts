import { Readable } from 'node:stream';
import { parse, type CsvError } from 'csv-parse';
import ICAL from 'ical.js';

/** One record of a file: the line it begins on, and its values by field name. */
export interface ImportedRecord {
  line: number;
  values: Partial<Record<ImportField, string>>;
  /** The record cannot be read at all. */
  fault?: string;
}
export type ImportField = 'name' | 'email' | 'phone' | 'locale' | 'timeZone' | 'notes';
type Column = ImportField | 'firstName' | 'lastName';

const titles: Record<Column, readonly string[]> = {
  name: ['name', 'full name', 'client', 'nominativo', 'nome e cognome', 'cliente', 'paziente'],
  firstName: ['first name', 'given name', 'nome'],
  lastName: ['last name', 'surname', 'family name', 'cognome'],
  email: ['e-mail', 'email', 'mail', 'mail address', 'posta elettronica', 'indirizzo e-mail'],
  phone: ['phone', 'mobile', 'telephone', 'phone number', 'telefono', 'cellulare', 'tel', 'tel.'],
  locale: ['language', 'locale', 'lingua'],
  timeZone: ['time zone', 'timezone', 'zone', 'fuso orario'],
  notes: ['notes', 'note', 'remarks', 'annotazioni'],
};
const columns = new Map(
  Object.entries(titles).flatMap(([column, names]) => names.map((name) => [name, column as Column])),
);
/** An apostrophe that an export put before what looks like a formula. */
const guarded = /^'(?=[=+\-@\t\r])/;

/** UTF-8, if all of it is, else Windows-1252, as Excel writes it in Italy. */
export async function* decoded(chunks: () => AsyncIterable<Buffer>): AsyncGenerator<string> {
  const encoding = (await isUtf8(chunks())) ? 'utf-8' : 'windows-1252';
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function isUtf8(chunks: AsyncIterable<Buffer>): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of chunks) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

const MAX_RECORD_CHARACTERS = 100_000;
const csvOptions = {
  ...{ bom: true, info: true, relax_column_count: true, relax_quotes: true, trim: true },
  ...{ skip_empty_lines: true, skip_records_with_error: true, max_record_size: MAX_RECORD_CHARACTERS },
} as const;
interface CsvRow {
  record: string[];
  info: { lines: number };
}

/** Records of a CSV file whose first line names the columns. A file without a name column has one fault. */
export async function* csvRecords(text: AsyncIterable<string>): AsyncGenerator<ImportedRecord> {
  const [first, rest] = await headOf(text);
  const rows = Readable.from(rest()).pipe(parse({ ...csvOptions, delimiter: delimiterOf(first) }));
  const faults: CsvError[] = [];
  /** Lines of the records so far. */
  let read = 0;
  rows.on('skip', (error: CsvError | undefined) => void (error && faults.push(error)));
  let header: (Column | undefined)[] | undefined;
  for await (const { record, info } of rows as AsyncIterable<CsvRow>) {
    read = info.lines;
    if (header) yield toRecord(info.lines, header, record);
    else {
      header = record.map((title) => columns.get(title.trim().toLowerCase()));
      if (!header.some((column) => column === 'name' || column === 'lastName' || column === 'firstName')) {
        yield { line: 1, values: {}, fault: 'column_missing' };
        return;
      }
    }
  }
  // the parser is ahead of the records that were taken from it, so its faults come last
  for (const error of faults)
    yield faultAt(error.code === 'CSV_QUOTE_NOT_CLOSED' ? read + 1 : Number(error.lines), error);
}

/** Its line is where it begins: a quote that is never closed takes the rest of the file with it. */
const faultAt = (line: number, { code }: CsvError): ImportedRecord => ({
  ...{ line, values: {} },
  fault: code.replace(/^CSV_/, '').toLowerCase(),
});

function toRecord(
  line: number,
  header: readonly (Column | undefined)[],
  row: readonly string[],
): ImportedRecord {
  if (row.length > header.length) return { line, values: {}, fault: 'too_many_fields' };
  const found: Partial<Record<Column, string>> = {};
  header.forEach((column, index) => {
    const value = row[index]?.replace(guarded, '');
    if (column !== undefined && value) found[column] ??= value;
  });
  const { firstName, lastName, ...values } = found;
  const name = values.name ?? [firstName, lastName].filter(Boolean).join(' ');
  return { line, values: { ...values, name } };
}

async function headOf(
  text: AsyncIterable<string>,
): Promise<[first: string, whole: () => AsyncGenerator<string>]> {
  const iterator = text[Symbol.asyncIterator]();
  const { value = '', done } = (await iterator.next()) as IteratorResult<string, undefined>;
  async function* whole(): AsyncGenerator<string> {
    yield value;
    for (
      let next = done ? undefined : await iterator.next();
      next && !next.done;
      next = await iterator.next()
    )
      yield next.value;
  }
  return [value.split(/\r?\n|\r/, 1)[0] ?? '', whole];
}

function delimiterOf(line: string): string {
  const counted = [';', '\t', ','].map((each) => ({ each, count: line.split(each).length }));
  return counted.sort((a, b) => b.count - a.count)[0]?.each ?? ',';
}

type Property = [name: string, parameters: object, type: string, ...values: unknown[]];

/** Cards of a vCard file (RFC 6350, 2426). The line is that of its BEGIN. */
export async function* vcardRecords(text: AsyncIterable<string>): AsyncGenerator<ImportedRecord> {
  let [card, line, begun] = ['', 0, 0];
  for await (const each of linesOf(text)) {
    line += 1;
    if (/^BEGIN:VCARD\s*$/i.test(each)) [card, begun] = ['', line];
    if (card.length < MAX_RECORD_CHARACTERS) card += `${each}\r\n`;
    if (/^END:VCARD\s*$/i.test(each)) yield cardRecord(begun, card);
  }
}

function cardRecord(line: number, card: string): ImportedRecord {
  try {
    const [, properties] = ICAL.parse(card) as unknown as [string, Property[]];
    const first = (name: string) => properties.find(([each]) => each === name)?.[3];
    const structured = first('n');
    const [family, given] = Array.isArray(structured) ? (structured as unknown[]) : [structured];
    const name = first('fn') ?? [given, family].filter((part) => typeof part === 'string').join(' ');
    const fields = { name, email: first('email'), phone: first('tel'), notes: first('note') };
    const texts = Object.entries(fields).flatMap(([field, value]) =>
      typeof value === 'string' && value.trim() !== ''
        ? [[field, value.replace(/^(tel|mailto):/i, '').trim()]]
        : [],
    );
    return { line, values: Object.fromEntries(texts) as ImportedRecord['values'] };
  } catch {
    return { line, values: {}, fault: 'card_invalid' };
  }
}

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of text) {
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop() ?? '';
    if (rest.length > MAX_RECORD_CHARACTERS) rest = rest.slice(0, MAX_RECORD_CHARACTERS);
    yield* lines;
  }
  if (rest !== '') yield rest;
}
