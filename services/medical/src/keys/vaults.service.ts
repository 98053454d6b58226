import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { listCardsCall, offerCardCall, readVaultCall, Refusal, removeVaultCall } from '@riserbo/contracts';
import { before, column, pageOf, Serve, statement, toWire, type Context, type Input } from '@riserbo/runtime';
import { cardClaimsOf } from '../domain/signed-statement';
import { cards, practices, vaults } from '../rows/key.entities';

const countLeft = statement(
  `SELECT (SELECT count(*) FROM chart_wraps WHERE company_id = :companyId AND epoch <= :epoch::integer)::integer
     + (SELECT count(*) FROM intakes
        WHERE company_id = :companyId AND epoch <= :epoch::integer AND file IS NOT NULL)::integer AS left`,
  { left: column.integer },
);
const deleteVault = statement(
  `DELETE FROM vaults WHERE company_id = :companyId AND epoch = :epoch RETURNING epoch`,
  { epoch: column.integer },
);
const insertCard = statement(
  `INSERT INTO cards (company_id, kid, user_id, id, card, offered_at)
   VALUES (:companyId, :kid, :userId, :id, :card, :now) ON CONFLICT ON CONSTRAINT cards_pkey DO NOTHING`,
);
const newestFirst = statement(
  `SELECT ${cards.list()} FROM cards
   WHERE company_id = :companyId AND (offered_at, id) < (:at::timestamptz, :id::uuid)
   ORDER BY offered_at DESC, id DESC LIMIT :rows`,
  cards.row(),
);

/** The wrapped keys of the practice, and public keys that newcomers offer. */
@Injectable()
export class VaultsService {
  @Serve(readVaultCall)
  async read({ tx }: Context<typeof readVaultCall>, { epoch }: Input<typeof readVaultCall>) {
    const row = await vaults.find(tx, { epoch });
    if (!row) throw new Refusal('not_found');
    return { epoch, vault: row.vault.toString('base64'), inbox: row.inbox.toString('base64') };
  }

  /** The answers of guests are sealed to the inbox of an epoch, so its key is kept until they are moved. */
  @Serve(removeVaultCall)
  async remove({ tx }: Context<typeof removeVaultCall>, { epoch }: Input<typeof removeVaultCall>) {
    const practice = await practices.lock(tx, {});
    const left = await tx.row(countLeft, { epoch });
    if (!practice || epoch >= practice.epoch || left?.left !== 0) throw new Refusal('rotation_unfinished');
    if (!(await tx.row(deleteVault, { epoch }))) throw new Refusal('not_found');
    return {};
  }

  @Serve(offerCardCall)
  async offer({ tx, actor, now }: Context<typeof offerCardCall>, { kid, card }: Input<typeof offerCardCall>) {
    const { userId, companyId } = actor;
    const said = cardClaimsOf(card);
    const isOwn = said?.kid === kid && said.claims.tenant === companyId && said.claims.member === userId;
    if (!isOwn) throw new Refusal('ciphertext_invalid', [{ path: 'card', code: 'claims_invalid' }]);
    await tx.rows(insertCard, { kid, userId, id: randomUUID(), card, now });
    const stored = await cards.find(tx, { kid });
    if (stored?.card !== card) throw new Refusal('already_there');
    return toWire(stored);
  }

  @Serve(listCardsCall)
  async list({ tx }: Context<typeof listCardsCall>, { cursor, limit }: Input<typeof listCardsCall>) {
    const [at, id] = before(cursor);
    const rows = await tx.rows(newestFirst, { at, id, rows: limit + 1 });
    return pageOf(rows, limit, (row) => [row.offeredAt.toISOString(), row.id], toWire);
  }
}
