import { Injectable, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Refusal, sweepCalls, type AnswerOf, type OwnerName, type SweptStore } from '@riserbo/contracts';
import { ServeRaw, type Input, type RawContext } from '../acts/serve';
import type { ErasureParticipant } from '../erasure/participant';
import { libraryEntities } from '../schema/library.entities';
import type { ServiceDefinition } from '../start/definition';
import { Tenants } from '../tenants/tenants';
import { Matcher, type Sought } from './matcher';
import type { MoreStores } from './more-stores';
import { searchedTables, searchTable } from './table-search';

type SweepCall = (typeof sweepCalls)[OwnerName];
/** H4: after an erasure, searches every table of the service for what identified the persons. */
export function personSweep({ name, database }: ServiceDefinition): Type {
  const tables = searchedTables([...libraryEntities, ...(database?.entities ?? [])]);
  @Injectable()
  class PersonSweep {
    constructor(
      readonly modules: ModuleRef,
      readonly tenants: Tenants,
    ) {}

    /** @throws Refusal `unavailable` while a worker still has to remove something */
    @ServeRaw(sweepCalls[name as OwnerName])
    async sweep(context: RawContext<SweepCall>, { cases }: Input<SweepCall>): Promise<AnswerOf<SweepCall>> {
      const { companyId } = context.actor;
      if (companyId === undefined) throw new Refusal('forbidden');
      await this.settled(companyId, cases);
      const matcher = new Matcher(cases);
      const stores: SweptStore[] = [];
      for (const each of tables) {
        const tally = await searchTable(this.tenants, companyId, each, matcher);
        stores.push(tally?.toStore(each.table) ?? { store: each.table, searched: null, found: [] });
      }
      const more =
        database?.moreStores && this.modules.get<MoreStores>(database.moreStores, { strict: false });
      const all = [...stores, ...((await more?.searchMore(companyId, matcher)) ?? [])];
      return context.act(() => Promise.resolve({ stores: all }));
    }

    private async settled(companyId: string, cases: readonly Sought[]): Promise<void> {
      const participant =
        database?.erasure && this.modules.get<ErasureParticipant>(database.erasure, { strict: false });
      const ids = cases.flatMap((each) => each.ids);
      const isSettled = await this.tenants.transaction({ companyId }, (tx) =>
        Promise.resolve(participant?.isSettled?.(tx, ids) ?? true),
      );
      if (!isSettled) throw new Refusal('unavailable');
    }
  }
  return PersonSweep;
}
