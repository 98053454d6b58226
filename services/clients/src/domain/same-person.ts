/** A record at a verified address. */
export interface AtAddress {
  id: string;
  name: string;
}

/**
 * Which record at an address survives and which are merged into it. `records` are in order of creation: the
 * account's record, or else the oldest, survives; records with the same name are merged, ignoring case and
 * spaces. Families share mailboxes, so another name is another person.
 */
export function joining(
  records: readonly AtAddress[],
  accountId: string | undefined,
): { stays: AtAddress; joins: AtAddress[] } | undefined {
  const stays =
    records.find(({ id }) => id === accountId) ?? (accountId === undefined ? records[0] : undefined);
  if (!stays) return undefined;
  const joins = records.filter(({ id, name }) => id !== stays.id && isSameName(name, stays.name));
  return { stays, joins };
}

/** Ignoring case and spaces. */
export const isSameName = (one: string, other: string): boolean => folded(one) === folded(other);

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean).join(' ');
}
