import { Injectable } from '@nestjs/common';

/**
 * The only source of the current time; domain functions take `now` as an argument (invariant 6). Tests
 * replace it.
 */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
