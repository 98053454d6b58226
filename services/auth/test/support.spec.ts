import { randomUUID } from 'node:crypto';
import {
  authAuditCall,
  changeCompanyCall,
  issueSupportCodeCall,
  listMembersCall,
  listSupportGrantsCall,
  readCompanyCall,
  readFeaturesCall,
  revokeSupportCodeCall,
  switchFeatureCall,
} from '@riserbo/contracts';
import { refusalCode, withinASecond } from '@riserbo/testing';
import { hashOf } from '../src/domain/refresh-token';
import { readSupportCode } from '../src/domain/support-code';
import { aVendor } from './operators';
import { mailTo, runAuth, type RunningAuth } from './running';
import { supportOf, type Practice } from './support-practice';

let running: RunningAuth;
let vendor: Awaited<ReturnType<typeof aVendor>>;
beforeAll(async () => {
  running = await runAuth();
  vendor = await aVendor(running);
});
afterAll(async () => {
  await vendor?.close();
  await running?.stop();
});

const { aPractice, issue, redeem, inside, grants } = supportOf(() => running);
const notices = async ({ email }: Practice) => {
  const rows = await running.rows<{ count: string }>(
    `SELECT count(*) FROM account_mails l JOIN users u ON u.id = l.user_id JOIN outbox o ON o.aggregate_id = l.id WHERE u.email = $1 AND l.kind = 'support_refused'`,
    [email],
  );
  return Number(rows[0]?.count);
};

describe('support codes', () => {
  it('B8 B9 an owner issues one after a step-up, for one known operator and up to an hour', async () => {
    const [practice, operator] = [await aPractice(), await vendor.operator()];
    const ask = (change: object, more = {}) =>
      refusalCode(
        running.ask(issueSupportCodeCall, { operator: operator.email, ...change }, practice.owner, more),
      );
    expect(await ask({}, { stepUp: '' })).toBe('step_up_required');
    expect(await ask({ operator: 'nobody@vendor.example' })).toBe('operator_unknown');
    expect(await ask({ minutes: 61 })).toBe('invalid_input');
    expect(await ask({ minutes: 60 })).toBe('done');
    const admin = {
      ...practice.owner,
      role: 'admin' as const,
      userId: randomUUID(),
      sessionId: randomUUID(),
    };
    expect(await refusalCode(running.ask(issueSupportCodeCall, { operator: operator.email }, admin))).toBe(
      'forbidden',
    );
    await expect(
      running.rows(
        `UPDATE support_grants SET expires_at = issued_at + interval '61 minutes' WHERE company_id = $1`,
        [practice.companyId],
      ),
    ).rejects.toMatchObject({ constraint: 'support_grants_life' });
  });

  it('B9 the code is stored hashed, and gives its operator access to the settings until it expires', async () => {
    const [practice, operator] = [await aPractice(), await vendor.operator()];
    const { code, actor, grantId } = await inside(practice, operator, 10);
    const stored =
      JSON.stringify(await running.rows('SELECT * FROM support_grants')) +
      JSON.stringify(await running.rows('SELECT * FROM audit_log'));
    const { secret = '' } = readSupportCode(code) ?? {};
    expect(stored).not.toContain(code);
    expect(stored).not.toContain(secret);
    const [row] = await running.rows<{ code_hash: Buffer }>(
      `SELECT code_hash FROM support_grants WHERE id = $1`,
      [grantId],
    );
    expect(row?.code_hash.equals(hashOf(secret))).toBe(true);
    expect(await running.ask(readCompanyCall, {}, actor)).toMatchObject({ id: practice.companyId });
    expect(await grants(practice)).toMatchObject([{ grantId, state: 'inside', operator: operator.email }]);
    running.clock.advance(10 * 60_000 - 1);
    expect(await refusalCode(running.ask(readCompanyCall, {}, actor))).toBe('done');
    running.clock.advance(1);
    expect(await refusalCode(running.ask(readCompanyCall, {}, actor))).toBe('session_ended');
    expect(await grants(practice)).toMatchObject([{ state: 'left' }]);
  });

  it('B9 X23 gives no access to changes, users, codes or the audit log', async () => {
    const { actor } = await inside(await aPractice(), await vendor.operator());
    expect(await refusalCode(running.ask(readFeaturesCall, {}, actor))).toBe('done');
    for (const call of [listMembersCall, listSupportGrantsCall, authAuditCall])
      expect(await refusalCode(running.ask(call, {}, actor))).toBe('forbidden');
    expect(await refusalCode(running.ask(switchFeatureCall, { feature: 'terms', on: true }, actor))).toBe(
      'forbidden',
    );
    expect(await refusalCode(running.ask(changeCompanyCall, { name: 'X' }, actor, { ifMatch: 1 }))).toBe(
      'forbidden',
    );
    expect(
      await refusalCode(running.ask(issueSupportCodeCall, { operator: 'x@vendor.example' }, actor)),
    ).toBe('forbidden');
  });

  it('B9 I1 every act under a code is in the company’s audit log with the grant', async () => {
    const [practice, operator] = [await aPractice(), await vendor.operator()];
    const { actor, grantId } = await inside(practice, operator);
    await running.ask(readCompanyCall, {}, actor);
    await running.ask(readFeaturesCall, {}, actor);
    const { items } = await running.ask(authAuditCall, {}, practice.owner);
    const acts = items.filter((entry) => entry.grantId === grantId);
    expect(
      acts.map(({ action, objectId, actorKind, actorId }) => [action, objectId, actorKind, actorId]),
    ).toEqual([
      ['support.act', 'auth.feature.list', 'support', operator.actor.userId],
      ['support.act', 'auth.company.read', 'support', operator.actor.userId],
      ['support.redeem', grantId, 'support', operator.actor.userId],
    ]);
    expect(items.find(({ action }) => action === 'support.issue')).toMatchObject({
      objectId: grantId,
      actorKind: 'member',
    });
  });

  it('B9 revoking ends the operator’s session at once, and the code stops working', async () => {
    await withinASecond(async () => {
      const [practice, operator] = [await aPractice(), await vendor.operator()];
      const { actor, grantId, code } = await inside(practice, operator);
      const reads = () => refusalCode(running.ask(readCompanyCall, {}, actor));
      expect(await reads()).toBe('done');
      await running.ask(revokeSupportCodeCall, { grantId }, practice.owner);
      return async () => {
        expect(await reads()).toBe('session_ended');
        expect(await refusalCode(redeem(operator, code))).toBe('support_code_refused');
        expect(await grants(practice)).toMatchObject([{ state: 'revoked' }]);
      };
    });
  });

  it('B9 X27 an owner cannot revoke a code of another company', async () => {
    const [practice, other] = [await aPractice(), await aPractice()];
    const { grantId } = await inside(practice, await vendor.operator());
    expect(await refusalCode(running.ask(revokeSupportCodeCall, { grantId }, other.owner))).toBe('not_found');
    expect(await grants(practice)).toMatchObject([{ state: 'inside' }]);
  });
});

