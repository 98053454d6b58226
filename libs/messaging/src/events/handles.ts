import { SetMetadata } from '@nestjs/common';
import type { Event } from '@riserbo/contracts';
import type { Queryable } from '../ports';
import type { Effect, Inbox, Received } from './inbox';

export const HANDLES = Symbol('handles');

type Method = (event: never, tx: never) => unknown;
/** Handles an event, or says which statement is its effect: those can share a transaction. */
export type Handler = { handle(event: Received): Promise<void> } | { effectOf(event: Received): Effect };
/** Builds the handler of an event from the method and the inbox. */
export type HandlerOf = (method: (event: Received, tx?: Queryable) => unknown, inbox: Inbox) => Handler;
export interface Handled {
  events: readonly Event[];
  handlerOf: HandlerOf;
  /** Whether each event is remembered before the method has an effect, so that it has one only once. */
  deduplicated: boolean;
}

/** Makes a method of a provider the handler of events, by way of `handlerOf`. */
export function handles(events: readonly Event[], handlerOf: HandlerOf, { deduplicated = true } = {}) {
  return (
    target: object,
    name: string | symbol,
    descriptor: TypedPropertyDescriptor<Method> | PropertyDescriptor,
  ): void => {
    const handled: Handled = { events, handlerOf, deduplicated };
    SetMetadata(HANDLES, handled)(target, name, descriptor as PropertyDescriptor);
  };
}

/**
 * For handlers that call another service first or need more than one transaction. The same event can arrive
 * more than once: effects must go through the Inbox.
 */
export function HandlesRaw<const E extends readonly Event[]>(...events: E) {
  return (
    target: object,
    name: string | symbol,
    descriptor: TypedPropertyDescriptor<(event: Received<E[number]>) => Promise<void>>,
  ): void => {
    const handlerOf: HandlerOf = (method) => ({
      async handle(received) {
        await method(received);
      },
    });
    handles(events, handlerOf, { deduplicated: false })(target, name, descriptor);
  };
}
