import { Injectable } from '@nestjs/common';

/** The only place that knows what time it is; domain functions get `now` as an argument (invariant 6). Tests replace it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
