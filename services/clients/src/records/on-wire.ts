import type { AnswerOf, Messaging, readClientCall } from '@riserbo/contracts';
import { toWire } from '@riserbo/runtime';
import type { Client } from './client.entity';

/** A record as it is sent; the address that messages go to is part of what the client asked for (D8). */
export function toRecord({ messageEmail, messagePhone, ...row }: Client): AnswerOf<typeof readClientCall> {
  const messaging = row.messaging && { ...row.messaging, email: messageEmail, phone: messagePhone };
  return toWire({ ...row, messaging });
}

type Columns = Pick<Client, 'messaging' | 'messageEmail' | 'messagePhone'>;

/** The columns of a changed request about messages. */
export function toColumns<Changes extends { messaging?: Messaging | null | undefined }>({
  messaging,
  ...changes
}: Changes): Omit<Changes, 'messaging'> & Partial<Columns> {
  if (messaging === undefined) return changes;
  const { email = null, phone = null, ...asked } = messaging ?? {};
  const columns = messaging === null ? null : (asked as NonNullable<Client['messaging']>);
  return { ...changes, messaging: columns, messageEmail: email, messagePhone: phone };
}

/** Without those that are undefined. */
export function definedFields<Fields extends object>(fields: Fields): DefinedFields<Fields> {
  const defined = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(defined) as DefinedFields<Fields>;
}
type DefinedFields<Fields> = { [P in keyof Fields]?: Exclude<Fields[P], undefined> };
