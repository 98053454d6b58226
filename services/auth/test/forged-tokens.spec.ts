import { execFile } from 'node:child_process';
import { createHmac, createPublicKey, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publicKeysCall, readAccountCall, type Session } from '@riserbo/contracts';
import { eventually, refusalCode } from '@riserbo/testing';
import { decodeJwt, decodeProtectedHeader, importJWK, SignJWT, type JWTPayload } from 'jose';
import { readSigningKeys } from '../src/keys/signing-keys';
import { runGateways, type RunningGateways } from './gateways';
import { aCompany, gateway, runAuth, signIn, strangersBus, type RunningAuth } from './running';

let running: RunningAuth;
let gateways: RunningGateways;
let bus: Awaited<ReturnType<typeof strangersBus>>;
let session: Session;
beforeAll(async () => {
  running = await runAuth();
  running.clock.set(new Date());
  gateways = await runGateways(running, 1);
  bus = await strangersBus(running);
  session = await signIn(running, await aCompany(running));
});
afterAll(async () => {
  await Promise.all([gateways?.stop(), bus?.close()]);
  await running?.stop();
});

const b64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
/**
 * Response of the gateway to a token, and of the service when it is sent past the gateway. `unavailable` of a
 * busy machine is ignored.
 */
const said = (token: string) =>
  eventually(async () => {
    const { status, code } = await gateways.send(0, 'GET', '/v1/me', { token });
    const past = bus.calls.ask(readAccountCall, {}, { token, correlationId: randomUUID() });
    const answers = { gateway: `${status} ${code ?? 'done'}`, service: await refusalCode(past) };
    expect(Object.values(answers).join()).not.toContain('unavailable');
    return answers;
  });
