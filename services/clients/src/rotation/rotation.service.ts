import { Injectable } from '@nestjs/common';
import { Clock, column, Every, Round, statement, Tenants, type Tx } from '@riserbo/runtime';
import { clientColumns, clients, type SealedClient } from '../records/client.entity';
import { contactTokens } from '../records/contact-tokens';
import { companyKeys } from '../sealing/company-key.entity';
import type { CompanyKeys } from '../sealing/company-keys';
import { CompanyKeysService } from '../sealing/company-keys.service';

const BATCH_SIZE = 1_000;
/** Transactions that began under the old key have ended by then. */
const SETTLED_MS = 60_000;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const selectToSweep = statement(
  `SELECT DISTINCT company_id AS "companyId" FROM company_keys
   WHERE swept_at IS NULL AND active_from <= :now AND company_id <> ALL (:passedOver::uuid[])`,
  { companyId: column.uuid },
);
// two workers take turns
const selectUnsweptForUpdate = statement(
  `SELECT ${companyKeys.list(['keyId', 'sweptTo'])} FROM company_keys
   WHERE company_id = :companyId AND swept_at IS NULL AND active_from <= :now ORDER BY key_id FOR UPDATE`,
  companyKeys.row(['keyId', 'sweptTo']),
);
const selectBatch = statement(
  `SELECT ${clients.list()} FROM clients
   WHERE company_id = :companyId AND id > :from ORDER BY id LIMIT ${BATCH_SIZE} FOR NO KEY UPDATE`,
  clients.row(),
);
/** The names stay, so the index of names does too. */
const sayNamesStay = statement(`SELECT set_config('app.same_names', 'on', true) AS set`, {
  set: column.text,
});
const updateSealed = statement(
  `UPDATE clients SET name = :name, email = :email, phone = :phone, notes = :notes,
     message_email = :messageEmail, message_phone = :messagePhone,
     email_token = :emailToken, phone_token = :phoneToken
   WHERE company_id = :companyId AND id = :id`,
);
const setProgress = statement(
  `UPDATE company_keys SET swept_to = :sweptTo, swept_at = :sweptAt
   WHERE company_id = :companyId AND key_id = ANY (:keyIds::integer[])`,
);

/**
 * D9: seals the clients of a company again after a new key came into force, a batch at a time. A batch and
 * its place are one transaction, so a worker that dies is continued. Versions do not move.
 */
@Injectable()
export class RotationService {
  constructor(
    private readonly tenants: Tenants,
    private readonly keys: CompanyKeysService,
    private readonly clock: Clock,
  ) {}

  /** @returns the number of batches that were sealed again */
  @Every('10s', { replicas: 'one' })
  sweep(round: Round = new Round()): Promise<number> {
    const now = settledBy(this.clock.now());
    return round.perCompany(
      (passedOver) => this.tenants.system((tx) => tx.rows(selectToSweep, { now, passedOver })),
      (companyId) => {
        this.keys.forget(companyId);
        return this.tenants.transaction({ companyId }, (tx) => this.sweepBatch(tx));
      },
    );
  }

  private async sweepBatch(tx: Tx): Promise<number> {
    const unswept = await tx.rows(selectUnsweptForUpdate, { now: settledBy(tx.now) });
    if (unswept.length === 0) return 0;
    const keys = await this.keys.load(tx);
    // the newest key starts last and may be behind the others
    const from = unswept.map(({ sweptTo }) => sweptTo ?? FIRST_ID).sort()[0] as string;
    const batch = await tx.rows(selectBatch, { from });
    await tx.rows(sayNamesStay, {});
    for (const row of batch) tx.send(updateSealed, sealedAgain(keys, row));
    const isDone = batch.length < BATCH_SIZE;
    const sweptTo = batch.at(-1)?.id ?? from;
    const keyIds = unswept.map(({ keyId }) => keyId);
    tx.send(setProgress, { keyIds, sweptTo, sweptAt: isDone ? tx.now : null });
    tx.afterCommit(() => {
      if (isDone) this.keys.forget(tx.companyId);
    });
    return 1;
  }
}

const settledBy = (now: Date): Date => new Date(now.getTime() - SETTLED_MS);

function sealedAgain(keys: CompanyKeys, row: SealedClient) {
  const { id, name, email, phone, notes, messageEmail, messagePhone } = row;
  const columns = { name, email, phone, notes, messageEmail, messagePhone };
  const opened = clientColumns.open(keys, id, columns);
  const sealed = clientColumns.resealed(keys, id, columns) ?? columns;
  return { id, ...sealed, ...contactTokens(keys, opened) };
}
