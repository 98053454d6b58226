import { createHash, randomUUID } from 'node:crypto';
import {
  currentPoliciesCall,
  listPoliciesCall,
  publishPolicyCall,
  policyChangesCall,
  readPolicyCall,
  readPolicyDraftCall,
  writePolicyDraftCall,
  type Locale,
  type PolicyKind,
} from '@riserbo/contracts';
import { refusalCode, type TestService } from '@riserbo/testing';
import { aGuest, aMember } from './factories';
import { runClients } from './running';

let running: TestService;
let office: ReturnType<typeof aMember>;
beforeAll(async () => {
  running = await runClients();
});
afterAll(() => running?.stop());
beforeEach(() => {
  office = aMember(randomUUID());
});
const draft = (kind: PolicyKind, locale: Locale) =>
  running.ask(readPolicyDraftCall, { kind, locale }, office);
const write = async (kind: PolicyKind, locale: Locale, text: string) => {
  const { version } = await draft(kind, locale);
  return running.ask(writePolicyDraftCall, { kind, locale, text }, office, { ifMatch: version });
};
const publish = async (kind: PolicyKind, locale: Locale, text?: string) => {
  if (text !== undefined) await write(kind, locale, text);
  const { version } = await draft(kind, locale);
  return running.ask(publishPolicyCall, { kind, locale }, office, { ifMatch: version });
};
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('policies', () => {
  it('E1 are published as numbered versions with a hash, and the event carries no text', async () => {
    const first = await publish('terms', 'en', 'Canary *terms*.');
    expect(first).toMatchObject({ kind: 'terms', locale: 'en', number: 1, hash: sha256('Canary *terms*.') });
    const second = await publish('terms', 'en', 'Other terms.');
    expect(second).toMatchObject({ number: 2 });
    expect(await publish('terms', 'it', 'Condizioni.')).toMatchObject({ number: 1 });
    const [event] = await running.rows<{ payload: object; type: string }>(
      'SELECT type, payload FROM outbox WHERE aggregate_id = $1',
      [first.id],
    );
    expect(event).toEqual({
      type: 'clients.policy_published.v1',
      payload: {
        ...{ companyId: office.companyId, id: first.id, version: 1 },
        ...{ kind: 'terms', locale: 'en', hash: sha256('Canary *terms*.') },
      },
    });
    const { readability, ...version } = first;
    expect(readability).toBe(36);
    expect(await running.ask(readPolicyCall, { policyId: first.id }, aGuest(office.companyId))).toEqual({
      ...version,
      text: 'Canary *terms*.',
      html: '<p>Canary <em>terms</em>.</p>\n',
    });
  });

  it('E1 are immutable once published', async () => {
    const { id } = await publish('privacy', 'en', 'We keep little.');
    const granted = await running.rows(
      `SELECT privilege_type FROM information_schema.role_table_grants WHERE table_name = 'policies' AND grantee = 'clients_app'
       ORDER BY 1`,
    );
    expect(granted).toEqual([{ privilege_type: 'INSERT' }, { privilege_type: 'SELECT' }]);
    await publish('privacy', 'en', 'We keep less.');
    expect(await running.ask(readPolicyCall, { policyId: id }, office)).toMatchObject({
      text: 'We keep little.',
    });
  });

  it('E1 are shown in the reader’s language, or in the other one', async () => {
    await publish('terms', 'en', 'Terms');
    await publish('terms', 'it', 'Condizioni');
    await publish('terms', 'it', 'Condizioni nuove');
    await publish('privacy', 'en', 'Privacy');
    const current = async (locale: Locale) =>
      (await running.ask(currentPoliciesCall, { locale }, aGuest(office.companyId))).items.map(
        ({ kind, text, number }) => `${kind} ${number} ${text}`,
      );
    expect(await current('it')).toEqual(['privacy 1 Privacy', 'terms 2 Condizioni nuove']);
    expect(await current('en')).toEqual(['privacy 1 Privacy', 'terms 1 Terms']);
  });

  it('X47 are sanitised, whatever was written', async () => {
    const text = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) <script>alert(1)</script> **fine**';
    const { html } = await write('terms', 'en', text);
    expect(html).toContain('<strong>fine</strong>');
    expect(html).not.toMatch(/<script|<img|javascript:/);
  });

  it.each([
    ['nested quotes', '>'],
    ['quotes with spaces', '> '],
    ['nested lists', '1. '],
    ['what grows twentyfold as HTML', 'a@b.c '],
  ])('X48 X47 refuses 30,000 characters that are %s', async (_, part) => {
    const text = part.repeat(30_000 / part.length);
    expect(await refusalCode(write('terms', 'en', text))).toBe('policy_too_complex');
    expect((await draft('terms', 'en')).version).toBe(1);
  });

  it('E1 three policies of maximum size fit into one response', async () => {
    const text = '- **Übung** macht [Meister](https://practice.example/meister).\n'.repeat(450);
    for (const kind of ['terms', 'privacy', 'cancellation'] as const) await publish(kind, 'en', text);
    const { items } = await running.ask(currentPoliciesCall, {}, aGuest(office.companyId));
    expect(items).toHaveLength(3);
  });

  it('E1 are not published without a text, or unchanged', async () => {
    expect(await refusalCode(publish('terms', 'en'))).toBe('draft_empty');
    expect(await refusalCode(publish('terms', 'en', ' \n '))).toBe('draft_empty');
    expect(await refusalCode(publish('terms', 'en', 'Terms'))).toBe('done');
    expect(await refusalCode(publish('terms', 'en'))).toBe('policy_unchanged');
  });

  it('C14 are written and published from the version that was read; of two at once, one succeeds', async () => {
    const place = { kind: 'terms', locale: 'en' } as const;
    const writeAt = (ifMatch: number) =>
      refusalCode(
        running.ask(writePolicyDraftCall, { ...place, text: `Terms ${randomUUID()}` }, office, { ifMatch }),
      );
    expect((await Promise.all([writeAt(1), writeAt(1)])).sort()).toEqual(['done', 'stale_version']);
    expect(await refusalCode(running.ask(publishPolicyCall, place, office, { ifMatch: 1 }))).toBe(
      'stale_version',
    );
    const both = [1, 2].map(() => refusalCode(running.ask(publishPolicyCall, place, office, { ifMatch: 2 })));
    expect((await Promise.all(both)).sort()).toEqual(['done', 'policy_unchanged']);
    const key = { ifMatch: 3, idempotencyKey: 'publish' };
    await writeAt(2);
    const once = await running.ask(publishPolicyCall, place, office, key);
    expect(await running.ask(publishPolicyCall, place, office, key)).toEqual(once);
  });

  it('J1 are listed page by page, newest first', async () => {
    for (const text of ['1', '2', '3']) {
      await publish('terms', 'en', text);
      running.clock.advance(1000);
    }
    const one = await running.ask(listPoliciesCall, { limit: 2, kind: 'terms' }, office);
    const two = await running.ask(listPoliciesCall, { limit: 2, cursor: one.next as string }, office);
    expect([...one.items, ...two.items].map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(await refusalCode(running.ask(listPoliciesCall, { cursor: 'x' }, office))).toBe('cursor_invalid');
  });

  it('A4 X27 are written by managers, and read within their company only', async () => {
    const { id } = await publish('terms', 'en', 'Terms');
    const reception = aMember(office.companyId, 'reception');
    expect(
      await refusalCode(running.ask(readPolicyDraftCall, { kind: 'terms', locale: 'en' }, reception)),
    ).toBe('forbidden');
    expect(await refusalCode(running.ask(readPolicyCall, { policyId: id }, aGuest(randomUUID())))).toBe(
      'not_found',
    );
    expect((await running.ask(currentPoliciesCall, {}, aGuest(randomUUID()))).items).toEqual([]);
  });

  it('E1 show what changed in a version, line by line, and whether people are asked again', async () => {
    const first = await publish('terms', 'en', '# Terms\n\nBe kind.');
    const second = await publish('terms', 'en', '# Terms\n\nBe on time.');
    const guest = aGuest(office.companyId);
    const changes = (policyId: string, since?: number) =>
      running.ask(policyChangesCall, { policyId, since }, guest);
    expect(await changes(second.id)).toEqual({
      ...{ from: 1, to: 2, asksAgain: true },
      lines: [
        { kind: 'same', text: '# Terms' },
        { kind: 'same', text: '' },
        { kind: 'removed', text: 'Be kind.' },
        { kind: 'added', text: 'Be on time.' },
      ],
    });
    expect(await changes(first.id)).toMatchObject({ from: null, to: 1 });
    expect(await refusalCode(changes(second.id, 2))).toBe('not_found');
    expect(
      await refusalCode(running.ask(policyChangesCall, { policyId: second.id }, aGuest(randomUUID()))),
    ).toBe('not_found');
  });
});
