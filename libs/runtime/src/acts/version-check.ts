import type { Call } from '@riserbo/contracts';
import { checkVersion } from '../check-version';

/** Checks that a change is based on the current version (J1). */
export class VersionCheck {
  private checked = false;

  constructor(
    private readonly call: Call,
    private readonly ifMatch: number | undefined,
  ) {}

  check(found: number): void {
    this.checked = true;
    checkVersion(this.ifMatch === undefined ? {} : { ifMatch: this.ifMatch }, found);
  }

  /** @throws Error (a bug) if the call declares `ifMatch` and its handler did not check */
  assertChecked(): void {
    if (this.call.http?.ifMatch && !this.checked)
      throw new Error(`${this.call.subject} is declared with ifMatch and checks no version`);
  }
}
