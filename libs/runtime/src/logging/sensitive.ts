import { inspect } from 'node:util';

const redacted = '[redacted]';

/** A value that must not be printed. Every coercion gives `[redacted]`: string, JSON, template, number, util.inspect. `reveal()` is the only way in. */
export class Sensitive<T> {
  readonly #value: T;

  constructor(value: T) {
    this.#value = value;
  }
  reveal(): T {
    return this.#value;
  }
  toString(): string {
    return redacted;
  }
  toJSON(): string {
    return redacted;
  }
  [Symbol.toPrimitive](): string {
    return redacted;
  }
  [inspect.custom](): string {
    return redacted;
  }
  get [Symbol.toStringTag](): string {
    return redacted;
  }
}
