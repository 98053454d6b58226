import type { CertificateBody } from '@riserbo/contracts';

/** A certificate for tests, with a value in every field. */
export const aStatement = (): CertificateBody => ({
  v: 1,
  kind: 'erasure',
  installation: 'practice.example',
  company: '018f6e2a-7c11-4d3e-9a40-5b8f0c2d9e10',
  erasure: '018f6e2a-7c11-4d3e-9a40-5b8f0c2d9e11',
  issue: 1,
  person: { kind: 'client', ids: ['018f6e2a-7c11-4d3e-9a40-5b8f0c2d9e12'] },
  cause: 'staff',
  requestedAt: '2026-03-02T09:00:00.000Z',
  erasedAt: '2026-03-02T09:00:05.000Z',
  issuedAt: '2026-03-02T09:00:10.000Z',
  provisionalUntil: '2026-04-06T09:00:05.000Z',
  removed: [{ service: 'clients', table: 'clients', rows: 1 }],
  kept: [{ service: 'medical', what: 'notes', basis: 'legal_hold', until: '2030-01-01' }],
  searched: {
    identifiers: 3,
    encodings: ['text', 'base64'],
    stores: [{ service: 'auth', store: 'users', searched: 4, traces: 0, sharedText: 1, ids: 0 }],
    notSearched: ['backups: deleted after 35 days'],
  },
  clean: true,
  participants: [{ name: 'Accounting', acknowledgedAt: null, askedAt: '2026-03-02T09:00:05.000Z' }],
});
