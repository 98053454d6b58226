import { createHash } from 'node:crypto';
import { owners } from '@riserbo/contracts';
import { printHeaders } from '../http/print-headers';
import { personPage } from './person-page';

const attack = `<script>alert(1)</script><img src=x onerror="alert(1)">`;
const page = (rows: Record<string, unknown>[], locale: 'en' | 'it' = 'en') =>
  personPage(
    {
      madeAt: '2026-11-28T06:00:00.000Z',
      hint: '',
      manifest: [{ service: 'clients', table: 'clients', rows: rows.length }],
      services: owners.map((service) => ({
        service,
        tables: service === 'clients' ? [{ table: 'clients', rows }] : [],
      })),
    },
    locale,
  );

describe('the page with everything about a person', () => {
  it('D2 X47 shows texts as texts: no script, image or handler of theirs is HTML', () => {
    const text = page([{ name: attack, notes: { deep: [attack] }, [attack]: 'x' }]);
    expect(text).not.toMatch(/<script|<img/);
    expect(text.match(/&lt;script>/g)).toHaveLength(3);
  });

  it('D2 J3 is sent with a policy that allows its one style sheet and nothing else', () => {
    const policy = printHeaders['content-security-policy'] ?? '';
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page([])) ?? [];
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toMatch(/style-src 'sha256-[A-Za-z0-9+/=]{44}'/);
    expect(policy).toContain('sandbox');
    expect(policy).not.toMatch(/unsafe|script-src/);
  });

  it('D2 L3 is for A4 paper, in the language of the reader, with times and counts', () => {
    const text = page([{ created_at: '2026-03-01T10:00:00.000Z', proven: true, email: null }], 'it');
    expect(text).toContain('@page{size:A4');
    expect(text).toContain('<html lang="it">');
    expect(text).toContain('1 mar 2026, 10:00 UTC');
    expect(text).toContain('<dd>sì</dd>');
    expect(text).not.toContain('<dt>email</dt>');
  });

  it('D2 names sealed notes by their size, and says when nothing is stored', () => {
    expect(page([{ note: { ciphertext: Buffer.alloc(12).toString('base64') } }])).toContain(
      'sealed, 12 bytes',
    );
    expect(page([])).toContain('Nothing is stored about you.');
  });
});
