import type { AnswerOf, readProcessingCall } from '@riserbo/contracts';
import { processingPage } from './processing-page';

const attack = `<script>alert(1)</script>`;
const record = (name = 'Studio'): AnswerOf<typeof readProcessingCall> => ({
  madeAt: '2026-11-28T06:00:00.000Z',
  controller: { name, email: 'office@studio.example' },
  activities: [
    {
      ...{ service: 'clients', table: 'contact_points', persons: ['client'], purpose: 'booking' },
      ...{ basis: 'contract', categories: ['contact'], retention: { until: 'erasure' }, sealed: true },
    },
    {
      ...{ service: 'auth', table: 'sessions', persons: ['member'], purpose: 'security' },
      ...{ basis: 'legitimate_interest', categories: ['credential'], sealed: false },
      retention: { days: 30, after: 'ends_at' },
    },
  ],
  processors: [
    { task: 'database', host: null },
    { task: 'mail', host: 'mail.example' },
  ],
});

describe('the page with the record of processing', () => {
  it('D4 names controller, persons, categories, bases and times, by purpose', () => {
    const text = processingPage(record(), 'en');
    const parts = ['office@studio.example', '<h2>Appointments</h2>', '<h2>Security</h2>', 'clients'];
    for (const part of [...parts, 'contact points', 'until erasure', '30 days after ends at', 'encrypted'])
      expect(text).toContain(part);
  });

  it('E3 names the processors of the configuration', () => {
    const text = processingPage(record(), 'en');
    expect(text).toContain('mail.example');
    expect(text).toContain('the machine of the installation');
    expect(text).not.toContain('SMS');
  });

  it('D4 L3 is in the language of the reader, and shows texts as texts', () => {
    const text = processingPage(record(attack), 'it');
    expect(text).toContain('<html lang="it">');
    expect(text).toContain('Registro dei trattamenti');
    expect(text).toContain('30 giorni dopo ends at');
    expect(text).not.toContain('<script');
  });
});
