import { useState } from 'react';

export interface Work {
  readonly busy: boolean;
  readonly error: unknown;
  /** Runs one thing at a time, and keeps why it failed. */
  run(work: () => Promise<unknown>): void;
}

export function useWork(): Work {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const run = (work: () => Promise<unknown>) => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    work()
      .catch(setError)
      .finally(() => setBusy(false));
  };
  return { busy, error, run };
}

/** Fields of a form by name. */
export const fieldsOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
export const fileOf = (form: HTMLFormElement, name: string): File | undefined => {
  const file = new FormData(form).get(name);
  return file instanceof File && file.name !== '' ? file : undefined;
};
