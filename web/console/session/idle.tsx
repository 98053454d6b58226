import { useEffect, useState } from 'react';
import { Sheet } from '../sheet';
import { leave } from './session';
import { useText } from './settings';

/** A screen with personal data that no one uses. */
const WARN_MS = 13 * 60_000;
const END_MS = 15 * 60_000;
const LOOK_MS = 5_000;

/** Signs out after a quarter of an hour without a key or a click, and asks before. */
export function Idle() {
  const { shell } = useText();
  const [warned, warn] = useState(false);
  const [since, touch] = useState(() => Date.now());
  useEffect(() => {
    const used = () => {
      if (!warned) touch(Date.now());
    };
    const events = ['keydown', 'pointerdown', 'wheel'] as const;
    for (const event of events) document.addEventListener(event, used, { passive: true });
    const timer = setInterval(() => {
      const idle = Date.now() - since;
      if (idle > END_MS) void leave(true);
      else warn(idle > WARN_MS);
    }, LOOK_MS);
    return () => {
      clearInterval(timer);
      for (const event of events) document.removeEventListener(event, used);
    };
  }, [since, warned]);
  const stay = () => {
    warn(false);
    touch(Date.now());
  };
  if (!warned) return null;
  return (
    <Sheet title={shell.idleTitle} close={stay}>
      <p>{shell.idleText}</p>
      <button type="button" className="main" onClick={stay}>
        {shell.stay}
      </button>
    </Sheet>
  );
}
