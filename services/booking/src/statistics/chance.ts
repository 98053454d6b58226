import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';

/** Where the noise of statistics comes from. A port: tests replace it. */
@Injectable()
export class Chance {
  /** A whole number in [0, range) from the secure generator; never seeded, kept or logged. */
  readonly below = (range: number): number => randomInt(range);
}
