import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, uuidAt, uuidBytes } from '@riserbo/runtime';
import type { NotificationsConfig } from '../config';
import { NumberKeys } from '../sms/number-keys';

/** A delivery, as a return path names it. */
export interface Returned {
  companyId: string;
  id: string;
}
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const MAC_BYTES = 5;
const path = /^b([a-z2-7]{60})$/;

/**
 * The address to which mail servers send a mail back (VERP): company, delivery and a MAC, so that no one can
 * have an address suppressed with a bounce that was made up.
 */
@Injectable()
export class ReturnPaths {
  constructor(
    private readonly keys: NumberKeys,
    @Inject(CONFIG) private readonly config: NotificationsConfig,
  ) {}

  /** Undefined if bounces go to the sender's address. */
  async of({ companyId, id }: Returned): Promise<string | undefined> {
    const { BOUNCE_DOMAIN } = this.config;
    if (BOUNCE_DOMAIN === undefined) return undefined;
    const ids = Buffer.concat([uuidBytes(companyId), uuidBytes(id)]);
    return `b${base32(Buffer.concat([ids, await this.mac(ids)]))}@${BOUNCE_DOMAIN}`;
  }

  /** Undefined for an address that is none of ours; letters may have changed their case on the way. */
  async read(address: string): Promise<Returned | undefined> {
    const [local = '', domain] = address.toLowerCase().split('@');
    const found = path.exec(local)?.[1];
    if (found === undefined || domain !== this.config.BOUNCE_DOMAIN?.toLowerCase()) return undefined;
    const bytes = fromBase32(found);
    const ids = bytes.subarray(0, 32);
    if (!(await this.mac(ids)).equals(bytes.subarray(32, 32 + MAC_BYTES))) return undefined;
    return { companyId: uuidAt(ids, 0), id: uuidAt(ids, 16) };
  }

  private async mac(ids: Buffer): Promise<Buffer> {
    return (await this.keys.keyOf(`return path ${ids.toString('hex')}`)).subarray(0, MAC_BYTES);
  }
}

/** RFC 4648, in small letters and without padding: mail servers may fold the case of a local part. */
function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[parseInt(five.padEnd(5, '0'), 2)]).join('');
}
function fromBase32(text: string): Buffer {
  const bits = [...text].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
