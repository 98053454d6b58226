import { libraryEntities } from '../schema/library.entities';
import { activitiesOf } from './activities';
import { commonProcessors } from './processors';

describe('what a service says about its processing', () => {
  it('D4 has each table about persons with its purpose, basis, categories and time', () => {
    const log = activitiesOf(libraryEntities).find(({ table }) => table === 'audit_log');
    expect(log).toMatchObject({ purpose: expect.any(String), basis: expect.any(String) });
    expect(log?.persons).toContain('member');
    expect(log?.categories).toContain('identifier');
    expect(log?.retention).toBeDefined();
  });

  it('E3 names the hosts of databases and NATS, and nothing else of their addresses', () => {
    const found = commonProcessors({
      DATABASE_URL: 'postgres://app:canary@db.example:5432/booking',
      SYSTEM_DATABASE_URL: 'postgres://system:canary@%2Fvar%2Frun/booking',
      NATS_URL: 'nats://127.0.0.1:4222,nats://nats:4222,tls://nats.example:4222',
    });
    expect(found).toEqual([
      { task: 'database', host: 'db.example' },
      { task: 'database', host: null },
      { task: 'events', host: null },
      { task: 'events', host: null },
      { task: 'events', host: 'nats.example' },
    ]);
  });
});
