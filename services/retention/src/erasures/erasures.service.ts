import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  eraseClientCall,
  eraseOwnCall,
  eraseProviderCall,
  listErasuresCall,
  providerBookingsCall,
  readErasureCall,
  Refusal,
  type OwnerName,
} from '@riserbo/contracts';
import { Calls } from '@riserbo/messaging';
import {
  before,
  canonicalClient,
  column,
  pageOf,
  Serve,
  ServeRaw,
  statement,
  toWire,
  type Context,
  type Input,
  type RawContext,
  type Tx,
} from '@riserbo/runtime';
import { erasures, erasureSteps, type ErasureRow } from '../rows/erasure.entities';

const selectCanonical = statement(`${canonicalClient} SELECT id FROM canonical`, { id: column.uuid });
const countLive = statement(
  `SELECT count(*)::integer AS live FROM client_bookings
   WHERE company_id = :companyId AND client_id = :clientId AND live`,
  { live: column.integer },
);
const insertOnce = statement(
  `INSERT INTO erasures (company_id, id, kind, person_id, ids, cause, state, requested_at, due_at, retained, version)
   VALUES (:companyId, :id, :kind, :personId, :ids, :cause, 'restrict', :now, :now, '[]', 1)
   ON CONFLICT ON CONSTRAINT erasures_once DO NOTHING`,
);
const selectByPerson = statement(
  `SELECT ${erasures.list()} FROM erasures
   WHERE company_id = :companyId AND kind = :kind AND person_id = :personId`,
  erasures.row(),
);
const selectNewestFirst = statement(
  `SELECT ${erasures.list()} FROM erasures
   WHERE company_id = :companyId AND (requested_at, id) < (:at::timestamptz, :id::uuid)
   ORDER BY requested_at DESC, id DESC LIMIT :rows`,
  erasures.row(),
);
const selectSteps = statement(
  `SELECT ${erasureSteps.list()} FROM erasure_steps
   WHERE company_id = :companyId AND erasure_id = :erasureId ORDER BY done_at, phase, service`,
  erasureSteps.row(),
);

/** H2: one path for the button, the client's own request and the retention rule. */
@Injectable()
export class ErasuresService {
  constructor(private readonly calls: Calls) {}

  @Serve(eraseClientCall)
  eraseClient({ tx }: Context<typeof eraseClientCall>, input: Input<typeof eraseClientCall>) {
    return begin(tx, input.clientId, 'staff', input.cancelUpcoming);
  }

  @ServeRaw(eraseProviderCall)
  async eraseProvider(context: RawContext<typeof eraseProviderCall>, input: Input<typeof eraseProviderCall>) {
    const { providerId, cancelUpcoming } = input;
    const { companyId } = context.actor;
    const { known, live } = await this.calls.askAs(providerBookingsCall, { providerId }, { companyId });
    return context.act(async ({ tx }) => {
      const found = await tx.row(selectByPerson, { kind: 'provider', personId: providerId });
      if (found) return toErasure(found);
      if (!known) throw new Refusal('not_found');
      if (live > 0 && !cancelUpcoming) throw new Refusal('bookings_upcoming');
      return insert(tx, { kind: 'provider', personId: providerId, ids: [providerId], cause: 'staff' });
    });
  }

  @Serve(eraseOwnCall)
  eraseOwn({ tx, actor }: Context<typeof eraseOwnCall>, input: Input<typeof eraseOwnCall>) {
    return begin(tx, actor.clientId, 'own_request', input.cancelUpcoming);
  }

  @Serve(readErasureCall)
  async read({ tx }: Context<typeof readErasureCall>, { erasureId }: Input<typeof readErasureCall>) {
    const found = await erasures.find(tx, { id: erasureId });
    if (!found) throw new Refusal('not_found');
    const steps = await tx.rows(selectSteps, { erasureId });
    const ended = steps.filter(({ phase, receipt }) => phase === 'erase' && receipt !== null);
    const receipts = Object.fromEntries(ended.map(({ service, receipt }) => [service, receipt]));
    return {
      ...toErasure(found),
      steps: steps.map(({ service, phase, doneAt, attempts }) => ({
        ...{ service, phase, attempts },
        doneAt: doneAt?.toISOString() ?? null,
      })),
      receipts: receipts as Partial<Record<OwnerName, NonNullable<(typeof steps)[number]['receipt']>>>,
    };
  }

  @Serve(listErasuresCall)
  async list({ tx }: Context<typeof listErasuresCall>, { cursor, limit }: Input<typeof listErasuresCall>) {
    const [at, id] = before(cursor);
    const rows = await tx.rows(selectNewestFirst, { at, id, rows: limit + 1 });
    return pageOf(rows, limit, (row) => [row.requestedAt.toISOString(), row.id], toErasure);
  }
}

/** Begins the erasure of a client, or returns the one that exists. @throws Refusal `bookings_upcoming` */
export async function begin(tx: Tx, clientId: string, cause: ErasureRow['cause'], cancelUpcoming: boolean) {
  const personId = (await tx.row(selectCanonical, { clientId }))?.id ?? clientId;
  const known = await tx.row(selectByPerson, { kind: 'client', personId });
  if (known) return toErasure(known);
  const live = (await tx.row(countLive, { clientId: personId }))?.live ?? 0;
  if (live > 0 && !cancelUpcoming) throw new Refusal('bookings_upcoming');
  const ids = [...new Set([personId, clientId])];
  return insert(tx, { kind: 'client', personId, ids, cause });
}

type NewErasure = Pick<ErasureRow, 'kind' | 'personId' | 'ids' | 'cause'>;
async function insert(tx: Tx, { kind, personId, ids, cause }: NewErasure) {
  await tx.rows(insertOnce, { id: randomUUID(), kind, personId, ids, cause, now: tx.now });
  return toErasure((await tx.row(selectByPerson, { kind, personId })) as ErasureRow);
}

function toErasure(row: ErasureRow) {
  const { ids: _, dueAt: __, sought: ___, ...shown } = row;
  return toWire(shown);
}
