import { Injectable } from '@nestjs/common';
import { Refusal, type Actor } from '@riserbo/contracts';
import { uuidAt, uuidBytes } from '@riserbo/runtime';
import { LinkKeys } from '../keys/link-keys';
import type { ServiceEntity } from './service.entity';

/** Decides who can see a service. */
export interface ServiceVisibility {
  serviceId: string;
  visibility: ServiceEntity['visibility'];
  linkRound: number;
}

const PURPOSE = 'link to a service';

/**
 * Who can see and book a service (C1): members all of them, guests and clients the public ones and the one
 * whose secret link they followed. A link is not stored; a new round ends it.
 */
@Injectable()
export class ServiceVisibilityService {
  constructor(private readonly keys: LinkKeys) {}

  /** The secret of the link; null for a service that has none. */
  accessTo(companyId: string, { serviceId, visibility, linkRound }: ServiceVisibility): string | null {
    if (visibility !== 'link') return null;
    const round = Buffer.alloc(4);
    round.writeUInt32BE(linkRound);
    return this.keys.sealToken(PURPOSE, Buffer.concat([uuidBytes(serviceId), round]), { bound: companyId });
  }

  /** The service and round of a link of this company; undefined if `access` is none. */
  linked(
    companyId: string,
    access: string | undefined,
  ): Pick<ServiceVisibility, 'serviceId' | 'linkRound'> | undefined {
    const payload = this.keys.openToken(PURPOSE, access ?? '', { bound: companyId })?.payload;
    return payload && { serviceId: uuidAt(payload, 0), linkRound: payload.readUInt32BE(16) };
  }

  isOpenTo(actor: Actor, service: ServiceVisibility, access: string | undefined): boolean {
    if (actor.kind === 'member' || service.visibility === 'public') return true;
    if ((actor.kind !== 'guest' && actor.kind !== 'client') || service.visibility !== 'link') return false;
    const linked = this.linked(actor.companyId, access);
    return linked?.serviceId === service.serviceId && linked.linkRound === service.linkRound;
  }

  /** @throws Refusal `not_found`, as if the service did not exist */
  assertOpen(actor: Actor, service: ServiceVisibility, access: string | undefined): void {
    if (!this.isOpenTo(actor, service, access)) throw new Refusal('not_found');
  }
}
