import { randomUUID } from 'node:crypto';
import { Refusal, type AuditAction } from '@riserbo/contracts';
import { audit } from '@riserbo/privacy';
import { mapConstraints, type Tenants, type Tx } from '@riserbo/runtime';
import { hashOf, newSecret } from '../domain/refresh-token';
import { writeSubscriberKey } from '../domain/subscriber-key';
import { byVendor } from '../vendor';

export interface EnrolledSubscriber {
  companyId: string;
  subscriberId: string;
}
const insert = `INSERT INTO subscribers (company_id, id, name, key_hash, created_at) VALUES ($1, $2, $3, $4, $5)`;
const find = `SELECT id FROM subscribers WHERE company_id = $1 AND name = $2`;
const remove = `DELETE FROM subscribers WHERE company_id = $1 AND name = $2 RETURNING id`;

/** Writes a subscriber of a company, named by its slug. @returns also its key, which is stored nowhere. @throws Refusal `company_unknown`, `subscriber_exists` */
export async function enrolSubscriber(
  tenants: Tenants,
  slug: string,
  name: string,
  now: Date,
): Promise<EnrolledSubscriber & { key: string }> {
  const companyId = await companyOf(tenants, slug);
  const [subscriberId, secret] = [randomUUID(), newSecret()];
  await mapConstraints({ subscribers_name: 'subscriber_exists' }, () =>
    tenants.transaction({ companyId }, async (tx) => {
      await note(tx, 'subscriber.add', subscriberId);
      await tx.query(insert, [companyId, subscriberId, name, hashOf(secret), now]);
    }),
  );
  return { companyId, subscriberId, key: writeSubscriberKey({ companyId, subscriberId, secret }) };
}

/** @throws Refusal `company_unknown`, `not_found` */
export async function findSubscriber(
  tenants: Tenants,
  slug: string,
  name: string,
): Promise<EnrolledSubscriber> {
  const companyId = await companyOf(tenants, slug);
  const [row] = await tenants.transaction({ companyId }, (tx) =>
    tx.query<{ id: string }>(find, [companyId, name]),
  );
  if (!row) throw new Refusal('not_found');
  return { companyId, subscriberId: row.id };
}

/** Takes a subscriber away; its key opens nothing any more. @throws Refusal `company_unknown`, `not_found` */
export async function dropSubscriber(
  tenants: Tenants,
  slug: string,
  name: string,
): Promise<EnrolledSubscriber> {
  const companyId = await companyOf(tenants, slug);
  return tenants.transaction({ companyId }, async (tx) => {
    const [row] = await tx.query<{ id: string }>(remove, [companyId, name]);
    if (!row) throw new Refusal('not_found');
    await note(tx, 'subscriber.remove', row.id);
    return { companyId, subscriberId: row.id };
  });
}

async function companyOf(tenants: Tenants, slug: string): Promise<string> {
  const companyId = await tenants.lookup('company_by_slug', [slug]);
  if (companyId === undefined) throw new Refusal('company_unknown');
  return companyId;
}

function note(tx: Tx, action: AuditAction, objectId: string): Promise<void> {
  return audit(tx, { by: byVendor(), action, objectType: 'subscriber', objectId });
}
