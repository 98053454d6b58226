/** What a spreadsheet program would run (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/;

export interface CsvFlavour {
  delimiter: string;
  start: string;
}
export const flavours: Record<'utf8' | 'excel_it', CsvFlavour> = {
  utf8: { delimiter: ',', start: '' },
  excel_it: { delimiter: ';', start: '\ufeff' },
};

/** Lines of a CSV file (RFC 4180); no field can begin a formula. */
export function csvText(rows: readonly (readonly (string | null)[])[], { delimiter }: CsvFlavour): string {
  return rows
    .map((row) => `${row.map((each) => fieldOf(each ?? '', delimiter)).join(delimiter)}\r\n`)
    .join('');
}

function fieldOf(text: string, delimiter: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(safe) || safe.includes(delimiter) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
