import { SetMetadata } from '@nestjs/common';
import type { Event } from '@riserbo/contracts';
import type { Queryable } from '../ports';
import type { Inbox, Received } from './inbox';

export const HANDLES = Symbol('handles');

type Method = (event: never, tx: never) => unknown;
/** What is done with an event that came, given the method and what remembers events. */
export type HandlerOf = (
  method: (event: Received, tx?: Queryable) => unknown,
  inbox: Inbox,
) => (event: Received) => Promise<void>;
export interface Handled {
  event: Event;
  handlerOf: HandlerOf;
}

/** Makes a method of a provider the handler of an event, by way of `handlerOf`. */
export function handles(event: Event, handlerOf: HandlerOf) {
  return (
    target: object,
    name: string | symbol,
    descriptor: TypedPropertyDescriptor<Method> | PropertyDescriptor,
  ): void => {
    const handled: Handled = { event, handlerOf };
    SetMetadata(HANDLES, handled)(target, name, descriptor as PropertyDescriptor);
  };
}

/**
 * For what must call another service first, or needs transactions of its own. It may be called again with the same event: its effects go through
 * the Inbox.
 */
export function HandlesRaw<E extends Event>(event: E) {
  return (
    target: object,
    name: string | symbol,
    descriptor: TypedPropertyDescriptor<(event: Received<E>) => Promise<void>>,
  ): void => {
    handles(event, (method) => async (received) => {
      await method(received);
    })(target, name, descriptor);
  };
}
/** The earlier name of HandlesRaw. */
export const Handles = HandlesRaw;
