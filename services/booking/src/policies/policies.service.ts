import { Injectable } from '@nestjs/common';
import {
  Refusal,
  type AnswerOf,
  type bookingPoliciesCall,
  type featuresChanged,
  type Locale,
  type PolicyKind,
  type policyPublished,
  type PayloadOf,
} from '@riserbo/contracts';
import type { Ask, Queryable } from '@riserbo/messaging';
import { Features, Tenants } from '@riserbo/runtime';
import type { Asked } from '../domain/acceptance';

interface KeptRow {
  kind: PolicyKind;
  policy_id: string;
  number: number;
  hash: string;
  locale: Locale;
  accepted_at: Date | null;
}
const learn = `
  INSERT INTO policies (company_id, id, kind, locale, number, hash) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`;
// events can overtake each other: the highest version wins
const remember = `
  INSERT INTO company_features AS known (company_id, features, version) VALUES ($1, $2, $3)
  ON CONFLICT ON CONSTRAINT company_features_pkey DO UPDATE SET features = excluded.features, version = excluded.version
    WHERE known.version < excluded.version`;
const kept = `
  SELECT p.kind, p.policy_id, p.number, p.hash, p.locale, p.accepted_at FROM booking_policies p
  WHERE p.company_id = $1 AND p.booking_id = $2 ORDER BY p.kind`;
const booking = `SELECT id FROM bookings WHERE company_id = $1 AND id = $2`;

/** What booking knows of a company beside its bookings: published policies, features. */
@Injectable()
export class PoliciesService {
  constructor(
    private readonly tenants: Tenants,
    private readonly features: Features,
  ) {}

  /** What this actor has to accept; staff book for others and accept nothing. Ask before the transaction. @throws Refusal `unavailable` */
  async asked({ actor }: Ask): Promise<Asked> {
    if (actor.kind !== 'guest' && actor.kind !== 'client') return { terms: false, cancellation: false };
    const { on } = await this.features.of(actor.companyId);
    return { terms: on.includes('terms'), cancellation: on.includes('cancellation_policy') };
  }

  /** @throws Refusal `not_found` */
  async of(bookingId: string, ask: Ask): Promise<AnswerOf<typeof bookingPoliciesCall>> {
    return this.tenants.transaction(ask.actor, async (tx) => {
      const place = [tx.companyId, bookingId];
      if ((await tx.query(booking, place)).length === 0) throw new Refusal('not_found');
      return { items: (await tx.query<KeptRow>(kept, place)).map(shown) };
    });
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

function shown({ policy_id: policyId, accepted_at: acceptedAt, ...row }: KeptRow) {
  return { ...row, policyId, acceptedAt: acceptedAt?.toISOString() ?? null };
}
