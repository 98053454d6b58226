import { randomUUID } from 'node:crypto';
import { leafHash, openCheckpoint, parseKey, rootOf, type Hash } from '@riserbo/audit';
import { auditHeadsCall, extendAuditCall, type Actor } from '@riserbo/contracts';
import { Round, Sealer, Teller } from '@riserbo/runtime';
import { eventually, refusalCode, type TestService } from '@riserbo/testing';
import { aMember } from './factories';
import { runRetention } from './running';

let running: TestService;
beforeAll(async () => {
  running = await runRetention();
});
afterAll(() => running?.stop());

const leaves = Array.from({ length: 40 }, (_, n) => leafHash(Buffer.from(`row ${n}`)));
const base64 = (hash: Hash) => hash.toString('base64');
function extend(companyId: string, from: number, to: number, log = leaves, by = 'booking') {
  const actor = { kind: 'service', service: by, companyId } as Actor;
  const some = log.slice(from, to).map(base64);
  const input = { from, leaves: some, root: base64(rootOf(log.slice(0, to))) };
  return running.ask(extendAuditCall, input, actor);
}
const held = (log: readonly Hash[]) => ({ size: log.length, root: base64(rootOf(log)) });
/** One round of the sealer and of the teller, beside those of the schedule. */
async function tell(): Promise<void> {
  await running.service.app.get(Sealer, { strict: false }).seal(new Round());
  await running.service.app.get(Teller, { strict: false }).tell(new Round());
}
async function headsOf(companyId: string) {
  const { items, keys } = await running.ask(auditHeadsCall, {}, aMember(companyId));
  return items
    .filter(({ service }) => service !== 'retention')
    .map(({ service, size, note }) => ({ service, size, opened: openCheckpoint(note, keys.map(parseKey)) }));
}

describe('the notary', () => {
  it('I2 signs a log that continues what it signed', async () => {
    const companyId = randomUUID();
    expect(await extend(companyId, 0, 3)).toEqual(held(leaves.slice(0, 3)));
    expect(await extend(companyId, 3, 40)).toEqual(held(leaves));
    expect(await headsOf(companyId)).toEqual([
      {
        service: 'booking',
        size: 40,
        opened: {
          origin: expect.stringContaining(`/${companyId}/booking`) as string,
          size: 40,
          root: rootOf(leaves),
        },
      },
    ]);
  });

  it('I2 signs nothing that leaves out, repeats or contradicts a row, and says what it holds', async () => {
    const companyId = randomUUID();
    const other = leaves.map((leaf) => leafHash(leaf));
    await extend(companyId, 0, 5);
    const five = held(leaves.slice(0, 5));
    expect(await extend(companyId, 6, 9)).toEqual(five);
    expect(await extend(companyId, 0, 5)).toEqual(five);
    expect(await extend(companyId, 5, 9, [...other.slice(0, 5), ...leaves.slice(5)])).toEqual(five);
    expect((await headsOf(companyId)).map(({ size }) => size)).toEqual([5]);
  });

  it('I2 takes one of two extensions that start at once', async () => {
    const companyId = randomUUID();
    await extend(companyId, 0, 1);
    const answers = await Promise.all([extend(companyId, 1, 2), extend(companyId, 1, 2)]);
    expect(answers).toEqual([held(leaves.slice(0, 2)), held(leaves.slice(0, 2))]);
  });

  it('I2 keeps logs of services and companies apart, and takes none of a member', async () => {
    const companyId = randomUUID();
    await extend(companyId, 0, 2);
    await extend(companyId, 0, 4, leaves, 'clients');
    const heads = await headsOf(companyId);
    expect(heads.map(({ service, size }) => [service, size])).toEqual([
      ['booking', 2],
      ['clients', 4],
    ]);
    const input = { from: 2, leaves: [base64(leaves[2] as Hash)], root: base64(rootOf(leaves.slice(0, 3))) };
    expect(await refusalCode(running.ask(extendAuditCall, input, aMember(companyId)))).toBe('forbidden');
    expect(await headsOf(randomUUID())).toEqual([]);
  });

  it('I2 hears of every log, including its own; a rewritten log is halted', async () => {
    const companyId = randomUUID();
    await headsOf(companyId);
    const head = () =>
      running.rows<{ told: string; halted: string | null }>(
        'SELECT told, halted FROM audit_head WHERE company_id = $1',
        [companyId],
      );
    await eventually(() =>
      tell().then(async () => expect(await head()).toEqual([{ told: '1', halted: null }])),
    );
    await running.rows(
      `UPDATE notary_heads SET frontier = decode(repeat('00', 32), 'hex'), root = decode(repeat('00', 32), 'hex') WHERE company_id = $1`,
      [companyId],
    );
    await headsOf(companyId);
    await eventually(() =>
      tell().then(async () => expect(await head()).toEqual([{ told: '1', halted: 'restored' }])),
    );
  });
});
