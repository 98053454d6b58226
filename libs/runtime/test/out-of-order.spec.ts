import { Log, openTenants, type OpenTenants, type Tx } from '../src';
import { aMigratedDatabase, ours, run, type EmptyDatabase } from './database';

const canary = 'Anna Canary';
/** Raises the error Postgres would, with every message field it can carry. */
const raise = `
  CREATE FUNCTION raise(state text) RETURNS uuid LANGUAGE plpgsql AS $$
  BEGIN
    RAISE '${canary}' USING ERRCODE = state, DETAIL = 'Key (name)=(${canary})', HINT = '${canary}', CONSTRAINT = 'things_name';
  END $$;
  GRANT EXECUTE ON FUNCTION raise TO booking_app, booking_system;`;

describe('what Postgres cannot do right now', () => {
  let database: EmptyDatabase;
  let open: OpenTenants;
  let lines: string[];

  beforeAll(async () => {
    database = await aMigratedDatabase();
    await run(database.urls.owner, raise);
  });
  beforeEach(async () => {
    lines = [];
    const log = new Log({ destination: { write: (line: string) => void lines.push(line) } });
    open = await openTenants({ url: database.urls.app, systemUrl: database.urls.system, log });
  });
  afterEach(() => open.close());
  afterAll(() => database.drop());

  const asked: [string, (state: string) => Promise<unknown>][] = [
    [
      'a transaction',
      (state) => open.tenants.transaction({ companyId: ours }, (tx) => tx.query('SELECT raise($1)', [state])),
    ],
    ['what was sent behind it', (state) => sentBehind(state, (tx) => tx.query('SELECT 1'))],
    [
      'what nobody waits for',
      (state) =>
        sentBehind(state, (tx) => {
          tx.write('SELECT 1', []);
          return tx.query('SELECT 2');
        }),
    ],
    ['a loop', (state) => open.tenants.system((tx) => tx.query('SELECT raise($1)', [state]))],
    ['a look-up', (state) => open.tenants.lookup('raise', [state])],
  ];
  /** That a statement fails because the one before it did, and is seen first, must not hide why. */
  const sentBehind = (state: string, send: (tx: Tx) => Promise<unknown>) =>
    open.tenants.transaction({ companyId: ours }, (tx) => {
      tx.query('SELECT raise($1)', [state]).catch(() => undefined);
      return send(tx);
    });
  const unavailable = [
    ...['53000', '53100', '53200', '53300', '53400', '57P01', '57P02', '57P03', '57P05', '57014'],
    ...['55P03', '08006', '58030', '25006', '40001', '40P01'],
  ];

  it.each(unavailable)('X100 %s is unavailable, and the log has its code and nothing else', async (state) => {
    const began = performance.now();
    for (const [, ask] of asked)
      await expect(ask(state)).rejects.toMatchObject({ code: 'unavailable', sqlState: state });
    const seconds = (performance.now() - began) / 1_000;
    const once = {
      level: 'warn',
      time: expect.any(String) as string,
      event: 'database_unavailable',
      sqlState: state,
    };
    const logged = lines.map((line) => JSON.parse(line) as object);
    expect(logged).toEqual(logged.map(() => once));
    // one a second
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.length).toBeLessThanOrEqual(1 + Math.floor(seconds));
    expect(lines.join()).not.toContain('Canary');
  });

  it.each(['40001', '40P01'])('X100 %s is tried three times, and once more is enough', async (state) => {
    let tries = 0;
    const fails = (times: number) =>
      open.tenants.transaction({ companyId: ours }, async (tx) => {
        tries += 1;
        if (tries <= times) await tx.query('SELECT raise($1)', [state]);
        return tries;
      });
    expect(await fails(2)).toBe(3);
    tries = 0;
    await expect(fails(3)).rejects.toMatchObject({ code: 'unavailable' });
    expect(tries).toBe(3);
  });

  it.each(['42501', '42P01', '22012', 'P0001', 'XX000'])(
    'X100 %s is a fault of ours, without its words',
    async (state) => {
      for (const [, ask] of asked) {
        const error = await ask(state).catch((raised: unknown) => raised);
        expect(error).toMatchObject({ name: 'DatabaseFailure', sqlState: state });
        expect(JSON.stringify([error, String(error), (error as Error).stack])).not.toContain('Canary');
      }
      expect(lines).toEqual([]);
    },
  );
});
