import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  clientChanged,
  clientRecorded,
  listMergesCall,
  mergeClientsCall,
  previewMergeCall,
  Refusal,
  undoMergeCall,
} from '@riserbo/contracts';
import { Serve, type Context, type Input, type Tx } from '@riserbo/runtime';
import { clientColumns, clients, type Client, type SealedClient } from '../records/client.entity';
import { changedTokens, contactTokens } from '../records/contact-tokens';
import { mergeRecords } from '../records/merge-records';
import { toRecord } from '../records/on-wire';
import { personOf } from '../records/person';
import { requireUnrestricted } from '../records/restricted';
import type { CompanyKeys } from '../sealing/company-keys';
import { CompanyKeysService } from '../sealing/company-keys.service';
import { differing, mergeable, pick, proposed, unchangedSince, type MergeableColumns } from './choice';
import { clientMerges, mergeColumns } from './client-merge.entity';
import {
  deleteMerge,
  selectClientForUpdate,
  selectMergeForUpdate,
  selectMerges,
  selectPairForUpdate,
  toMerge,
  undoableSince,
} from './merge-rows';

interface Before {
  kept: MergeableColumns;
  other: MergeableColumns;
}

/** D1: merges of doubles by the office, field by field, and back within 30 days. */
@Injectable()
export class MergesService {
  constructor(private readonly keys: CompanyKeysService) {}

  @Serve(previewMergeCall)
  async preview({ tx }: Context<typeof previewMergeCall>, input: Input<typeof previewMergeCall>) {
    const keys = await this.keys.load(tx);
    const [kept, other] = (await pairOf(tx, input)).map((row) => clientColumns.open(keys, row.id, row));
    if (!kept || !other) throw new Refusal('client_unknown');
    const fields = { differing: differing(kept, other), proposed: proposed(kept, other) };
    return { kept: toRecord(kept), other: toRecord(other), ...fields };
  }

  /** @throws Refusal `stale_version` if either record was changed since the preview */
  @Serve(mergeClientsCall)
  async merge(
    { tx, now, checkVersion }: Context<typeof mergeClientsCall>,
    input: Input<typeof mergeClientsCall>,
  ) {
    const keys = await this.keys.load(tx);
    const rows = await pairOf(tx, input);
    const [kept, other] = rows.map((row) => clientColumns.open(keys, row.id, row)) as [Client, Client];
    checkVersion(kept.version);
    if (other.version !== input.otherVersion) throw new Refusal('stale_version');
    const taken = [...new Set(input.take)];
    await write(tx, keys, rows[0], pick(other, taken));
    const records = JSON.stringify({ kept: mergeable(kept), other: mergeable(other) } satisfies Before);
    const merge = { id: randomUUID(), clientId: kept.id, mergedId: other.id, taken, mergedAt: now, records };
    clientMerges.add(tx, mergeColumns.seal(keys, merge.id, merge));
    await mergeRecords(tx, [other.id], kept.id);
    const after = await open(tx, keys, kept.id);
    return { merge: toMerge(merge), client: toRecord(after), version: after.version };
  }

  @Serve(listMergesCall)
  async list({ tx, now }: Context<typeof listMergesCall>, { clientId }: Input<typeof listMergesCall>) {
    await known(tx, clientId, 'client_unknown');
    const rows = await tx.rows(selectMerges, { clientId, since: undoableSince(now) });
    return { items: rows.map(toMerge) };
  }

  /** The merged record comes back under a new id: its old one may be known outside as that of the other. */
  @Serve(undoMergeCall)
  async undo({ tx, now }: Context<typeof undoMergeCall>, { mergeId }: Input<typeof undoMergeCall>) {
    const merge = await tx.row(selectMergeForUpdate, { mergeId, since: undoableSince(now) });
    if (!merge) throw new Refusal('merge_unknown');
    const keys = await this.keys.load(tx);
    const { records } = mergeColumns.open(keys, merge.id, { records: merge.records });
    const { kept, other } = JSON.parse(records) as Before;
    const row = await known(tx, merge.clientId);
    const back = unchangedSince(clientColumns.open(keys, row.id, row), other, merge.taken);
    const client = await write(tx, keys, row, pick(kept, back));
    tx.emit(clientChanged, { id: client.id, version: client.version, locale: client.locale });
    const restored = await restore(tx, keys, other, now);
    tx.send(deleteMerge, { mergeId });
    return { restored: toRecord(restored), client: toRecord(client) };
  }
}

/**
 * Locked in the order of their ids, so that two merges at once wait for each other.
 * @returns the kept and the other record
 */
async function pairOf(
  tx: Tx,
  { clientId, otherId }: { clientId: string; otherId: string },
): Promise<[SealedClient, SealedClient]> {
  const ids = [clientId, otherId].map((id) => id.toLowerCase());
  if (ids[0] === ids[1]) throw new Refusal('merge_with_itself');
  for (const id of ids) await requireUnrestricted(tx, id);
  const rows = await tx.rows(selectPairForUpdate, { ids });
  const [kept, other] = ids.map((id) => rows.find((row) => row.id === id));
  if (!kept || !other) throw new Refusal('client_unknown');
  return [kept, other];
}

async function known(
  tx: Tx,
  clientId: string,
  code: 'merge_unknown' | 'client_unknown' = 'merge_unknown',
): Promise<SealedClient> {
  const row = await tx.row(selectClientForUpdate, { clientId });
  if (!row) throw new Refusal(code);
  return row;
}

async function open(tx: Tx, keys: CompanyKeys, clientId: string): Promise<Client> {
  return clientColumns.open(keys, clientId, await known(tx, clientId));
}

async function write(
  tx: Tx,
  keys: CompanyKeys,
  before: SealedClient,
  changes: Partial<MergeableColumns>,
): Promise<Client> {
  const all = { ...changes, ...changedTokens(keys, changes) };
  const after = await clients.update(tx, before, clientColumns.seal(keys, before.id, all));
  return clientColumns.open(keys, after.id, after);
}

async function restore(tx: Tx, keys: CompanyKeys, other: MergeableColumns, now: Date): Promise<Client> {
  const id = randomUUID();
  const countsAs = await personOf(tx, id, keys.tokens('email', other.email));
  const fresh = { status: 'lasting', provisionalUntil: null, version: 1, createdAt: now } as const;
  const row = { ...other, ...contactTokens(keys, other), ...fresh, id, countsAs, proven: true };
  clients.add(tx, clientColumns.seal(keys, id, row));
  tx.emit(clientRecorded, { id, version: 1, locale: row.locale });
  return row;
}
