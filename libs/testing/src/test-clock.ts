import { Clock } from '@riserbo/runtime';

/** A clock that only moves when it is set. */
export class TestClock extends Clock {
  constructor(private time = new Date('2026-03-02T06:00:00Z')) {
    super();
  }
  override now(): Date {
    return new Date(this.time);
  }
  set(at: string | Date): void {
    this.time = new Date(at);
  }
  advance(milliseconds: number): void {
    this.time = new Date(this.time.getTime() + milliseconds);
  }
}
