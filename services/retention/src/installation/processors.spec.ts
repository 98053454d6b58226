import { processors } from './processors';

describe('the processors of the audit logs', () => {
  it('E3 are the folders, without their paths, and the hosts of the witnesses', () => {
    const AUDIT_WITNESSES = ['witness.example+3b953c2b+AWtO https://witness.example:8443/canary'];
    expect(processors({ AUDIT_PLACES: ['/mnt/canary'], AUDIT_WITNESSES })).toEqual([
      { task: 'audit_copies', host: null },
      { task: 'audit_witness', host: 'witness.example' },
    ]);
    expect(processors({ AUDIT_PLACES: [], AUDIT_WITNESSES: [] })).toEqual([]);
  });
});
