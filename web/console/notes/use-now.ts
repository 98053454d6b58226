import { useEffect, useState } from 'react';

const LOOK_MS = 5_000;

/** Renders again every few seconds. */
export function useNow(): number {
  const [now, set] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => set(Date.now()), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
