/** As Promise.all, but settles only when nothing is under way any more, so that what follows a failure finds quiet. @throws the first error */
export async function allDone<T extends readonly unknown[]>(work: {
  [K in keyof T]: Promise<T[K]>;
}): Promise<T> {
  await Promise.allSettled(work);
  return (await Promise.all(work)) as unknown as T;
}
