import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { jetstream } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { outsideConsumerPrefix, streamName, type OutsideSubscriber } from '@riserbo/contracts';
import {
  dropConsumer,
  ensureStreams,
  inboxPrefix,
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
import {
  type BusOptions,
  bootstrapConnection,
  busConfig,
  readOutside,
  removeOutside,
  writeOutside,
} from '@riserbo/system';

export interface AddedSubscriber extends OutsideSubscriber {
  url: string;
  /** For `POST /v1/subscriber-tokens`; shown only once. */
  key: string;
}
type Bus = Omit<BusOptions, 'binary' | 'env'>;
const patience = 10_000;

/**
 * C15: gives an external program a NATS user, a durable consumer of one company's booking events, and a key
 * for look-ups. If a step fails, the previous ones are undone. @throws Refusal `company_unknown`,
 * `subscriber_exists`
 */
export async function addSubscriber(
  tenants: Tenants,
  bus: Bus,
  slug: string,
  name: string,
): Promise<AddedSubscriber> {
  const { companyId, subscriberId, key } = await enrolSubscriber(tenants, slug, name, new Date());
  const made = { ...namesOf(subscriberId), companyId, password: randomBytes(24).toString('base64url') };
  try {
    writeOutside(bus.outside, made);
    await ensureStreams(bootstrapConnection(bus), [made]);
    await reload(bus, () => reachesConsumer(bus, made), true);
  } catch (error) {
    removeOutside(bus.outside, made.user);
    await dropSubscriber(tenants, slug, name);
    throw error;
  }
  return { ...made, key, url: bootstrapConnection(bus).url };
}

/**
 * Ends its connection, consumer and key. Its row is deleted last, so that an interrupted removal can be
 * repeated. @throws Refusal `company_unknown`, `not_found`
 */
export async function removeSubscriber(
  tenants: Tenants,
  bus: Bus,
  slug: string,
  name: string,
): Promise<void> {
  const { subscriberId } = await findSubscriber(tenants, slug, name);
  const { user, consumer } = namesOf(subscriberId);
  const known = readOutside(bus.outside).find((each) => each.user === user);
  if (known) await reload(bus, () => reachesConsumer(bus, known), false, user);
  removeOutside(bus.outside, user);
  await dropConsumer(bootstrapConnection(bus), consumer);
  await dropSubscriber(tenants, slug, name);
}

/** A subscriber with where it is in the stream; `state` is absent when its consumer is missing. */
export interface ListedSubscriber {
  name: string;
  consumer: string;
  state: OutsideState | undefined;
}

/** @throws Refusal `company_unknown` */
export async function listSubscribers(tenants: Tenants, bus: Bus, slug: string): Promise<ListedSubscriber[]> {
  const { companyId, items } = await listEnrolled(tenants, slug);
  return Promise.all(
    items.map(async ({ id, name }) => {
      const { consumer } = namesOf(id);
      const state = await stateOfOutside(bootstrapConnection(bus), { consumer, companyId });
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
  bus: Bus,
  slug: string,
  name: string,
): Promise<AddedSubscriber> {
  const { companyId, subscriberId, key } = await rotateSubscriberKey(tenants, slug, name);
  const made = { ...namesOf(subscriberId), companyId, password: randomBytes(24).toString('base64url') };
  writeOutside(bus.outside, made);
  await reload(bus, () => reachesConsumer(bus, made), true);
  return { ...made, key, url: bootstrapConnection(bus).url };
}

/** Sends it again what the stream has from there on. @throws Refusal `company_unknown`, `not_found` */
export async function replaySubscriber(
  tenants: Tenants,
  bus: Bus,
  { slug, name }: { slug: string; name: string },
  from: Position,
): Promise<void> {
  const { companyId, subscriberId } = await findSubscriber(tenants, slug, name);
  await restartOutside(bootstrapConnection(bus), { ...namesOf(subscriberId), companyId }, from);
}

/** Made from the random id, so that they say nothing and fit NATS' rules for names. */
function namesOf(subscriberId: string): { user: string; consumer: string } {
  const short = subscriberId.replaceAll('-', '').slice(0, 16);
  return { user: `outside-${short}`, consumer: `${outsideConsumerPrefix}${short}` };
}

/**
 * Makes the server reload its file; other connections remain. 2.9 connects a new account to the stream only
 * on the second reload, so it is repeated until the check succeeds. @throws Error if it does not
 */
async function reload(bus: Bus, check: () => Promise<boolean>, wanted: boolean, but?: string): Promise<void> {
  const file = join(bus.dir, 'nats.conf');
  writeFileSync(`${file}.new`, busConfig(bus, but), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  for (const until = Date.now() + patience; Date.now() < until;) {
    process.kill(Number(readFileSync(join(bus.dir, 'nats.pid'), 'utf8')), 'SIGHUP');
    await wait(200);
    if ((await check()) === wanted) return;
  }
  throw new Error('nats-server did not read its configuration again');
}

/** Whether the subscriber can connect and its consumer answers. */
async function reachesConsumer(bus: Bus, { user, password, consumer }: OutsideSubscriber): Promise<boolean> {
  const { url } = bootstrapConnection(bus);
  const options = { servers: url, user, pass: password, inboxPrefix: inboxPrefix(user), reconnect: false };
  try {
    const nats = await connect(options);
    try {
      await jetstream(nats).consumers.get(streamName, consumer);
      return true;
    } finally {
      await nats.close();
    }
  } catch {
    return false;
  }
}
