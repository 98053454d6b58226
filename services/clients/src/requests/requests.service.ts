import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  closeRequestCall,
  extendRequestCall,
  listRequestsCall,
  proveIdentityCall,
  readRequestCall,
  recordRequestCall,
  Refusal,
} from '@riserbo/contracts';
import {
  after,
  Features,
  pageOf,
  Serve,
  ServeRaw,
  statement,
  type Context,
  type Input,
  type RawContext,
  type Tx,
} from '@riserbo/runtime';
import { allIds } from '../records/all-ids';
import { canonicalId } from '../records/canonical-id';
import { CompanyKeysService } from '../sealing/company-keys.service';
import { dueAt, extendedDueAt, lawFor } from './due-dates';
import { opened } from './own-requests.service';
import { personRequests, requestColumns } from './request.entities';
import {
  noteStep,
  requireRoom,
  selectFirstDue,
  selectSteps,
  tellOwners,
  toItem,
  type RequestRow,
} from './rows';

/** Copies of the record as it was before its correction. */
const deleteOldCopies = statement(
  `${allIds} DELETE FROM client_merges m USING person
   WHERE m.company_id = :companyId AND (m.client_id = person.id OR m.merged_id = person.id)`,
);

/** D6: requests of persons, for the practice. */
@Injectable()
export class RequestsService {
  constructor(
    private readonly keys: CompanyKeysService,
    private readonly features: Features,
  ) {}

  /** @throws Refusal `client_unknown`, `list_full`, `received_in_future` */
  @ServeRaw(recordRequestCall)
  async record(
    { actor, act }: RawContext<typeof recordRequestCall>,
    { text, receivedAt: arrived, law: asked, ...input }: Input<typeof recordRequestCall>,
  ) {
    const { on } = await this.features.of(actor.companyId);
    const law = lawFor(input.kind, on.includes('hipaa'), asked);
    return act(async ({ tx, now }) => {
      const { subject } = input;
      const personId = subject === 'client' ? await canonicalId(tx, input.personId) : input.personId;
      await requireRoom(tx, subject, personId);
      const receivedAt = arrived === undefined ? now : new Date(arrived);
      if (receivedAt > now) throw new Refusal('received_in_future');
      const due = dueAt(law, input.kind, receivedAt);
      const row = {
        id: randomUUID(),
        ...input,
        personId,
        law,
        receivedAt,
        dueAt: due,
        text: text ?? null,
        ...opened,
      };
      const keys = await this.keys.load(tx);
      const sealed = requestColumns.seal(keys, row.id, row);
      personRequests.add(tx, sealed);
      noteStep(tx, row, 'received', actor);
      tellOwners(tx, sealed, 'received');
      return toItem(keys, sealed);
    });
  }

  @Serve(listRequestsCall)
  async list(
    { tx }: Context<typeof listRequestsCall>,
    { cursor, limit, state }: Input<typeof listRequestsCall>,
  ) {
    const [at, id] = after(cursor);
    const rows = await tx.rows(selectFirstDue, { at, id, state, rows: limit + 1 });
    const keys = await this.keys.load(tx);
    return pageOf(
      rows,
      limit,
      (row) => [row.dueAt.toISOString(), row.id],
      (row) => toItem(keys, row),
    );
  }

  @Serve(readRequestCall)
  async read({ tx }: Context<typeof readRequestCall>, { requestId }: Input<typeof readRequestCall>) {
    const row = await personRequests.find(tx, { id: requestId });
    if (!row) throw new Refusal('not_found');
    const steps = await tx.rows(selectSteps, { requestId });
    const log = steps.map(({ step, at, byKind, byId }) => ({ step, at: at.toISOString(), byKind, byId }));
    return { ...toItem(await this.keys.load(tx), row), log };
  }

  /** @throws Refusal `request_closed` */
  @Serve(proveIdentityCall)
  async prove(
    { tx, actor }: Context<typeof proveIdentityCall>,
    { requestId }: Input<typeof proveIdentityCall>,
  ) {
    const row = await openRequest(tx, requestId);
    const proven = await personRequests.update(tx, row, { identity: 'desk' });
    noteStep(tx, proven, 'identity_proven', actor);
    return toItem(await this.keys.load(tx), proven);
  }

  /**
   * Once, and before the first due date. @throws Refusal `request_closed`, `request_extended`,
   * `request_overdue`
   */
  @Serve(extendRequestCall)
  async extend(
    { tx, actor, now }: Context<typeof extendRequestCall>,
    { requestId }: Input<typeof extendRequestCall>,
  ) {
    const row = await openRequest(tx, requestId);
    if (row.extended) throw new Refusal('request_extended');
    if (row.dueAt <= now) throw new Refusal('request_overdue');
    const due = extendedDueAt(row.law, row.kind, row.receivedAt);
    const extended = await personRequests.update(tx, row, { extended: true, dueAt: due });
    noteStep(tx, extended, 'extended', actor);
    return toItem(await this.keys.load(tx), extended);
  }

  /** @throws Refusal `request_closed`, `identity_unproven`, `refusal_incomplete` */
  @Serve(closeRequestCall)
  async close(
    { tx, actor, now }: Context<typeof closeRequestCall>,
    { requestId, outcome, refusal, answer }: Input<typeof closeRequestCall>,
  ) {
    const row = await openRequest(tx, requestId);
    const isRefused = outcome === 'refused';
    if (isRefused && (refusal === undefined || answer === undefined)) throw new Refusal('refusal_incomplete');
    if (!isRefused && row.identity === 'none') throw new Refusal('identity_unproven');
    const keys = await this.keys.load(tx);
    const words = requestColumns.seal(keys, row.id, { answer: answer ?? null });
    const changes = {
      state: outcome,
      refusal: isRefused ? (refusal ?? null) : null,
      closedAt: now,
      ...words,
    };
    const closed = await personRequests.update(tx, row, changes);
    if (outcome === 'fulfilled' && row.kind === 'rectification' && row.subject === 'client')
      tx.send(deleteOldCopies, { clientId: row.personId });
    noteStep(tx, closed, outcome, actor);
    return toItem(keys, closed);
  }
}

async function openRequest(tx: Tx, requestId: string): Promise<RequestRow> {
  const row = await personRequests.lock(tx, { id: requestId });
  if (!row) throw new Refusal('not_found');
  if (row.state !== 'open') throw new Refusal('request_closed');
  return row;
}
