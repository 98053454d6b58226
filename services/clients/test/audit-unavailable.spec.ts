import { randomUUID } from 'node:crypto';
import { createClientCall, readClientCall, type MemberActor } from '@riserbo/contracts';
import { refusalCode, type TestService } from '@riserbo/testing';
import { aClient, aMember } from './factories';
import { runClients } from './running';

const append = 'FUNCTION audit_append(text, text, text, text, text, text, text, jsonb)';
const failing = (sqlState: string) => `
  CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE SQLSTATE '${sqlState}'; END $$;
  CREATE TRIGGER fail BEFORE INSERT ON audit_log FOR EACH ROW EXECUTE FUNCTION fail();`;
const failingNoMore = 'DROP TRIGGER fail ON audit_log; DROP FUNCTION fail()';

let running: TestService;
let office: MemberActor;
let clientId: string;
beforeAll(async () => {
  running = await runClients();
  office = aMember(randomUUID());
  clientId = (await aClient(running, office)).id;
});
afterAll(() => running?.stop());

const counts = () =>
  running.rows(`SELECT (SELECT count(*) FROM clients) AS clients, (SELECT count(*) FROM outbox) AS events`);
const read = () => refusalCode(running.ask(readClientCall, { clientId }, office));
const create = () => refusalCode(running.ask(createClientCall, { name: 'Carla' }, office));

describe('without an audit log', () => {
  it.each([
    ['denied', `REVOKE EXECUTE ON ${append} FROM clients_app`, `GRANT EXECUTE ON ${append} TO clients_app`],
    ['gone', `ALTER ${append} RENAME TO gone`, 'ALTER FUNCTION gone RENAME TO audit_append'],
    ['without its table', 'ALTER TABLE audit_log RENAME TO gone', 'ALTER TABLE gone RENAME TO audit_log'],
    ['on a full disk', failing('53100'), failingNoMore],
    ['failing', failing('P0001'), failingNoMore],
    ['refusing the row', failing('23514'), failingNoMore],
  ])('I1 X90 opens and creates no record while it is %s, and recovers', async (_, break_, mend) => {
    const before = await counts();
    await running.rows(break_);
    try {
      expect([await read(), await create()]).toEqual(['unavailable', 'unavailable']);
    } finally {
      await running.rows(mend);
    }
    expect(await counts()).toEqual(before);
    expect([await read(), await create()]).toEqual(['done', 'done']);
  });

  it('I1 X90 opens no record while it is locked', async () => {
    await running.rows('BEGIN; LOCK TABLE audit_log');
    try {
      expect(await read()).toBe('unavailable');
    } finally {
      await running.rows('ROLLBACK');
    }
    expect(await read()).toBe('done');
  });
});
