import type { OutsideSubscriber } from '@riserbo/contracts';
import type { ConnectionOptions } from '@riserbo/messaging';

/** Where external programs connect, and who lets them in. */
export interface SubscriberHost {
  /** Of the user that makes consumers. */
  readonly connection: ConnectionOptions;
  /** For the programs. */
  readonly address: { readonly url: string; readonly ca?: string };
  /**
   * Lets a program in, or changes its password, and makes its consumer. Resolves when the server knows it.
   * @throws Error when the server does not learn of it
   */
  admit(subscriber: OutsideSubscriber): Promise<void>;
  /** Ends its connections. Resolves when the server does not know it any more; can be repeated. */
  dismiss(user: string): Promise<void>;
}
