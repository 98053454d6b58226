type Given<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

/** The fields of a change that were sent; the others are left as they are. */
export function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
}
