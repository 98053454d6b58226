import { Injectable } from '@nestjs/common';
import { promotionPageCall, type AnswerOf } from '@riserbo/contracts';
import { column, Serve, statement, type Context, type Input } from '@riserbo/runtime';
import { selectConsenting } from '../consents/consents.sql';
import { clients } from '../records/client.entity';
import { restrictedIds } from '../records/restricted';

const selectPage = statement(
  `SELECT c.id, coalesce(c.message_email, c.email) IS NOT NULL AS "hasAddress",
     c.id IN (${restrictedIds}) AS "isRestricted", ${clients.list(['messaging', 'locale'], 'c')}
   FROM clients c
   WHERE c.company_id = :companyId AND c.status = 'lasting' AND (:after::uuid IS NULL OR c.id > :after::uuid)
   ORDER BY c.id LIMIT :rows`,
  {
    ...{ id: column.uuid, hasAddress: column.boolean, isRestricted: column.boolean },
    ...clients.row(['messaging', 'locale']),
  },
);

type Obstacle = NonNullable<AnswerOf<typeof promotionPageCall>['items'][number]['obstacle']>;
type Looked = typeof selectPage extends { readonly row?: infer Row } ? NonNullable<Row> : never;

/** G7: who may get promotions, asked when recipients are counted and again when messages are sent. */
@Injectable()
export class PromotionsService {
  @Serve(promotionPageCall)
  async page(
    { tx }: Context<typeof promotionPageCall>,
    { after, limit, locale }: Input<typeof promotionPageCall>,
  ) {
    const looked = await tx.rows(selectPage, { after, rows: limit });
    const rows = looked.filter((row) => locale === undefined || row.locale === locale);
    const named = { clientIds: rows.map(({ id }) => id), purpose: 'promotions' };
    const consenting = new Set((await tx.rows(selectConsenting, named)).map(({ id }) => id));
    const items = rows.map((row) => ({
      clientId: row.id,
      obstacle: obstacleOf(row, consenting.has(row.id)),
    }));
    return { items, next: looked.length < limit ? null : (looked.at(-1)?.id ?? null) };
  }
}

function obstacleOf({ isRestricted, hasAddress, messaging }: Looked, consents: boolean): Obstacle | null {
  if (isRestricted) return 'restricted';
  if (!consents) return 'no_consent';
  if (!hasAddress) return 'no_address';
  return (messaging?.channel ?? 'email') === 'email' ? null : 'other_channel';
}
