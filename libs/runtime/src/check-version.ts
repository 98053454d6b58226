import { Refusal } from '@riserbo/contracts';

/**
 * J1: a change names the version that it was made from. Ask again in the UPDATE itself (`WHERE version = $n`), or read the row `FOR UPDATE`.
 * @throws Refusal `if_match_required` when the header was absent, `stale_version` when it names another version
 */
export function checkVersion(ask: { ifMatch?: number }, version: number): void {
  if (ask.ifMatch === undefined) throw new Refusal('if_match_required');
  if (ask.ifMatch !== version) throw new Refusal('stale_version');
}
