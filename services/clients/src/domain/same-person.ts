/** A record at an address whose mailbox was proven. */
export interface AtAddress {
  id: string;
  name: string;
}

/**
 * Who stays and who joins, of all records at one address in the order of their making: the account's record or else the oldest stays; those of
 * the same name join it, whatever the case and the spaces. Families share mailboxes: another name is another person.
 */
export function joining(
  records: readonly AtAddress[],
  accountId: string | undefined,
): { stays: AtAddress; joins: AtAddress[] } | undefined {
  const stays =
    records.find(({ id }) => id === accountId) ?? (accountId === undefined ? records[0] : undefined);
  if (!stays) return undefined;
  const joins = records.filter(({ id, name }) => id !== stays.id && folded(name) === folded(stays.name));
  return { stays, joins };
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean).join(' ');
}
