import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  createResourceCall,
  type AnswerOf,
  type changeResourceCall,
  type listResourcesCall,
  type RequestOf,
} from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { checkVersion, Clock, once, Tenants } from '@riserbo/runtime';
import { existing, locked } from './existing';
import { FacilityEntity } from './facility.entity';
import { given } from './given';
import { pageByName } from './page-by-name';
import { ResourceEntity } from './resource.entity';

type Resource = AnswerOf<typeof createResourceCall>;

/** Rooms and devices (C1). */
@Injectable()
export class ResourcesService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  create(command: RequestOf<typeof createResourceCall>, ask: Ask): Promise<Resource> {
    const now = this.clock.now();
    return this.tenants.transaction(ask.actor, (tx) =>
      once(tx, ask, createResourceCall, command, now, async () => {
        const made = { companyId: tx.companyId, id: randomUUID(), kind: command.kind, createdAt: now };
        const facility: FacilityEntity = { ...made, name: command.name, active: true, version: 1 };
        await tx.orm.insert(ResourceEntity, made);
        await tx.orm.insert(FacilityEntity, facility);
        await audit(tx, { by: ask, action: 'resource.create', objectType: 'resource', objectId: made.id });
        return shown(facility);
      }),
    );
  }

  /** @throws Refusal `if_match_required`, `stale_version`, `not_found` */
  change({ resourceId, ...fields }: RequestOf<typeof changeResourceCall>, ask: Ask): Promise<Resource> {
    return this.tenants.transaction(ask.actor, async (tx) => {
      const facility = await locked(tx, FacilityEntity, resourceId);
      checkVersion(ask, facility.version);
      const changes = { ...given(fields), version: facility.version + 1 };
      await tx.orm.update(FacilityEntity, { companyId: tx.companyId, id: resourceId }, changes);
      await audit(tx, { by: ask, action: 'resource.change', objectType: 'resource', objectId: resourceId });
      return shown({ ...facility, ...changes });
    });
  }

  read(resourceId: string, ask: Ask): Promise<Resource> {
    return this.tenants.transaction(ask.actor, async (tx) =>
      shown(await existing(tx, FacilityEntity, resourceId)),
    );
  }

  /** By name. @throws Refusal `cursor_invalid` */
  list(query: RequestOf<typeof listResourcesCall>, ask: Ask): Promise<AnswerOf<typeof listResourcesCall>> {
    return this.tenants.transaction(ask.actor, async (tx) => {
      const { items, next } = await pageByName(tx, FacilityEntity, 'name', query);
      return { items: items.map(shown), ...next };
    });
  }
}

function shown({ companyId: _company, createdAt: _made, ...resource }: FacilityEntity): Resource {
  return resource;
}
