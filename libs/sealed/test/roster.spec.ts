import { randomUUID } from 'node:crypto';
import {
  appendToRoster,
  createChart,
  createVault,
  issueCard,
  open,
  openChart,
  openHistory,
  openVault,
  rewrapChart,
  seal,
  sealNote,
  verifyRoster,
  type Roster,
  type RosterChange,
  type VaultKeys,
} from '../src';
import { sign } from '../src/jws';
import { identityFile } from '../src/vault';
import { Chart, codeOf, makeMember, Practice, soap, start, type Member } from './practice';

let practice: Practice;
let colleague: Member;
beforeEach(async () => {
  practice = await Practice.create();
  colleague = await practice.add();
});
const verified = (entries = practice.entries, trust: object = {}) =>
  codeOf(() => verifyRoster(entries, { tenant: practice.tenant, ...trust }));

/** An entry that the holder of any key can sign, valid or not. */
const entry = (change: RosterChange, signer: Member, roster: Roster | undefined = practice.roster) =>
  appendToRoster(roster, change, { tenant: practice.tenant, now: start, signer: signer.keys });
const revocation = async (member: Member, epoch = 2): Promise<RosterChange> => ({
  op: 'revoke',
  kid: member.keys.kid,
  ...(await createVault('x25519', epoch)).names,
});

describe('the roster', () => {
  it('F5 knows founder, recovery key and who was added', () => {
    const roles = [...practice.roster.members.values()].map(({ role }) => role);
    expect(roles).toEqual(['admin', 'recovery', 'practitioner']);
  });
  it('F3 another beginning than the key file names is refused', async () => {
    const other = await Practice.create();
    expect(await verified(practice.entries, { root: other.roster.root })).toBe('roster_root_changed');
    expect(await verified(practice.entries, { root: practice.roster.root })).toBe('accepted');
  });
  it('F3 a cut, an exchanged and a repeated entry are refused', async () => {
    await practice.add();
    const [first = '', second = '', third = ''] = practice.entries;
    expect(await verified([first, third])).toBe('roster_broken');
    expect(await verified([first, third, second])).toBe('roster_broken');
    expect(await verified([first, second, second])).toBe('roster_broken');
    expect(await verified([])).toBe('roster_broken');
  });
  it('F3 a tail that was seen before must be there', async () => {
    const seen = practice.roster.mark;
    expect(await verified(practice.entries.slice(0, 1), { seen })).toBe('roster_rolled_back');
    const fork = entry(
      { op: 'add', card: (await makeMember(practice.tenant, 'admin')).card },
      practice.founder,
      verifyRoster(practice.entries.slice(0, 1), { tenant: practice.tenant }),
    );
    expect(await verified([practice.entries[0] ?? '', fork], { seen })).toBe('roster_broken');
  });
  it('F5 only an active admin or the recovery key may add', async () => {
    const { card } = await makeMember(practice.tenant, 'practitioner');
    const add: RosterChange = { op: 'add', card };
    expect(await verified([...practice.entries, entry(add, colleague)])).toBe('roster_signer');
    expect(await verified([...practice.entries, entry(add, practice.recovery)])).toBe('accepted');
    const stranger = await makeMember(practice.tenant, 'admin');
    expect(await verified([...practice.entries, entry(add, stranger)])).toBe('roster_signer');
  });
  it('F5 a removed admin changes nothing any more', async () => {
    const second = await practice.add('admin');
    await practice.revoke(second);
    const { card } = await makeMember(practice.tenant, 'practitioner');
    expect(await verified([...practice.entries, entry({ op: 'add', card }, second)])).toBe('roster_signer');
  });
  it('F5 the server cannot replace the founding entry with its keys', async () => {
    const [admin, recovery] = [
      await makeMember(practice.tenant, 'admin'),
      await makeMember(practice.tenant, 'recovery'),
    ];
    const { names } = await createVault('x25519', 1);
    const genesis = appendToRoster(
      undefined,
      { op: 'genesis', cards: [admin.card, recovery.card], ...names },
      { tenant: practice.tenant, now: start, signer: admin.keys },
    );
    expect(await verified([genesis])).toBe('accepted');
    expect(await verified([genesis], { root: practice.roster.root })).toBe('roster_root_changed');
  });
  it.each([
    ['two admins and no recovery key', ['admin', 'admin'] as const],
    ['no admin', ['practitioner', 'recovery'] as const],
  ])('F1 a practice with %s is refused', async (_, kinds) => {
    const founders = await Promise.all(kinds.map((role) => makeMember(practice.tenant, role)));
    const { names } = await createVault('x25519', 1);
    const cards = founders.map(({ card }) => card);
    const genesis = appendToRoster(
      undefined,
      { op: 'genesis', cards, ...names },
      { tenant: practice.tenant, now: start, signer: (founders[0] as Member).keys },
    );
    expect(await verified([genesis])).toBe('roster_broken');
  });
  it('F3 a card that its owner did not sign, or of another practice, is refused', async () => {
    const victim = await makeMember(practice.tenant, 'practitioner');
    const claims = JSON.parse(Buffer.from(victim.card.split('.')[1] ?? '', 'base64url').toString()) as object;
    const forged = sign('card', claims, { ...practice.founder.keys, kid: victim.keys.kid });
    expect(await verified([...practice.entries, entry({ op: 'add', card: forged }, practice.founder)])).toBe(
      'signature_invalid',
    );
    const foreign = await makeMember(randomUUID(), 'practitioner');
    expect(
      await verified([...practice.entries, entry({ op: 'add', card: foreign.card }, practice.founder)]),
    ).toBe('claims_invalid');
  });
  it('F1 a card of the other suite is refused', async () => {
    const { card } = await makeMember(practice.tenant, 'practitioner', 'hybrid');
    expect(await verified([...practice.entries, entry({ op: 'add', card }, practice.founder)])).toBe(
      'roster_broken',
    );
  });
  it('F5 the same card cannot be added twice, a removed one not again', async () => {
    expect(
      await verified([...practice.entries, entry({ op: 'add', card: colleague.card }, practice.founder)]),
    ).toBe('roster_broken');
    await practice.revoke(colleague);
    expect(
      await verified([...practice.entries, entry({ op: 'add', card: colleague.card }, practice.founder)]),
    ).toBe('roster_broken');
  });
  it('F5 a removal without a new vault and inbox key is refused', async () => {
    const { vault, inbox } = practice.roster;
    const change = (await revocation(colleague)) as Extract<RosterChange, { op: 'revoke' }>;
    for (const kept of [
      { vault: { ...vault, epoch: 2 } },
      { inbox },
      { vault: { ...change.vault, epoch: 3 } },
    ])
      expect(await verified([...practice.entries, entry({ ...change, ...kept }, practice.founder)])).toBe(
        'roster_broken',
      );
    expect(await verified([...practice.entries, entry(change, practice.founder)])).toBe('accepted');
  });
  it('F3 a signed card does not pass as a roster entry', async () => {
    expect(
      await verified([
        ...practice.entries,
        issueCard({ tenant: practice.tenant, member: randomUUID(), role: 'admin' }, practice.founder.keys),
      ]),
    ).toBe('signature_invalid');
  });
});

