import type { Event } from '@riserbo/contracts';
import { handles, type Received } from '@riserbo/messaging';
import type { Tx } from '../tenants/tx';
import type { Effect } from './effect';

type Handler<E extends Event> = (event: Received<E>, tx: Tx) => Promise<void>;
type Choice<E extends Event> = (event: Received<E>) => Effect;

/**
 * Makes a method of a provider the handler of one or more events. It gets a transaction in which the event is
 * remembered already: however often the event comes, it is called for it once. Nothing may be asked over the
 * bus meanwhile: that is for `@HandlesRaw`.
 */
export function Handles<const E extends readonly Event[]>(...events: E) {
  return (
    target: object,
    name: string | symbol,
    descriptor: TypedPropertyDescriptor<Handler<E[number]>>,
  ): void => {
    handles(events, (method, inbox) => ({
      async handle(received) {
        await inbox.once(received, async (tx) => {
          await method(received, tx);
        });
      },
    }))(target, name, descriptor as PropertyDescriptor);
  };
}

/**
 * Like `Handles`, for effects of one statement: the method returns it, and it is sent together with the
 * dedupe row. Those of one company that arrive together share a transaction.
 */
export function HandlesInOne<const E extends readonly Event[]>(...events: E) {
  return (
    target: object,
    name: string | symbol,
    descriptor: TypedPropertyDescriptor<Choice<E[number]>>,
  ): void => {
    handles(events, (method) => ({ effectOf: (received) => method(received) as Effect }))(
      target,
      name,
      descriptor as PropertyDescriptor,
    );
  };
}
