import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import type { PasskeyAssertion, PasskeyCreated, PasskeyCreation, PasskeyRequest } from '@riserbo/contracts';

/** Deviations of an attacker or a broken authenticator. */
export interface PasskeyTwist {
  origin?: string;
  rpId?: string;
  challenge?: string;
  type?: string;
  /** User presence and user verification. */
  present?: boolean;
  verified?: boolean;
  counter?: number;
  userHandle?: string;
}

/** An authenticator with one passkey (WebAuthn level 3, ES256, attestation none), and its browser. */
export class SoftwareAuthenticator {
  readonly credentialId = randomBytes(32);
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private userHandle = randomBytes(16).toString('base64url');
  counter = 0;

  constructor(private readonly origin: string) {}

  /** `navigator.credentials.create` */
  create(options: PasskeyCreation, twist: PasskeyTwist = {}): PasskeyCreated {
    this.userHandle = options.user.id;
    const authData = this.authenticatorData(options.rp.id, twist, this.attestedCredential());
    const attestation = cbor(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]),
    );
    const response = {
      clientDataJSON: this.clientData('webauthn.create', options.challenge, twist),
      attestationObject: attestation.toString('base64url'),
      transports: ['internal'],
    };
    return { ...this.credential(), response };
  }

  /** `navigator.credentials.get` */
  get(
    options: PasskeyRequest,
    twist: PasskeyTwist = {},
    key: KeyObject = this.keys.privateKey,
  ): PasskeyAssertion {
    this.counter += 1;
    const clientDataJSON = this.clientData('webauthn.get', options.challenge, twist);
    const authData = this.authenticatorData(options.rpId, twist);
    const signed = Buffer.concat([authData, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
    const response = {
      clientDataJSON,
      authenticatorData: authData.toString('base64url'),
      signature: sign('sha256', signed, key).toString('base64url'),
      userHandle: twist.userHandle ?? this.userHandle,
    };
    return { ...this.credential(), response };
  }

  private credential() {
    const id = this.credentialId.toString('base64url');
    return {
      id,
      rawId: id,
      type: 'public-key' as const,
      clientExtensionResults: { credProps: { rk: true } },
    };
  }

  private clientData(type: string, challenge: string, twist: PasskeyTwist): string {
    const said = {
      type: twist.type ?? type,
      challenge: twist.challenge ?? challenge,
      origin: twist.origin ?? this.origin,
    };
    return Buffer.from(JSON.stringify({ ...said, crossOrigin: false })).toString('base64url');
  }

  /** Section 6.1: hash of the RP id, flags, counter, and the new credential if there is one. */
  private authenticatorData(rpId: string, twist: PasskeyTwist, attested: Buffer = Buffer.alloc(0)): Buffer {
    const { present = true, verified = true, counter = this.counter } = twist;
    const flags = (present ? 1 : 0) | (verified ? 4 : 0) | (attested.length > 0 ? 64 : 0);
    const head = Buffer.alloc(5);
    head.writeUInt8(flags);
    head.writeUInt32BE(counter, 1);
    return Buffer.concat([sha256(Buffer.from(twist.rpId ?? rpId)), head, attested]);
  }

  /** Section 6.5.1: AAGUID, length and id of the credential, its COSE key. */
  private attestedCredential(): Buffer {
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    const entries: [number, unknown][] = [
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ];
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.credentialId.length);
    return Buffer.concat([Buffer.alloc(16), length, this.credentialId, cbor(new Map(entries))]);
  }
}

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

/** RFC 8949: integers, byte and text strings, and maps, as far as they are needed. */
function cbor(value: unknown): Buffer {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Map) return Buffer.concat([head(5, value.size), ...[...value].flat().map(cbor)]);
  throw new Error('no such thing is needed');
}
function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  if (length < 256) return Buffer.from([(major << 5) | 24, length]);
  return Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
}