const refused = { gateway: '401 not_authenticated', service: 'not_authenticated' };
/** Signed with the real key, so that nothing but the changed claim is wrong. */
async function signedAnew(change: JWTPayload, header: object = {}): Promise<string> {
  const [key] = readSigningKeys(running.signingKeys);
  if (!key) throw new Error('there is no key');
  const claims = { ...decodeJwt(session.accessToken), ...change };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key.kid, ...header })
    .sign(await importJWK(key, 'ES256'));
}
async function hs256WithThePublicKey(): Promise<string> {
  const { kid } = decodeProtectedHeader(session.accessToken);
  const { keys } = await running.ask(publicKeysCall, {}, gateway);
  const jwk = keys.find((each) => each.kid === kid);
  const pem = createPublicKey({ key: jwk as never, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
  const body = `${b64({ alg: 'HS256', typ: 'at+jwt', kid })}.${session.accessToken.split('.')[1] ?? ''}`;
  return `${body}.${createHmac('sha256', pem).update(body).digest('base64url')}`;
}
function withHeader(header: object, signature?: string): string {
  const [, claims = '', real = ''] = session.accessToken.split('.');
  const { kid } = decodeProtectedHeader(session.accessToken);
  return `${b64({ alg: 'ES256', typ: 'at+jwt', kid, ...header })}.${claims}.${signature ?? real}`;
}
const seconds = () => Math.floor(running.clock.now().getTime() / 1000);

describe('a forged token', () => {
  it('X11 is accepted by gateway and service if unmodified, also when signed again', async () => {
    const good = { gateway: '200 done', service: 'done' };
    expect(await said(session.accessToken)).toEqual(good);
    expect(await said(await signedAnew({}))).toEqual(good);
  });

  it.each<[string, () => string | Promise<string>]>([
    ['alg none', () => withHeader({ alg: 'none' }, '')],
    ['HS256 with the public key as its secret', hs256WithThePublicKey],
    ['a jku of somebody else', () => signedAnew({}, { jku: 'https://evil.example/keys' })],
    [
      'a key of its own in the header',
      () => signedAnew({}, { jwk: { kty: 'EC', crv: 'P-256', x: 'A', y: 'A' } }),
    ],
    ['a kid that is a path', () => withHeader({ kid: '../../etc/passwd' })],
    ['a kid that nobody published', () => withHeader({ kid: 'auth-20200101T000000000Z-00000000' })],
    ['another audience', () => signedAnew({ aud: 'another' })],
    ['another issuer', () => signedAnew({ iss: 'https://evil.example' })],
    ['another type', () => signedAnew({}, { typ: 'JWT' })],
    ['the type of a step-up', () => signedAnew({}, { typ: 'step-up+jwt' })],
    ['an age past its expiry', () => signedAnew({ iat: seconds() - 301, exp: seconds() - 1 })],
    ['no actor', () => signedAnew({ actor: {} })],
    ['a service as its actor', () => signedAnew({ actor: { kind: 'service', service: 'gateway' } })],
    [
      'the signature of other claims',
      () => {
        const [head = '', , signature = ''] = session.accessToken.split('.');
        return `${head}.${b64({ ...decodeJwt(session.accessToken), sub: randomUUID() })}.${signature}`;
      },
    ],
    ['a refresh token for an access token', () => session.refreshToken],
    ['nothing', () => ''],
  ])('X11 %s: 401 at the gateway, and at the service behind it', async (_, forge) => {
    expect(await said(await forge())).toEqual(refused);
  });
});

describe('npm run rotate-keys', () => {
  it('B5 signs with the new key soon, publishes both, and tokens of the old one stay good', async () => {
    running.clock.set(new Date()); // the command goes by the machine's clock
    const owner = await aCompany(running);
    const before = await signIn(running, owner);
    const script = join(__dirname, '../../../dist/scripts/rotate-keys.js');
    const { signingKeys, tokenKey, totpKey } = running;
    const { stdout } = await promisify(execFile)(process.execPath, [script], {
      env: { SIGNING_KEYS_DIR: signingKeys, TOKEN_KEY_FILE: tokenKey, TOTP_KEY_FILE: totpKey },
    });
    expect(stdout).toBe(
      'There is a new signing key.\nThere are new keys for tokens and links.\n' +
        'There is a new key for the secrets of authenticator apps.\n',
    );
    for (const file of [tokenKey, totpKey])
      expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(2);
    running.clock.set(new Date(Date.now() + 3_000));
    await running.ask(publicKeysCall, {}, gateway);
    running.clock.set(new Date(Date.now() + 60_000));
    const after = await signIn(running, owner);
    const kids = [before, after].map(({ accessToken }) => decodeProtectedHeader(accessToken).kid);
    expect(kids[1]).not.toBe(kids[0]);
    const { keys } = await running.ask(publicKeysCall, {}, gateway);
    expect(keys.map(({ kid }) => kid)).toEqual(expect.arrayContaining(kids));
    const good = { gateway: '200 done', service: 'done' };
    await eventually(async () => expect(await said(after.accessToken)).toEqual(good));
    expect(await said(before.accessToken)).toEqual(good);
  });

  it('B5 with --drop refuses every token of an older key within ten seconds, also one verified before', async () => {
    running.clock.advance(60_000); // all keys are fetched again before they are dropped
    const owner = await aCompany(running);
    const stolen = await signIn(running, owner);
    expect(await said(stolen.accessToken)).toEqual({ gateway: '200 done', service: 'done' });
    const script = join(__dirname, '../../../dist/scripts/rotate-keys.js');
    const { signingKeys, tokenKey, totpKey } = running;
    const env = { SIGNING_KEYS_DIR: signingKeys, TOKEN_KEY_FILE: tokenKey, TOTP_KEY_FILE: totpKey };
    const { stdout } = await promisify(execFile)(process.execPath, [script, '--drop'], { env });
    expect(stdout).toBe(
      'There is a new signing key. All others were dropped.\n' +
        'There are new keys for tokens and links. All others were dropped.\n' +
        'There is a new key for the secrets of authenticator apps.\n',
    );
    const left = [tokenKey, totpKey].map((file) => readFileSync(file, 'utf8').trim().split('\n').length);
    expect(left).toEqual([1, 3]);
    running.clock.advance(10_001);
    const refused = { gateway: '401 not_authenticated', service: 'not_authenticated' };
    await eventually(async () => expect(await said(stolen.accessToken)).toEqual(refused));
    const next = await signIn(running, owner);
    const good = { gateway: '200 done', service: 'done' };
    await eventually(async () => expect(await said(next.accessToken)).toEqual(good));
  });
});
