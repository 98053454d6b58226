import { Injectable, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import {
  eraseCalls,
  type AnswerOf,
  personKinds,
  type ErasureReceipt,
  type OwnerName,
  type PersonKind,
} from '@riserbo/contracts';
import { eraseSql, exportSql } from '@riserbo/privacy';
import type { RowOpener } from '../person-export/row-opener';
import { identifiersIn } from '../sweep/identifiers';
import { Serve, type Context, type Input } from '../acts/serve';
import { lockName } from '../migrations/002-former-clients';
import { libraryEntities } from '../schema/library.entities';
import type { ServiceDefinition } from '../start/definition';
import * as column from '../tenants/columns';
import { statement, type Statement } from '../tenants/statement';
import type { Tx } from '../tenants/tx';
import type { Erased, ErasedPerson, ErasureParticipant } from './participant';

type EraseCall = (typeof eraseCalls)[OwnerName];
type Counted = { table: string; erase: Statement<{ ids: unknown }, { count: number }> };
interface Statements {
  own: readonly Counted[];
  library: readonly Counted[];
}

// writers of rows about the person hold this lock shared
const lockPersons = statement(`
  SELECT FROM (SELECT id FROM unnest(:ids::uuid[]) AS id ORDER BY id) AS person,
    LATERAL pg_advisory_xact_lock(${lockName(':companyId::uuid', 'person.id')})`);
const selectFormer = statement(
  `SELECT former_id AS id FROM former_clients WHERE company_id = :companyId AND client_id = ANY (:ids::uuid[])`,
  { id: column.uuid },
);
const selectReceipt = statement(
  `SELECT receipt FROM tombstones WHERE company_id = :companyId AND kind = :kind AND person_id = :personId`,
  { receipt: column.json<ErasureReceipt>() },
);
const upsertTombstones = statement(`
  INSERT INTO tombstones (company_id, kind, person_id, case_id, requested_at, receipt)
  SELECT :companyId, :kind, id, :caseId, :requestedAt,
    CASE WHEN id = :personId::uuid THEN :receipt::jsonb ELSE '{}' END
  FROM unnest(:ids::uuid[]) AS id
  ON CONFLICT ON CONSTRAINT tombstones_pkey DO UPDATE SET receipt = excluded.receipt`);

/** H2: the part of a service in an erasure, for every service with tables. */
export function personErasure({ name, database }: ServiceDefinition): Type {
  const statements = new Map(
    personKinds.map((kind): [PersonKind, Statements] => [
      kind,
      statementsFor(kind, database?.entities ?? []),
    ]),
  );
  const entities = [...libraryEntities, ...(database?.entities ?? [])];
  const exported = new Map(personKinds.map((kind) => [kind, exportSql(entities, kind)]));
  @Injectable()
  class PersonErasure {
    constructor(readonly modules: ModuleRef) {}

    @Serve(eraseCalls[name as OwnerName])
    async erase({ tx }: Context<EraseCall>, input: Input<EraseCall>): Promise<AnswerOf<EraseCall>> {
      const { kind, personId, phase, caseId } = input;
      tx.send(lockPersons, { ids: [...new Set(input.ids)] });
      const former = kind === 'client' ? await tx.rows(selectFormer, { ids: input.ids }) : [];
      const ids = [...new Set([personId, ...input.ids, ...former.map(({ id }) => id)])].sort();
      const requestedAt = new Date(input.requestedAt);
      const before = (await tx.row(selectReceipt, { kind, personId }))?.receipt;
      const person: ErasedPerson = { kind, personId, ids, requestedAt, again: input.again };
      const participant = this.participant();
      const done =
        phase === 'restrict'
          ? {}
          : phase === 'cancel'
            ? await participant?.cancel?.(tx, person)
            : await eraseAll(tx, person, participant, statements.get(kind) as Statements);
      const receipt = added(before, done ?? {}, ids);
      tx.send(upsertTombstones, {
        kind,
        personId,
        caseId,
        requestedAt,
        ids,
        receipt: JSON.stringify(receipt),
      });
      return phase === 'restrict'
        ? { ...receipt, identifiers: await this.identifiers(tx, kind, ids) }
        : receipt;
    }

    /** H4: what identifies the person here, read before it is erased. */
    private async identifiers(tx: Tx, kind: PersonKind, ids: readonly string[]): Promise<string[]> {
      const opener = database?.exported && this.modules.get<RowOpener>(database.exported, { strict: false });
      const all = new Set<string>();
      for (const each of exported.get(kind) ?? [])
        for (const row of await tx.query<object>(each.text, [tx.companyId, ids])) {
          const opened = opener && each.sealed.length > 0 ? await opener.open(tx, each, row) : row;
          identifiersIn(entities, each, opened).forEach((text) => all.add(text));
        }
      return [...all].slice(0, 200);
    }

    private participant(): ErasureParticipant | undefined {
      return database?.erasure && this.modules.get<ErasureParticipant>(database.erasure, { strict: false });
    }
  }
  return PersonErasure;
}

async function eraseAll(
  tx: Tx,
  person: ErasedPerson,
  participant: ErasureParticipant | undefined,
  { own, library }: Statements,
): Promise<Erased> {
  const { counts = {}, retained = [] } = (await participant?.erase?.(tx, person)) ?? {};
  const generated = [...(participant?.erases?.includes(person.kind) ? [] : own), ...library];
  const total: Record<string, number> = { ...counts };
  for (const { table, erase } of generated)
    total[table] = (total[table] ?? 0) + ((await tx.row(erase, { ids: person.ids }))?.count ?? 0);
  return { counts: total, retained };
}

/** Counts add up over repetitions; what is kept is what the last one kept. */
function added(before: Partial<ErasureReceipt> | undefined, done: Erased, ids: string[]): ErasureReceipt {
  const counts = { ...before?.counts };
  for (const [table, count] of Object.entries(done.counts ?? {}))
    if (count > 0) counts[table] = (counts[table] ?? 0) + count;
  return { counts, retained: [...(done.retained ?? before?.retained ?? [])], ids };
}

function statementsFor(kind: PersonKind, entities: readonly Function[]): Statements {
  const all = eraseSql([...libraryEntities, ...entities], kind).map(({ table, text }) => ({
    table,
    erase: statement(
      `WITH erased AS (${text.replaceAll('$1::uuid', ':companyId::uuid').replaceAll('$2', ':ids')} RETURNING 1)
       SELECT count(*)::integer AS count FROM erased`,
      { count: column.integer },
    ),
  }));
  const ofLibrary = new Set(eraseSql(libraryEntities, kind).map(({ table }) => table));
  return {
    own: all.filter(({ table }) => !ofLibrary.has(table)),
    library: all.filter(({ table }) => ofLibrary.has(table)),
  };
}
