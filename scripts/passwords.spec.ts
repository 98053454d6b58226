import { readFileSync } from 'node:fs';
import { breachedPasswordsFile, breachedPasswordsSource } from './passwords';

describe('the list of breached passwords', () => {
  it('B1 is the list of the package, as the script makes it', () => {
    expect(readFileSync(breachedPasswordsFile, 'utf8') === breachedPasswordsSource()).toBe(true);
  });
});
