import { Injectable } from '@nestjs/common';
import { exportClientsCall } from '@riserbo/contracts';
import {
  after,
  encodeCursor,
  Features,
  ServeRaw,
  statement,
  type Input,
  type RawContext,
} from '@riserbo/runtime';
import { clientColumns, clients, type Client } from '../records/client.entity';
import { restrictedIds } from '../records/restricted';
import { CompanyKeysService } from '../sealing/company-keys.service';
import { csvText, flavours } from './csv-text';

const selectOldest = statement(
  `SELECT ${clients.list()} FROM clients
   WHERE company_id = :companyId AND status = 'lasting' AND id NOT IN (${restrictedIds})
     AND (created_at, id) > (:at::timestamptz, :id::uuid)
   ORDER BY created_at, id LIMIT :rows`,
  clients.row(),
);
/** So that a part with long notes fits a message of the bus. */
const MAX_CHARACTERS = 300_000;
const titles = ['Name', 'E-mail', 'Phone', 'Language', 'Time zone'];

/** D1: client records as CSV. An import reads it back. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly keys: CompanyKeysService,
    private readonly features: Features,
  ) {}

  @ServeRaw(exportClientsCall)
  async export(
    { actor, act }: RawContext<typeof exportClientsCall>,
    { flavour, cursor, limit }: Input<typeof exportClientsCall>,
  ) {
    const { on } = await this.features.of(actor.companyId);
    const withNotes = !on.includes('hipaa') && !on.includes('soap');
    const [at, id] = after(cursor);
    return act(async ({ tx }) => {
      const keys = await this.keys.load(tx);
      const rows = await tx.rows(selectOldest, { at, id, rows: limit + 1 });
      const opened = rows.slice(0, limit).map((row) => clientColumns.open(keys, row.id, row));
      const shown = opened.slice(0, fitting(opened, withNotes));
      const last = shown.length < rows.length ? shown.at(-1) : undefined;
      const head = cursor === undefined ? [[...titles, ...(withNotes ? ['Notes'] : [])]] : [];
      const form = flavours[flavour];
      const text = csvText([...head, ...shown.map((client) => lineOf(client, withNotes))], form);
      return {
        text: cursor === undefined ? form.start + text : text,
        count: shown.length,
        ...(last && { next: encodeCursor([last.createdAt.toISOString(), last.id]) }),
      };
    });
  }
}

function lineOf({ name, email, phone, locale, timeZone, notes }: Client, withNotes: boolean) {
  return [name, email, phone, locale, timeZone, ...(withNotes ? [notes] : [])];
}

function fitting(rows: readonly Client[], withNotes: boolean): number {
  let characters = 0;
  const end = rows.findIndex((row) => {
    characters += lineOf(row, withNotes).join().length;
    return characters > MAX_CHARACTERS;
  });
  return end < 0 ? rows.length : Math.max(end, 1);
}
