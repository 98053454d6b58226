import { createHmac, timingSafeEqual } from 'node:crypto';
import { Refusal } from '@riserbo/contracts';
import { readLinkKey } from '../keys/link-key';

/** What a link may be used for; a token for one purpose is refused for any other. Numbers are on the wire: never reuse one. */
const purposes = { manage: 1 } as const;
export type LinkPurpose = keyof typeof purposes;

/** What a link's token says. */
export interface Link {
  companyId: string;
  bookingId: string;
  purpose: LinkPurpose;
  expiresAt: Date;
}

const layout = 1;
const saidLength = 40;
const length = saidLength + 32;

/**
 * Signed tokens of guests' own links (C12): layout, purpose, company, booking and end, 40 bytes, and their HMAC-SHA256, 32 bytes, in base64url.
 * They are stored nowhere. Whoever has one can use it until its end; the booking itself decides whether it still stands.
 */
export class LinkTokens {
  /** @param key 32 random bytes */
  constructor(private readonly key: Buffer) {}

  /** @throws ConfigurationError when the file does not hold 32 bytes in hex */
  static fromFile(path: string): LinkTokens {
    return new LinkTokens(readLinkKey(path));
  }

  make({ companyId, bookingId, purpose, expiresAt }: Link): string {
    const said = Buffer.alloc(saidLength);
    said.writeUInt8(layout, 0);
    said.writeUInt8(purposes[purpose], 1);
    bytesOf(companyId).copy(said, 2);
    bytesOf(bookingId).copy(said, 18);
    said.writeUIntBE(expiresAt.getTime(), 34, 6);
    return Buffer.concat([said, this.sign(said)]).toString('base64url');
  }

  /** Needs no database. @throws Refusal `link_invalid` for a token that is not ours, for another purpose, or over */
  open(token: string, purpose: LinkPurpose, now: Date): Link {
    const bytes = Buffer.from(token, 'base64url');
    // decoding is forgiving, so only the very text that we wrote counts
    if (bytes.length !== length || bytes.toString('base64url') !== token) throw new Refusal('link_invalid');
    const said = bytes.subarray(0, saidLength);
    const ours = timingSafeEqual(bytes.subarray(saidLength), this.sign(said));
    const expiresAt = new Date(said.readUIntBE(34, 6));
    const meant = said.readUInt8(0) === layout && said.readUInt8(1) === purposes[purpose];
    if (!ours || !meant || expiresAt <= now) throw new Refusal('link_invalid');
    return { companyId: uuidOf(said, 2), bookingId: uuidOf(said, 18), purpose, expiresAt };
  }

  private sign(said: Buffer): Buffer {
    return createHmac('sha256', this.key).update(said).digest();
  }
}

function bytesOf(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}
function uuidOf(bytes: Buffer, at: number): string {
  const hex = bytes.toString('hex', at, at + 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
