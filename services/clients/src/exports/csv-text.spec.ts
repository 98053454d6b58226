import { csvText, flavours } from './csv-text';

describe('a CSV export', () => {
  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'X44 D1 shows %j as text, not as a formula',
    (text) => {
      const line = csvText([[text]], flavours.utf8);
      expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );
  it('D1 quotes what its delimiter, quotes and line breaks would split', () => {
    const rows = [['a;b', 'c,d', 'e"f', 'g\nh', null, '']];
    expect(csvText(rows, flavours.excel_it)).toBe('"a;b";c,d;"e""f";"g\nh";;\r\n');
    expect(csvText(rows, flavours.utf8)).toBe('a;b,"c,d","e""f","g\nh",,\r\n');
  });
});
