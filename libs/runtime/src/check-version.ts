import { Refusal } from '@riserbo/contracts';

/**
 * J1: checks the version a change is based on. Check again in the UPDATE (`WHERE version = $n`), or read the
 * row `FOR UPDATE`.
 * @throws Refusal `if_match_required` without the header, `stale_version` for another version
 */
export function checkVersion(ask: { ifMatch?: number }, version: number): void {
  if (ask.ifMatch === undefined) throw new Refusal('if_match_required');
  if (ask.ifMatch !== version) throw new Refusal('stale_version');
}
