import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@riserbo/system';

export interface ExampleKey {
  readonly value: string;
  /** Commented out: optional. */
  readonly optional: boolean;
  /** The line above it, if that is a comment. */
  readonly comment: string | undefined;
}

/** The keys of `.env.example`. @throws Error if one is listed twice */
export function readEnvExample(): Record<string, ExampleKey> {
  const lines = readFileSync(join(projectRoot, '.env.example'), 'utf8').split('\n');
  const keys: Record<string, ExampleKey> = {};
  for (const [index, line] of lines.entries()) {
    const [, hash, key, value] = /^(#?)([A-Z][A-Z_0-9]*)=(.*)$/.exec(line) ?? [];
    if (key === undefined || value === undefined) continue;
    if (keys[key] !== undefined) throw new Error(`${key} stands in .env.example twice`);
    keys[key] = { value, optional: hash === '#', comment: commentAbove(lines, index) };
  }
  return keys;
}

/** Related keys share the comment above the first. */
function commentAbove(lines: readonly string[], index: number): string | undefined {
  const above = lines[index - 1] ?? '';
  if (/^# (?!---)\S/.test(above)) return above.slice(2);
  return /^#[A-Z_]+=/.test(above) ? commentAbove(lines, index - 1) : undefined;
}
