import { companyPageCall, confirmSignUpCall, signUpCall } from '@riserbo/contracts';
import { changedText, refusalCode } from '@riserbo/testing';
import { aCompany, aSignUp, gateway, mailTo, password, runAuth, signIn, type RunningAuth } from './running';

let running: RunningAuth;
beforeAll(async () => {
  running = await runAuth();
});
afterAll(() => running?.stop());
const confirm = (token = '', secret: string | undefined = password) =>
  running.ask(confirmSignUpCall, { token, ...(secret === undefined ? {} : { password: secret }) }, gateway);
const ask = (wish: Parameters<typeof aSignUp>[0], ip = 'ip') =>
  running.ask(signUpCall, aSignUp(wish), gateway, { ip });

describe('signing up', () => {
  it('A1 creates the company and its owner only when the mailed link is followed', async () => {
    const wish = aSignUp({ companyName: 'Studio', locale: 'it' });
    expect(await running.ask(signUpCall, wish, gateway)).toEqual({});
    expect(await refusalCode(running.ask(companyPageCall, { slug: wish.slug }, gateway))).toBe(
      'company_unknown',
    );
    const mail = await mailTo(running, wish.email);
    expect(mail).toMatchObject({
      kind: 'sign_up',
      locale: 'it',
      companyName: 'Studio',
      to: { email: wish.email },
    });
    const made = await confirm(mail.token);
    expect(await running.ask(companyPageCall, { slug: wish.slug }, gateway)).toMatchObject({
      companyId: made.companyId,
      name: 'Studio',
      timeZone: 'Europe/Rome',
    });
    expect((await signIn(running, { ...wish, password })).role).toBe('owner');
  });

  it('A1 a link works once, for a day, and only unchanged', async () => {
    const wish = aSignUp();
    await running.ask(signUpCall, wish, gateway);
    const { token = '' } = await mailTo(running, wish.email);
    const follow = (text: string) => refusalCode(confirm(text));
    expect(await follow(changedText(token))).toBe('mail_link_invalid');
    running.clock.advance(86_400_000);
    expect(await follow(token)).toBe('mail_link_invalid');
    running.clock.advance(-86_400_000);
    expect(await follow(token)).toBe('done');
    expect(await follow(token)).toBe('mail_link_invalid');
  });

  it('A1 X08 a known address gets the same response and another mail, and keeps its password', async () => {
    const first = await aCompany(running);
    const again = aSignUp({
      email: first.email.toUpperCase().replace('@PRACTICE.EXAMPLE', '@practice.example'),
    });
    expect(await running.ask(signUpCall, again, gateway)).toEqual({});
    const mail = await mailTo(running, first.email);
    expect(mail.kind).toBe('sign_up_known');
    const second = await confirm(mail.token, 'another long password');
    expect(
      await refusalCode(signIn(running, { email: first.email, password: 'another long password' })),
    ).toBe('credentials_wrong');
    const session = await running.rows<{ companies: string }>(
      `SELECT count(*) AS companies FROM memberships m JOIN users u ON u.id = m.user_id WHERE u.email = $1`,
      [first.email],
    );
    expect(session[0]?.companies).toBe('2');
    expect(second.companyId).not.toBe(first.companyId);
  });

  it('X111 the password is chosen by the person who follows the mailed link', async () => {
    const wish = aSignUp();
    const attackers = { ...wish, password: 'chosen by a stranger' };
    expect(await refusalCode(running.ask(signUpCall, attackers, gateway))).toBe('invalid_input');
    await running.ask(signUpCall, wish, gateway);
    const columns = await running.rows<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name IN ('sign_ups', 'account_mails')`,
    );
    expect(columns.map(({ name }) => name)).toContain('email');
    expect(columns.filter(({ name }) => /password|hash|secret/.test(name))).toEqual([]);
    const { token = '' } = await mailTo(running, wish.email);
    const without = running.ask(confirmSignUpCall, { token }, gateway);
    expect(await without.catch((error: unknown) => error)).toMatchObject({
      code: 'invalid_input',
      errors: [{ path: 'password', code: 'required' }],
    });
    expect(await refusalCode(confirm(token, 'chosen by the owner'))).toBe('done');
    expect(await refusalCode(signIn(running, { ...wish, password: 'chosen by the owner' }))).toBe('done');
  });

  it('X111 an address that has an account needs no password to add a company', async () => {
    const first = await aCompany(running);
    await running.ask(signUpCall, aSignUp({ email: first.email }), gateway);
    const { token = '' } = await mailTo(running, first.email, 'sign_up_known');
    const { slug } = await running.ask(confirmSignUpCall, { token }, gateway);
    expect(await refusalCode(signIn(running, { ...first, slug }))).toBe('done');
  });

  it('A1 a taken slug gets the same response as a free one, and is refused when the later link is followed', async () => {
    const [one, two] = [aSignUp(), aSignUp()];
    two.slug = one.slug;
    for (const wish of [one, two]) expect(await running.ask(signUpCall, wish, gateway)).toEqual({});
    const tokens = [await mailTo(running, one.email), await mailTo(running, two.email)].map(
      ({ token = '' }) => token,
    );
    const outcomes = await Promise.all(tokens.map((token) => refusalCode(confirm(token))));
    expect(outcomes.sort()).toEqual(['done', 'slug_taken']);
  });

  it('B1 refuses common, repeated, counted, short and personal passwords, and accepts others with their spaces', async () => {
    const { email } = aSignUp();
    await ask({ email });
    const { token } = await mailTo(running, email);
    for (const common of [
      'Password123!',
      'passwordpassword',
      'aaaaaaaaaaaaaa',
      'abcabcabcabc',
      'abcdefghijklmn',
    ]) {
      expect(await refusalCode(confirm(token, common))).toBe('password_common');
    }
    expect(await refusalCode(confirm(token, 'vento contro p'))).toBe('password_short');
    expect(await refusalCode(confirm(token, `${email}1`))).toBe('password_personal');
    const spaced = '  ünï  cödé  sì  ';
    const company = await aCompany(running, aSignUp(), spaced);
    expect(await refusalCode(signIn(running, { email: company.email, password: spaced.trim() }))).toBe(
      'credentials_wrong',
    );
    expect(await refusalCode(signIn(running, { email: company.email, password: spaced }))).toBe('done');
    const [row] = await running.rows<{ password_hash: string }>(
      'SELECT password_hash FROM users WHERE email = $1',
      [company.email],
    );
    expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('A1 refuses an unknown time zone', async () => {
    for (const timeZone of ['Mars/Olympus', '+02:00'])
      expect(await refusalCode(ask({ timeZone }))).toMatch(/time_zone_unknown|invalid_input/);
  });

  it('B10 X68 sends at most three mails an hour to one address, without revealing it', async () => {
    const wish = aSignUp();
    for (let index = 0; index < 5; index += 1)
      expect(
        await running.ask(signUpCall, { ...aSignUp(), email: wish.email }, gateway, { ip: `ip-${index}` }),
      ).toEqual({});
    const [sent] = await running.rows<{ count: string }>(
      `SELECT count(*) FROM outbox o JOIN sign_ups s ON s.account_mail_id = o.aggregate_id WHERE s.email = $1 AND o.type = 'auth.account_mail_requested.v1'`,
      [wish.email],
    );
    expect(sent?.count).toBe('3');
  });

  it('B10 refuses the 31st sign-up of an hour from one IP', async () => {
    for (let index = 0; index < 30; index += 1) await ask({}, 'crowded');
    expect(await refusalCode(ask({}, 'crowded'))).toBe('too_many_requests');
    expect(await refusalCode(ask({}, 'elsewhere'))).toBe('done');
  }, 120_000);
});
