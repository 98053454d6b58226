import { SetMetadata } from '@nestjs/common';
import type { Event } from '@riserbo/contracts';
import type { Received } from './inbox';

export const HANDLES = Symbol('handles');

/** Makes a method of a provider the handler of an event. It may be called again with the same event: effects go through Inbox.once. */
export function Handles<E extends Event>(event: E) {
  return (
    target: object,
    name: string | symbol,
    descriptor: TypedPropertyDescriptor<(event: Received<E>) => Promise<void>>,
  ): void => {
    SetMetadata(HANDLES, event)(target, name, descriptor as PropertyDescriptor);
  };
}
