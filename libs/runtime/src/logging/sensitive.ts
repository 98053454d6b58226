import { inspect } from 'node:util';

const redacted = '[redacted]';

/**
 * A value that must not be printed. Every coercion yields `[redacted]`: string, JSON, template, number,
 * util.inspect. Only `reveal()` returns it.
 */
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
