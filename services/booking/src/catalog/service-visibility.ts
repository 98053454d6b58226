import { createHmac, timingSafeEqual } from 'node:crypto';
import { Refusal, type Actor } from '@riserbo/contracts';
import { readLinkKey } from '../keys/link-key';
import type { ServiceEntity } from './service.entity';

/** Decides who can see a service. */
export interface ServiceVisibility {
  serviceId: string;
  visibility: ServiceEntity['visibility'];
  linkRound: number;
}

/**
 * Who can see and book a service (C1): members all of them, guests and clients the public ones and the one whose secret
 * link they followed. A link is the service's id and 16 bytes of an HMAC over company, service and round, in base64url.
 * It is not stored; a new round ends it.
 */
export class ServiceVisibilityService {
  /** @param key 32 random bytes */
  constructor(private readonly key: Buffer) {}

  /** @throws ConfigurationError when the file does not hold 32 bytes in hex */
  static fromFile(path: string): ServiceVisibilityService {
    return new ServiceVisibilityService(readLinkKey(path));
  }

  /** The secret of the link; null for a service that has none. */
  accessTo(companyId: string, { serviceId, visibility, linkRound }: ServiceVisibility): string | null {
    if (visibility !== 'link') return null;
    const signed = `service ${companyId} ${serviceId} ${linkRound}`;
    const proof = createHmac('sha256', this.key).update(signed).digest().subarray(0, 16);
    return Buffer.concat([Buffer.from(serviceId.replaceAll('-', ''), 'hex'), proof]).toString('base64url');
  }

  isOpenTo(actor: Actor, service: ServiceVisibility, access: string | undefined): boolean {
    if (actor.kind === 'member' || service.visibility === 'public') return true;
    if (actor.kind !== 'guest' && actor.kind !== 'client') return false;
    const secret = this.accessTo(actor.companyId, service);
    return secret !== null && access?.length === secret.length && same(access, secret);
  }

  /** @throws Refusal `not_found`, as if the service did not exist */
  assertOpen(actor: Actor, service: ServiceVisibility, access: string | undefined): void {
    if (!this.isOpenTo(actor, service, access)) throw new Refusal('not_found');
  }
}

/** The service an `access` names; undefined without one. The proof is not checked. */
export function serviceNamedBy(access: string | undefined): string | undefined {
  if (access === undefined) return undefined;
  const hex = Buffer.from(access, 'base64url').toString('hex', 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function same(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