describe('refused codes', () => {
  it.each([
    ['used twice', 'used'],
    ['expired', 'expired'],
    ['revoked', 'revoked'],
    ['shown by another operator', 'other_operator'],
  ])('B9 X22 %s: refused, and the owner is notified', async (_, reason) => {
    const [practice, operator, other] = [await aPractice(), await vendor.operator(), await vendor.operator()];
    const { code, grantId } = await issue(practice, operator, 5);
    if (reason === 'used') await redeem(operator, code);
    if (reason === 'expired') running.clock.advance(5 * 60_000);
    if (reason === 'revoked') await running.ask(revokeSupportCodeCall, { grantId }, practice.owner);
    expect(await refusalCode(redeem(reason === 'other_operator' ? other : operator, code))).toBe(
      'support_code_refused',
    );
    expect(await notices(practice)).toBe(1);
    expect(await mailTo(running, practice.email, 'support_refused')).toMatchObject({
      to: { email: practice.email },
    });
    const log = await running.rows(
      `SELECT body, outcome FROM audit_log WHERE company_id = $1 AND action = 'support.refuse'`,
      [practice.companyId],
    );
    expect(log).toEqual([{ body: { reason }, outcome: 'denied' }]);
  });

  it('B9 X22 guessed: after five wrong codes the right one is refused, too', async () => {
    const [practice, operator] = [await aPractice(), await vendor.operator()];
    const { code } = await issue(practice, operator);
    const wrong = `${code.slice(0, -6)}AAAAAA`;
    for (let guess = 0; guess < 5; guess += 1)
      expect(await refusalCode(redeem(operator, wrong))).toBe('support_code_refused');
    expect(await refusalCode(redeem(operator, code))).toBe('support_code_refused');
    expect(await notices(practice)).toBe(1);
    const refusals = `SELECT count(*)::integer AS count FROM audit_log WHERE company_id = $1 AND action = 'support.refuse'`;
    expect(await running.rows(refusals, [practice.companyId])).toEqual([{ count: 6 }]);
    expect(await grants(practice)).toMatchObject([{ state: 'revoked' }]);
  });

  it('B9 refuses a code that names nothing, and the eleventh attempt in a quarter of an hour', async () => {
    const [practice, operator] = [await aPractice(), await vendor.operator()];
    for (let guess = 0; guess < 10; guess += 1)
      expect(await refusalCode(redeem(operator, 'A'.repeat(64)))).toBe('support_code_refused');
    const { code } = await issue(practice, operator);
    expect(await refusalCode(redeem(operator, code))).toBe('support_code_refused');
  });

  it('B9 accepts one of eight concurrent uses of a code', async () => {
    const [practice, operator] = [await aPractice(), await vendor.operator()];
    const { code } = await issue(practice, operator);
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => refusalCode(redeem(operator, code))));
    expect(outcomes.filter((each) => each === 'done')).toHaveLength(1);
  });
});
