/**
 * Like Promise.all, but settles only when all work has ended, so nothing is still running after a failure.
 * @throws the first error
 */
export async function allDone<T extends readonly unknown[]>(work: {
  [K in keyof T]: Promise<T[K]>;
}): Promise<T> {
  await Promise.allSettled(work);
  return (await Promise.all(work)) as unknown as T;
}
