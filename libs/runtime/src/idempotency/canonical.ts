/** JSON with sorted object keys, so that equal bodies give equal bytes. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => (isPlain(each) ? sorted(each) : each));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function sorted(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
