import { randomUUID } from 'node:crypto';
import { Refusal, type AuditAction } from '@riserbo/contracts';
import { mapConstraints, statement, type Tenants, type Tx } from '@riserbo/runtime';
import { hashOf, newSecret } from '../domain/refresh-token';
import { writeSubscriberKey } from '../domain/subscriber-key';
import { byVendor } from '../vendor';
import { subscribers } from './subscriber.entity';

export interface EnrolledSubscriber {
  companyId: string;
  subscriberId: string;
}
const id = subscribers.row(['id']);
const selectByName = statement(
  `SELECT id FROM subscribers WHERE company_id = :companyId AND name = :name`,
  id,
);
const selectAll = statement(
  `SELECT ${subscribers.list(['id', 'name'])} FROM subscribers WHERE company_id = :companyId ORDER BY name`,
  subscribers.row(['id', 'name']),
);
const deleteByName = statement(
  `DELETE FROM subscribers WHERE company_id = :companyId AND name = :name RETURNING id`,
  id,
);

/**
 * Adds a subscriber to a company, named by its slug. @returns also its key, which is not stored
 * @throws Refusal `company_unknown`, `subscriber_exists`
 */
export async function enrolSubscriber(
  tenants: Tenants,
  slug: string,
  name: string,
  now: Date,
): Promise<EnrolledSubscriber & { key: string }> {
  const companyId = await companyOf(tenants, slug);
  const [subscriberId, secret] = [randomUUID(), newSecret()];
  const add = async (tx: Tx) => {
    record(tx, 'subscriber.add', subscriberId);
    await subscribers.insert(tx, { id: subscriberId, name, keyHash: hashOf(secret), createdAt: now });
  };
  await mapConstraints({ subscribers_name: 'subscriber_exists' }, () =>
    tenants.transaction({ companyId }, add, byVendor(now)),
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
  const [row] = await tenants.rows({ companyId }, selectByName, { name });
  if (!row) throw new Refusal('not_found');
  return { companyId, subscriberId: row.id };
}

/** All subscribers of a company, by name. @throws Refusal `company_unknown` */
export async function listEnrolled(
  tenants: Tenants,
  slug: string,
): Promise<{ companyId: string; items: { id: string; name: string }[] }> {
  const companyId = await companyOf(tenants, slug);
  return { companyId, items: await tenants.rows({ companyId }, selectAll, {}) };
}

/** Gives it a new key; the old one stops working. @throws Refusal `company_unknown`, `not_found` */
export async function rotateSubscriberKey(
  tenants: Tenants,
  slug: string,
  name: string,
): Promise<EnrolledSubscriber & { key: string }> {
  const found = await findSubscriber(tenants, slug, name);
  const { companyId, subscriberId } = found;
  const [secret, now] = [newSecret(), new Date()];
  await tenants.transaction(
    { companyId },
    async (tx) => {
      record(tx, 'subscriber.rotate', subscriberId);
      // the service may write such rows, and not change them
      await tx.rows(deleteByName, { name });
      await subscribers.insert(tx, { id: subscriberId, name, keyHash: hashOf(secret), createdAt: now });
    },
    byVendor(now),
  );
  return { ...found, key: writeSubscriberKey({ companyId, subscriberId, secret }) };
}

/** Removes a subscriber; its key stops working. @throws Refusal `company_unknown`, `not_found` */
export async function dropSubscriber(
  tenants: Tenants,
  slug: string,
  name: string,
): Promise<EnrolledSubscriber> {
  const companyId = await companyOf(tenants, slug);
  const remove = async (tx: Tx) => {
    const row = await tx.row(deleteByName, { name });
    if (!row) throw new Refusal('not_found');
    record(tx, 'subscriber.remove', row.id);
    return { companyId, subscriberId: row.id };
  };
  return tenants.transaction({ companyId }, remove, byVendor(new Date()));
}

async function companyOf(tenants: Tenants, slug: string): Promise<string> {
  const companyId = await tenants.lookup('company_by_slug', [slug]);
  if (companyId === undefined) throw new Refusal('company_unknown');
  return companyId;
}

function record(tx: Tx, action: AuditAction, objectId: string): void {
  tx.audit({ action, objectType: 'subscriber', objectId });
}
