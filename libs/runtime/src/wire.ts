type Wire<Value> = Value extends Date ? string : Value;
/**
 * A row as it is sent: times in ISO 8601, UTC. Fields missing from the response schema are dropped when it is
 * parsed.
 */
export type OnWire<Row> = { [Name in keyof Row]: Wire<Row[Name]> };

export function toWire<Row extends object>(row: Row): OnWire<Row> {
  const entries = Object.entries(row).map(([name, value]): [string, unknown] => [
    name,
    value instanceof Date ? value.toISOString() : value,
  ]);
  return Object.fromEntries(entries) as OnWire<Row>;
}
