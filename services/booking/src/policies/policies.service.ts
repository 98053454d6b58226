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
import type { CallContext } from '@riserbo/messaging';
import {
  column,
  Features,
  Serve,
  statement,
  toWire,
  type Context,
  type Input,
  type Tx,
} from '@riserbo/runtime';
import type { PolicyRequirement } from '../domain/acceptance';

const insertPolicy = statement(`
  INSERT INTO policies (company_id, id, kind, locale, number, hash)
  VALUES (:companyId, :id, :kind, :locale, :version, :hash) ON CONFLICT DO NOTHING`);
// events can overtake each other: the highest version wins
const upsertFeatures = statement(`
  INSERT INTO company_features AS known (company_id, features, version) VALUES (:companyId, :on, :version)
  ON CONFLICT ON CONSTRAINT company_features_pkey DO UPDATE
    SET features = excluded.features, version = excluded.version
    WHERE known.version < excluded.version`);
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

/** Copies of a company's published policies and features. */
@Injectable()
export class PoliciesService {
  constructor(private readonly features: Features) {}

  /**
   * The policies this actor has to accept; staff book for others and accept nothing. Call it before the
   * transaction.
   * @throws Refusal `unavailable`
   */
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

  async addPolicy(tx: Tx, policy: PayloadOf<typeof policyPublished>): Promise<void> {
    await tx.rows(insertPolicy, policy);
  }

  async setFeatures(tx: Tx, { on, version }: PayloadOf<typeof featuresChanged>): Promise<void> {
    await tx.rows(upsertFeatures, { on, version });
  }
}
