import type { AnswerOf, readContactsCall } from '@riserbo/contracts';
import type { Client } from '../records/client.entity';

type Row = { clientId: string; restricted: boolean } & Pick<
  Client,
  | 'name'
  | 'email'
  | 'phone'
  | 'locale'
  | 'timeZone'
  | 'proven'
  | 'messaging'
  | 'messageEmail'
  | 'messagePhone'
>;

/** D8: where and how messages go to a client; what the client asked for replaces what the record says. */
export function toContact({
  clientId,
  name,
  locale,
  timeZone,
  proven,
  restricted,
  ...row
}: Row): AnswerOf<typeof readContactsCall>['contacts'][number] {
  return {
    ...{ clientId, locale, timeZone, proven, restricted },
    name: proven ? name : null,
    email: row.messageEmail ?? row.email,
    phone: row.messagePhone ?? row.phone,
    messaging: row.messaging,
  };
}
