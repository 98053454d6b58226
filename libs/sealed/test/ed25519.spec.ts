import { ed25519 } from '@noble/curves/ed25519.js';
import { isSignedBy, isSignedByFast, signBytes, signBytesFast } from '../src/ed25519';

const seed = new Uint8Array(32).fill(7);
const publicKey = ed25519.getPublicKey(seed);
const message = new TextEncoder().encode('a note');
/**
 * Order of the group: adding it to the second half of a signature gives another one for lenient verifiers.
 */
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

function malleated(signature: Uint8Array): Uint8Array {
  const half = [...signature.subarray(32)].reverse();
  let value = half.reduce((sum, byte) => (sum << 8n) + BigInt(byte), 0n) + ORDER;
  const other = Uint8Array.from(signature);
  for (let index = 32; index < 64; index += 1, value >>= 8n) other[index] = Number(value & 255n);
  return other;
}
const both = async (signature: Uint8Array, key = publicKey, signed = message) => [
  isSignedBy(key, signed, signature),
  await isSignedByFast(key, signed, signature),
];

describe('Ed25519 of the platform and of the library', () => {
  afterEach(() => jest.restoreAllMocks());

  it('F3 give the same signature', async () => {
    const signature = signBytes(message, seed);
    expect(await signBytesFast(message, seed)).toEqual(signature);
    expect(await both(signature)).toEqual([true, true]);
  });

  it('F3 refuse each flipped bit, another key, another message, and a signature of another form', async () => {
    const signature = signBytes(message, seed);
    for (let index = 0; index < 64; index += 1) {
      const flipped = signature.map((byte, at) => (at === index ? byte ^ 1 : byte));
      expect([index, await both(flipped)]).toEqual([index, [false, false]]);
    }
    const other = ed25519.getPublicKey(new Uint8Array(32).fill(8));
    expect(await both(signature, other)).toEqual([false, false]);
    expect(await both(signature, publicKey, message.subarray(1))).toEqual([false, false]);
    for (const form of [malleated(signature), signature.subarray(1), new Uint8Array(), new Uint8Array(64)])
      expect(await both(form)).toEqual([false, false]);
    for (const key of [new Uint8Array(), new Uint8Array(31), new Uint8Array(33)])
      expect(await both(signature, key)).toEqual([false, false]);
  });

  it('F3 work where the platform has none', async () => {
    jest.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new Error('not supported'));
    const signature = await signBytesFast(message, seed);
    expect(signature).toEqual(signBytes(message, seed));
    expect(await isSignedByFast(publicKey, message, signature)).toBe(true);
    expect(await isSignedByFast(publicKey, message.subarray(1), signature)).toBe(false);
  });
});
