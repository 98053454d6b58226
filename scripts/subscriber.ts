import type { Tenants } from '@riserbo/runtime';
import { parseSubscriberCommand, usage, type SubscriberCommand } from './subscribers/command';
import { findHost } from './subscribers/find-bus';
import type { SubscriberHost } from './subscribers/host';
import {
  addSubscriber,
  listSubscribers,
  removeSubscriber,
  replaySubscriber,
  rotateSubscriber,
  type AddedSubscriber,
  type ListedSubscriber,
} from './subscribers/subscribers';
import { runVendorCommand } from './vendor';

/**
 * `npm run subscriber`: external programs that receive the booking events of one company, named by its slug
 * (docs/events.md). Works on the system that runs on DATA_DIR, or as a step of the compose file.
 */
const command = parseSubscriberCommand(process.argv.slice(2));
const host = findHost(process.env);
void runVendorCommand(usage, command && host ? (tenants) => run(tenants, host, command) : undefined);

async function run(
  tenants: Tenants,
  to: SubscriberHost,
  { act, slug, name, from, json }: SubscriberCommand,
): Promise<string> {
  if (act === 'list') {
    const found = await listSubscribers(tenants, to, slug);
    return json ? JSON.stringify(found, null, 2) : found.map(listed).join('\n');
  }
  if (act === 'add' || act === 'rotate') {
    const change = act === 'add' ? addSubscriber : rotateSubscriber;
    const made = await change(tenants, to, slug, name);
    return json ? JSON.stringify(made, null, 2) : printed(made);
  }
  if (act === 'remove') await removeSubscriber(tenants, to, slug, name);
  else await replaySubscriber(tenants, to, { slug, name }, from);
  const done = act === 'remove' ? `${name} is removed` : `${name} receives the events again`;
  return json ? JSON.stringify({ name, done: act }) : done;
}

function listed({ name, consumer, state }: ListedSubscriber): string {
  if (!state) return `${name}: consumer ${consumer} is missing`;
  const { waiting, oldestAt, lastAckAt, deadLetters } = state;
  return [
    `${name}: ${waiting} waiting`,
    ...(oldestAt ? [`oldest of ${oldestAt.toISOString()}`] : []),
    lastAckAt ? `last acknowledged ${lastAckAt.toISOString()}` : 'acknowledged none yet',
    ...(deadLetters.length > 0 ? [`dead letters ${deadLetters.join(' ')}`] : []),
  ].join(', ');
}

function printed({ url, ca, user, password, consumer, companyId, key }: AddedSubscriber): string {
  return [
    `NATS server     ${url}`,
    `user            ${user}`,
    `password        ${password}`,
    `inbox prefix    _INBOX.${user}`,
    `stream          EVENTS`,
    `consumer        ${consumer}`,
    `company         ${companyId}`,
    `look-up key     ${key}`,
    ...(ca === undefined ? [] : [`authority of its certificate\n${ca.trim()}`]),
    'The password and the key are shown this once.',
  ].join('\n');
}
