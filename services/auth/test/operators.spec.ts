import { randomUUID } from 'node:crypto';
import {
  authAuditCall,
  issueSupportCodeCall,
  listMembersCall,
  listSupportGrantsCall,
  operatorSignInCall,
  readCompanyCall,
  readFeaturesCall,
  type SupportActor,
} from '@riserbo/contracts';
import { eventually, refusalCode } from '@riserbo/testing';
import { codeOf, step } from './factors';
import { aVendor } from './operators';
import { gateway, runAuth, waiting, type RunningAuth } from './running';
import { supportOf } from './support-practice';

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

describe('operators', () => {
  it('B9 sign in with password and code, never with one of them, and a code works once', async () => {
    const made = await vendor.add();
    const enter = (change: object) =>
      refusalCode(
        running.ask(
          operatorSignInCall,
          { email: made.email, password: made.password, code: codeOf(running, made.secret), ...change },
          gateway,
          {
            ip: randomUUID(),
          },
        ),
      );
    expect(await enter({ code: '000000' })).toBe('credentials_wrong');
    expect(await enter({ password: 'another password' })).toBe('credentials_wrong');
    expect(await enter({ email: 'nobody@vendor.example' })).toBe('credentials_wrong');
    expect([await enter({}), await enter({})]).toEqual(['done', 'credentials_wrong']);
    running.clock.advance(step);
    expect(await enter({})).toBe('done');
    expect(await refusalCode(vendor.add(made.email.toUpperCase()))).toBe('operator_exists');
    await vendor.disable(made.email);
    running.clock.advance(step);
    expect(await enter({})).toBe('credentials_wrong');
  });

  it('B9 B10 five codes are checked per quarter of an hour, from any number of addresses', async () => {
    const { email, password, secret } = await vendor.add();
    const enter = (code: string) =>
      refusalCode(running.ask(operatorSignInCall, { email, password, code }, gateway, { ip: randomUUID() }));
    const right = codeOf(running, secret);
    const wrong = right === '000000' ? '000001' : '000000';
    for (let guess = 0; guess < 5; guess += 1) expect(await enter(wrong)).toBe('credentials_wrong');
    expect(await enter(right)).toBe('credentials_wrong');
    running.clock.advance(15 * 60_000);
    expect(await enter(codeOf(running, secret))).toBe('done');
  });

  it('B9 X24 have no access to a company without a code', async () => {
    const { actor } = await vendor.operator();
    for (const call of [
      readCompanyCall,
      readFeaturesCall,
      listMembersCall,
      listSupportGrantsCall,
      authAuditCall,
    ])
      expect(await refusalCode(running.ask(call, {}, actor))).toBe('forbidden');
    expect(
      await refusalCode(running.ask(issueSupportCodeCall, { operator: 'x@vendor.example' }, actor)),
    ).toBe('forbidden');
  });
});

describe('disabling an operator', () => {
  it('B9 X12 ends their sessions in every company, voids their codes, and is in each company’s audit log', async () => {
    const [one, two, later] = [await aPractice(), await aPractice(), await aPractice()];
    const [operator, colleague] = [await vendor.operator(), await vendor.operator()];
    const [first, second] = [await inside(one, operator), await inside(two, operator)];
    const beside = await inside(one, colleague);
    const { code, grantId } = await issue(later, operator);
    const look = (actor: SupportActor) => refusalCode(running.ask(readCompanyCall, {}, actor));
    for (const { actor } of [first, second, beside]) expect(await look(actor)).toBe('done');

    await vendor.disable(operator.email);

    for (const { actor } of [first, second]) expect(await look(actor)).toBe('session_ended');
    expect(await look(beside.actor)).toBe('done');
    expect(await refusalCode(redeem(operator, code))).toBe('session_ended');
    for (const practice of [one, two, later]) {
      const [mine] = (await grants(practice)).filter((grant) => grant.operator === operator.email);
      expect(mine?.state).toBe('revoked');
    }
    const trail = await running.rows(
      `SELECT actor_kind, action, object_id, body FROM audit_log WHERE company_id = ANY ($1) AND body ->> 'reason' = 'operator_disabled'`,
      [[one, two, later].map(({ companyId }) => companyId)],
    );
    const row = (action: string, id: string) => ({
      actor_kind: 'service',
      action,
      object_id: id,
      body: { reason: 'operator_disabled' },
    });
    expect(trail).toHaveLength(5);
    expect(trail).toEqual(
      expect.arrayContaining([
        ...[first.grantId, second.grantId, grantId].map((id) => row('support.revoke', id)),
        ...[first, second].map(({ actor }) => row('session.end', actor.sessionId)),
      ]),
    );
  });

  it('B9 completes an interrupted disabling when repeated', async () => {
    const [practice, operator] = [await aPractice(), await vendor.operator()];
    const { actor } = await inside(practice, operator);
    await running.rows(`UPDATE operators SET disabled_at = now() WHERE email = $1`, [operator.email]);
    expect(await refusalCode(running.ask(readCompanyCall, {}, actor))).toBe('done');
    await vendor.disable(operator.email);
    expect(await refusalCode(running.ask(readCompanyCall, {}, actor))).toBe('session_ended');
    expect(await refusalCode(vendor.disable('nobody@vendor.example'))).toBe('operator_unknown');
  });

  it('B9 enabling issues a new password and second factor; ended sessions and codes stay ended', async () => {
    const [practice, operator] = [await aPractice(), await vendor.operator()];
    const before = await inside(practice, operator);
    const enter = (password: string, secret: string) =>
      refusalCode(
        running.ask(
          operatorSignInCall,
          { email: operator.email, password, code: codeOf(running, secret) },
          gateway,
          { ip: randomUUID() },
        ),
      );
    expect(await refusalCode(vendor.enable(operator.email))).toBe('operator_unknown');
    await vendor.disable(operator.email);
    running.clock.advance(step);
    const enabled = await vendor.enable(operator.email.toUpperCase());
    expect(await enter(operator.password, operator.secret)).toBe('credentials_wrong');
    expect(await enter(enabled.password, operator.secret)).toBe('credentials_wrong');
    expect(await enter(enabled.password, enabled.secret)).toBe('done');
    expect(await refusalCode(running.ask(readCompanyCall, {}, before.actor))).toBe('session_ended');
    expect(await refusalCode(redeem(operator, before.code))).toBe('session_ended');
    expect(await refusalCode(vendor.enable(operator.email))).toBe('operator_unknown');
    expect(await refusalCode(vendor.enable('nobody@vendor.example'))).toBe('operator_unknown');
  });

  it('B9 leaves no session of a code redeemed at the same moment', async () => {
    const [practice, operator] = [await aPractice(), await vendor.operator()];
    const { code, grantId } = await issue(practice, operator);
    await running.rows(`BEGIN; SELECT id FROM support_grants WHERE id = '${grantId}' FOR UPDATE`);
    const redeemed = refusalCode(redeem(operator, code));
    await eventually(async () => expect(await waiting(running)).toBe(1));
    const disabled = vendor.disable(operator.email);
    await eventually(async () => expect(await waiting(running)).toBe(2)).finally(() =>
      running.rows('COMMIT'),
    );
    expect([await redeemed, await refusalCode(disabled)]).toEqual(['done', 'done']);
    const live = await running.rows(`SELECT id FROM sessions WHERE grant_id = $1 AND ended_at IS NULL`, [
      grantId,
    ]);
    expect(live).toEqual([]);
  });
});
