import type { PublicCall } from '../kernel/define';
import { allows } from '../kernel/permissions';

/**
 * J3: routes for visitors and for holders of a mailed link. Pages of any site may use them, without cookies;
 * all others are for the origins in `CORS_ORIGINS`.
 */
export function isForAnySite({ permission, http }: Pick<PublicCall, 'permission' | 'http'>): boolean {
  return permission === 'public'
    ? /^\/v1\/(?:pages|manage)(?:[/.]|$)/.test(http.path)
    : allows(permission, 'guest');
}
