import type { Call } from '@riserbo/contracts';
import { checkVersion } from '../check-version';

/** Whether a change was made from the version that the caller had read (J1). */
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

  /** @throws Error (a bug) when the call is declared with `ifMatch` and its handler did not look */
  assertChecked(): void {
    if (this.call.http?.ifMatch && !this.checked)
      throw new Error(`${this.call.subject} is declared with ifMatch and checks no version`);
  }
}
