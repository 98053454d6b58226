import type { Tenants } from '@riserbo/runtime';
import { addSubscriber, removeSubscriber, type AddedSubscriber } from './subscribers/subscribers';
import { findBus } from './subscribers/find-bus';
import { runVendorCommand } from './vendor';

/**
 * `npm run subscriber -- add|remove COMPANY NAME`: a program outside that hears the booking events of one company, named by its slug (docs/events.md).
 * Works on the system that runs on DATA_DIR.
 */
const [act, slug, name] = process.argv.slice(2);
const fits = slug !== undefined && name !== undefined && /^[\p{L}\p{N} ._-]{1,60}$/u.test(name);
const bus = findBus(process.env);

void runVendorCommand('npm run subscriber -- add|remove COMPANY NAME', workOf());

function workOf(): ((tenants: Tenants) => Promise<string>) | undefined {
  if (!fits || bus === undefined) return undefined;
  if (act === 'add') return async (tenants) => shown(await addSubscriber(tenants, bus, slug, name));
  if (act !== 'remove') return undefined;
  return async (tenants) => {
    await removeSubscriber(tenants, bus, slug, name);
    return `${name} hears nothing of ${slug} any more`;
  };
}

function shown({ url, user, password, consumer, companyId, key }: AddedSubscriber): string {
  return [
    `NATS server     ${url}`,
    `user            ${user}`,
    `password        ${password}`,
    `inbox prefix    _INBOX.${user}`,
    `stream          EVENTS`,
    `consumer        ${consumer}`,
    `company         ${companyId}`,
    `look-up key     ${key}`,
    'The password and the key are shown this once.',
  ].join('\n');
}
