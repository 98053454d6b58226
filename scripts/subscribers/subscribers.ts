import { randomBytes } from 'node:crypto';
import { outsideNames, type OutsideSubscriber } from '@riserbo/contracts';
import {
  dropConsumer,
  restartOutside,
  stateOfOutside,
  type OutsideState,
  type Position,
} from '@riserbo/messaging';
import type { Tenants } from '@riserbo/runtime';
import {
  dropSubscriber,
  enrolSubscriber,
  findSubscriber,
  listEnrolled,
  rotateSubscriberKey,
} from '../../services/auth/src/subscribers/enrol';
import type { SubscriberHost } from './host';

export interface AddedSubscriber extends OutsideSubscriber {
  url: string;
  /** The authority that signed the server's certificate; without it there is no TLS. */
  ca?: string;
  /** For `POST /v1/subscriber-tokens`; shown only once. */
  key: string;
}

/**
 * C15: gives an external program a NATS user, a durable consumer of one company's booking events, and a key
 * for look-ups. If a step fails, the previous ones are undone. @throws Refusal `company_unknown`,
 * `subscriber_exists`
 */
export async function addSubscriber(
  tenants: Tenants,
  host: SubscriberHost,
  slug: string,
  name: string,
): Promise<AddedSubscriber> {
  const { companyId, subscriberId, key } = await enrolSubscriber(tenants, slug, name, new Date());
  const made = { ...outsideNames(subscriberId), companyId, password: randomBytes(24).toString('base64url') };
  try {
    await host.admit(made);
  } catch (error) {
    await host.dismiss(made.user).catch(() => undefined);
    await dropSubscriber(tenants, slug, name);
    throw error;
  }
  return { ...made, ...host.address, key };
}

/**
 * Ends its connection, consumer and key. Its row is deleted last, so that an interrupted removal can be
 * repeated. @throws Refusal `company_unknown`, `not_found`
 */
export async function removeSubscriber(
  tenants: Tenants,
  host: SubscriberHost,
  slug: string,
  name: string,
): Promise<void> {
  const { subscriberId } = await findSubscriber(tenants, slug, name);
  const { user, consumer } = outsideNames(subscriberId);
  await host.dismiss(user);
  await dropConsumer(host.connection, consumer);
  await dropSubscriber(tenants, slug, name);
}

/** A subscriber with where it is in the stream; `state` is absent when its consumer is missing. */
export interface ListedSubscriber {
  name: string;
  consumer: string;
  state: OutsideState | undefined;
}

/** @throws Refusal `company_unknown` */
export async function listSubscribers(
  tenants: Tenants,
  host: SubscriberHost,
  slug: string,
): Promise<ListedSubscriber[]> {
  const { companyId, items } = await listEnrolled(tenants, slug);
  return Promise.all(
    items.map(async ({ id, name }) => {
      const { consumer } = outsideNames(id);
      const state = await stateOfOutside(host.connection, { consumer, companyId });
      return { name, consumer, state };
    }),
  );
}

/**
 * Gives it another password and look-up key, and ends its connections. Its place in the stream stays.
 * @throws Refusal `company_unknown`, `not_found`
 */
export async function rotateSubscriber(
  tenants: Tenants,
  host: SubscriberHost,
  slug: string,
  name: string,
): Promise<AddedSubscriber> {
  const { companyId, subscriberId, key } = await rotateSubscriberKey(tenants, slug, name);
  const made = { ...outsideNames(subscriberId), companyId, password: randomBytes(24).toString('base64url') };
  await host.admit(made);
  return { ...made, ...host.address, key };
}

/** Sends it again what the stream has from there on. @throws Refusal `company_unknown`, `not_found` */
export async function replaySubscriber(
  tenants: Tenants,
  host: SubscriberHost,
  { slug, name }: { slug: string; name: string },
  from: Position,
): Promise<void> {
  const { companyId, subscriberId } = await findSubscriber(tenants, slug, name);
  await restartOutside(host.connection, { ...outsideNames(subscriberId), companyId }, from);
}
