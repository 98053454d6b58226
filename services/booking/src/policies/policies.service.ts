import { Injectable } from '@nestjs/common';
import {
  bookingPoliciesCall,
  Refusal,
  type featuresChanged,
  type Locale,
  type PolicyKind,
  type policyPublished,
  type PayloadOf,
} from '@riserbo/contracts';
import type { CallContext, Queryable } from '@riserbo/messaging';
import { column, Features, Serve, statement, toWire, type Context, type Input } from '@riserbo/runtime';
import type { PolicyRequirement } from '../domain/acceptance';

const learn = `
  INSERT INTO policies (company_id, id, kind, locale, number, hash) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`;
// events can overtake each other: the highest version wins
const remember = `
  INSERT INTO company_features AS known (company_id, features, version) VALUES ($1, $2, $3)
  ON CONFLICT ON CONSTRAINT company_features_pkey DO UPDATE SET features = excluded.features, version = excluded.version
    WHERE known.version < excluded.version`;
const selectKept = statement(
  `SELECT kind, policy_id AS "policyId", number, hash, locale, accepted_at AS "acceptedAt" FROM booking_policies
   WHERE company_id = :companyId AND booking_id = :bookingId ORDER BY kind`,
  {
    ...{ kind: column.oneOf<PolicyKind>(), policyId: column.uuid, number: column.integer, hash: column.text },
    ...{ locale: column.oneOf<Locale>(), acceptedAt: column.nullable(column.timestamp) },
  },
);
const selectBooking = statement(`SELECT id FROM bookings WHERE company_id = :companyId AND id = :bookingId`, {
  id: column.uuid,
});

/** What booking knows of a company beside its bookings: published policies, features. */
@Injectable()
export class PoliciesService {
  constructor(private readonly features: Features) {}

  /** What this actor has to accept; staff book for others and accept nothing. CallContext before the transaction. @throws Refusal `unavailable` */
  async asked({ actor }: CallContext): Promise<PolicyRequirement> {
    if (actor.kind !== 'guest' && actor.kind !== 'client') return { terms: false, cancellation: false };
    const { on } = await this.features.of(actor.companyId);
    return { terms: on.includes('terms'), cancellation: on.includes('cancellation_policy') };
  }

  /** @throws Refusal `not_found` */
  @Serve(bookingPoliciesCall)
  async of({ tx }: Context<typeof bookingPoliciesCall>, { bookingId }: Input<typeof bookingPoliciesCall>) {
    if (!(await tx.row(selectBooking, { bookingId }))) throw new Refusal('not_found');
    return { items: (await tx.rows(selectKept, { bookingId })).map(toWire) };
  }

  async learn(
    tx: Queryable,
    { id, kind, locale, version, hash }: PayloadOf<typeof policyPublished>,
  ): Promise<void> {
    await tx.query(learn, [tx.companyId, id, kind, locale, version, hash]);
  }

  async remember(tx: Queryable, { on, version }: PayloadOf<typeof featuresChanged>): Promise<void> {
    await tx.query(remember, [tx.companyId, on, version]);
  }
}
