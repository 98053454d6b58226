import { Inject, Injectable, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import {
  ownExportCalls,
  personExportCalls,
  Refusal,
  type OwnerName,
  type ExportedKind,
} from '@riserbo/contracts';
import { exportSql, type ExportStatement } from '@riserbo/privacy';
import { Serve, type Context, type Input } from '../acts/serve';
import { libraryEntities } from '../schema/library.entities';
import type { ServiceDefinition } from '../start/definition';
import type { Tx } from '../tenants/tx';
import { idsOfPerson } from './ids-of-person';
import { collect } from './parts';

type ExportCall = (typeof personExportCalls)[OwnerName];
type OwnCall = (typeof ownExportCalls)[OwnerName];
/** The `database` of the service's definition. */
export const PERSON_EXPORT = Symbol('person export');

/** D2: serves what a service stores about one person, from its data map (ADR 053). */
export function personExport(service: OwnerName): Type {
  @Injectable()
  class PersonExport {
    private readonly statements = new Map<ExportedKind, ExportStatement[]>();

    constructor(
      @Inject(PERSON_EXPORT) readonly database: NonNullable<ServiceDefinition['database']>,
      @Inject(ModuleRef) readonly modules: ModuleRef,
    ) {}

    /**
     * Members export their own data, owners that of any person, with a reason. @throws Refusal `forbidden`
     */
    @Serve(personExportCalls[service])
    async export({ tx, actor }: Context<ExportCall>, { kind, personId, reason, cursor }: Input<ExportCall>) {
      const isOwn = kind === 'member' && personId === actor.userId;
      if (!isOwn && (actor.role !== 'owner' || reason === undefined)) throw new Refusal('forbidden');
      return this.part(tx, kind, personId, cursor);
    }

    @Serve(ownExportCalls[service])
    async own({ tx, actor }: Context<OwnCall>, { cursor }: Input<OwnCall>) {
      if (actor.kind === 'client') return this.part(tx, 'client', actor.clientId, cursor);
      return this.part(tx, actor.subject, actor.personId, cursor);
    }

    private async part(tx: Tx, kind: ExportedKind, personId: string, cursor: string | undefined) {
      const ids = await idsOfPerson(tx, kind, personId);
      return collect(this.statementsOf(kind), cursor, async (each, after, limit) => {
        const rows = await tx.query<{ place: string }>(each.page, [tx.companyId, ids, after, limit]);
        return Promise.all(rows.map((row) => this.opened(tx, each, row)));
      });
    }

    private async opened(tx: Tx, each: ExportStatement, row: { place: string }) {
      const opener = this.database.exported && this.modules.get(this.database.exported, { strict: false });
      const isSealed = opener !== undefined && each.sealed.length > 0;
      return { ...(isSealed ? await opener.open(tx, each, row) : row), place: row.place };
    }

    private statementsOf(kind: ExportedKind): ExportStatement[] {
      const known = this.statements.get(kind);
      const made = known ?? exportSql([...libraryEntities, ...this.database.entities], kind);
      this.statements.set(kind, made);
      return made;
    }
  }
  return PersonExport;
}
