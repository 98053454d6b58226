type Wire<Value> = Value extends Date ? string : Value;
/** A row as it is answered: its times in ISO 8601, UTC. What the schema of the answer does not name is left out when it is parsed. */
export type OnWire<Row> = { [Name in keyof Row]: Wire<Row[Name]> };

export function toWire<Row extends object>(row: Row): OnWire<Row> {
  const entries = Object.entries(row).map(([name, value]): [string, unknown] => [
    name,
    value instanceof Date ? value.toISOString() : value,
  ]);
  return Object.fromEntries(entries) as OnWire<Row>;
}
