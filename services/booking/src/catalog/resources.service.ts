import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  changeResourceCall,
  createResourceCall,
  listResourcesCall,
  readResourceCall,
} from '@riserbo/contracts';
import { Serve, type Context, type Input } from '@riserbo/runtime';
import { existing, locked } from './existing';
import { facilities } from './facility.entity';
import { pagesByName } from './page-by-name';
import { resources } from './resource.entity';

const facilitiesByName = pagesByName(facilities, 'name');

/** Rooms and devices (C1). */
@Injectable()
export class ResourcesService {
  @Serve(createResourceCall)
  async create(
    { tx, now }: Context<typeof createResourceCall>,
    { kind, name }: Input<typeof createResourceCall>,
  ) {
    const made = { id: randomUUID(), kind, createdAt: now };
    const facility = { ...made, name, active: true, version: 1 };
    resources.add(tx, made);
    facilities.add(tx, facility);
    return facility;
  }

  /** @throws Refusal `not_found` */
  @Serve(changeResourceCall)
  async change(
    { tx, checkVersion }: Context<typeof changeResourceCall>,
    { resourceId, ...changes }: Input<typeof changeResourceCall>,
  ) {
    const facility = await locked(tx, facilities, resourceId);
    checkVersion(facility.version);
    return facilities.update(tx, facility, changes);
  }

  @Serve(readResourceCall)
  async read({ tx }: Context<typeof readResourceCall>, { resourceId }: Input<typeof readResourceCall>) {
    return existing(tx, facilities, resourceId);
  }

  /** By name. @throws Refusal `cursor_invalid` */
  @Serve(listResourcesCall)
  async list({ tx }: Context<typeof listResourcesCall>, query: Input<typeof listResourcesCall>) {
    const { items, next } = await facilitiesByName(tx, query);
    return { items, ...next };
  }
}