describe('the vault', () => {
  const opened = (member: Member, wraps = practice.wraps) =>
    codeOf(() => openVault(wraps, member.keys, practice.roster));

  it('F1 F5 opens for every active member and the recovery key', async () => {
    for (const member of [practice.founder, practice.recovery, colleague])
      expect(await openVault(practice.wraps, member.keys, practice.roster)).toEqual(practice.vault);
  });
  it('F5 does not open for who was removed, nor for a stranger', async () => {
    await practice.revoke(colleague);
    expect(await opened(colleague)).toBe('key_not_member');
    expect(await opened(await makeMember(practice.tenant, 'admin'))).toBe('key_not_member');
  });
  it('F3 a vault that the server sealed to the right members is refused', async () => {
    const { keys } = await createVault('x25519', 1);
    const recipients = [practice.founder, practice.recovery, colleague].map(
      ({ keys: { recipient } }) => recipient,
    );
    const vault = await seal(identityFile('vault', keys.vault), recipients);
    expect(await opened(practice.founder, { ...practice.wraps, vault })).toBe('vault_replaced');
    const inbox = await seal(identityFile('inbox', keys.inbox), [practice.roster.vault.recipient]);
    expect(await opened(practice.founder, { ...practice.wraps, inbox })).toBe('inbox_replaced');
  });
  it('X91 a vault with one recipient too many or too few is refused', async () => {
    const spy = await makeMember(practice.tenant, 'practitioner');
    const all = [practice.founder, practice.recovery, colleague].map(({ keys: { recipient } }) => recipient);
    for (const recipients of [[...all, spy.keys.recipient], all.slice(0, 2)]) {
      const vault = await seal(identityFile('vault', practice.vault.vault), recipients);
      expect(await opened(practice.founder, { ...practice.wraps, vault })).toBe('recipients_unexpected');
    }
  });
});

