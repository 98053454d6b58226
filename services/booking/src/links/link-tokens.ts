import { Injectable } from '@nestjs/common';
import { Refusal } from '@riserbo/contracts';
import { uuidAt, uuidBytes } from '@riserbo/runtime';
import { LinkKeys } from '../keys/link-keys';

/**
 * What a link can be used for; a token for one purpose is refused for any other. The numbers are on the wire:
 * never reuse one.
 */
export type LinkPurpose = 'manage';

/** What a link's token says. */
export interface Link {
  companyId: string;
  bookingId: string;
  purpose: LinkPurpose;
  expiresAt: Date;
}

/**
 * Tokens of guests' links (C12). They are not stored: a token can be used until it expires, and the booking
 * itself decides whether it is still live.
 */
@Injectable()
export class LinkTokens {
  constructor(private readonly keys: LinkKeys) {}

  make({ companyId, bookingId, purpose, expiresAt }: Link): string {
    const payload = Buffer.concat([uuidBytes(companyId), uuidBytes(bookingId)]);
    return this.keys.sealToken(purposeOf(purpose), payload, { expiresAt });
  }

  /**
   * Needs no database. @throws Refusal `link_invalid` for a forged or expired token, or one for another
   * purpose
   */
  open(token: string, purpose: LinkPurpose, now: Date): Link {
    const opened = this.keys.openToken(purposeOf(purpose), token, { now });
    if (opened?.payload.length !== 32 || !opened.expiresAt) throw new Refusal('link_invalid');
    const { payload, expiresAt } = opened;
    return { companyId: uuidAt(payload, 0), bookingId: uuidAt(payload, 16), purpose, expiresAt };
  }
}

const purposeOf = (purpose: LinkPurpose) => `link to ${purpose} a booking`;