describe('charts', () => {
  let chart: Chart;
  beforeEach(async () => {
    chart = await Chart.create(practice);
  });
  const opened = (
    wrap: Uint8Array | undefined = chart.wrap,
    expected: object = {},
    keys: VaultKeys = practice.vault,
  ) => codeOf(() => openChart(wrap, keys.vault, practice.roster, { client: chart.client, ...expected }));

  it('F1 a chart key opens with the vault', async () => {
    expect(
      await openChart(chart.wrap, practice.vault.vault, practice.roster, { client: chart.client }),
    ).toEqual(chart.current);
  });
  it('F3 the chart of another client is refused', async () => {
    expect(await opened((await Chart.create(practice)).wrap)).toBe('chart_misplaced');
  });
  it('F3 an older generation than was seen is refused', async () => {
    expect(await opened(chart.wrap, { minGen: 2 })).toBe('chart_rolled_back');
  });
  it('F3 a chart key that the server planted is refused', async () => {
    const stranger = await makeMember(practice.tenant, 'admin');
    const about = { client: chart.client, gen: 1, now: start };
    const { wrap } = await createChart(about, practice.roster, stranger.keys);
    expect(await opened(wrap)).toBe('signer_unknown');
  });
  it('F3 the signed comment of one key above another key is refused', async () => {
    const other = await Chart.create(practice);
    const text = (key: { identity: string }, comment: string) =>
      new TextEncoder().encode(`${comment}\n${key.identity}\n`);
    const [comment = ''] = new TextDecoder().decode(await open(chart.wrap, practice.vault.vault)).split('\n');
    const wrap = await seal(text(other.current, comment), [practice.roster.vault.recipient]);
    expect(await opened(wrap)).toBe('chart_replaced');
  });
  it('F5 after a removal notes are read on, and written with a new chart key only', async () => {
    await chart.write(soap('before'), colleague);
    const old = await practice.revoke(colleague);
    const vaults = { old: old.vault, current: practice.vault.vault };
    const wrap = await rewrapChart(chart.wrap, vaults, practice.roster, chart);
    expect(await opened(wrap)).toBe('accepted');
    expect(await rewrapChart(wrap as Uint8Array, vaults, practice.roster, chart)).toBeUndefined();
    expect(await opened(chart.wrap)).toBe('wrong_key');
    expect((await openHistory(chart.files, chart.known)).notes).toHaveLength(1);
    expect(await codeOf(() => chart.write(soap('after')))).toBe('chart_stale');
    await chart.renew();
    await chart.write(soap('', { kind: 'rekey', content: null }));
    expect((await openHistory(chart.files, chart.known)).notes).toHaveLength(2);
  });
  it('F5 a rotation never seals a wrap again that was swapped or planted', async () => {
    const other = await Chart.create(practice);
    const old = await practice.revoke(colleague);
    const vaults = { old: old.vault, current: practice.vault.vault };
    expect(await codeOf(() => rewrapChart(other.wrap, vaults, practice.roster, chart))).toBe(
      'chart_misplaced',
    );
    const foreign = await seal(new Uint8Array(10), [practice.founder.keys.recipient]);
    expect(await codeOf(() => rewrapChart(foreign, vaults, practice.roster, chart))).toBe('wrong_key');
  });
  it('F5 who was removed cannot write, nor back-date with the old chart key', async () => {
    await practice.revoke(colleague);
    expect(await codeOf(() => chart.write(soap('late'), colleague))).toBe('chart_stale');
    await chart.renew();
    expect(await codeOf(() => chart.write(soap('late'), colleague))).toBe('signer_inactive');
    await chart.write(soap('', { kind: 'rekey', content: null }));
    // the old key and the roster of before, at the place after the rekey
    const before = verifyRoster(practice.entries.slice(0, 2), { tenant: practice.tenant });
    const place = {
      chart: chart.charts.get(1) as never,
      roster: before,
      head: chart.head,
      now: start,
      author: colleague.keys,
    };
    const { file } = await sealNote(soap('back-dated'), place);
    expect(await codeOf(() => openHistory([...chart.files, file], chart.known))).toBe('chart_rolled_back');
  });
});
