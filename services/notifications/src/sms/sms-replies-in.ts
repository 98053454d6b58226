import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { companySettingsCall, stoppablePurposes, type Locale, type ReplyKind } from '@riserbo/contracts';
import { Calls, type CallContext } from '@riserbo/messaging';
import { Clock, column, statement, Tenants, type Tx } from '@riserbo/runtime';
import { senderOf } from '../domain/sender-name';
import type { Reply } from '../domain/stop-words';
import { renderStopped } from '../rendering/sms';
import { NumberKeys } from './number-keys';

type Origin = Pick<CallContext, 'actor' | 'correlationId'>;

/** A question stays open for this long. */
const QUESTION_MS = 30 * 86_400_000;
const message = {
  ...{ companyId: column.uuid, deliveryId: column.uuid, addressKey: column.bytes, template: column.text },
  ...{ clientId: column.nullable(column.uuid), bookingId: column.nullable(column.uuid) },
  locale: column.oneOf<Locale>(),
};
const columns = `l.company_id AS "companyId", l.delivery_id AS "deliveryId", l.address_key AS "addressKey", d.template,
  l.client_id AS "clientId", d.booking_id AS "bookingId", l.locale`;
const joined = `message_links l JOIN deliveries d ON d.company_id = l.company_id AND d.id = l.delivery_id`;
// all companies write from one number, so what it stops is stopped for all that wrote to the recipient
const selectLast = statement(
  `SELECT * FROM (SELECT DISTINCT ON (l.company_id) ${columns}, l.created_at AS at FROM ${joined}
     WHERE l.number_key = :numberKey ORDER BY l.company_id, l.created_at DESC) AS last
   ORDER BY at DESC`,
  { ...message, at: column.timestamp },
);
const selectQuestion = statement(
  `SELECT ${columns} FROM ${joined}
   WHERE l.number_key = :numberKey AND l.created_at > :since AND d.state IN ('sending', 'sent')
     AND (d.template = 'number_check'
       OR (d.template = 'booking_attendance' AND d.answered_at IS NULL AND d.starts_at > :now))
   ORDER BY l.created_at DESC LIMIT 1`,
  message,
);
type Message = typeof selectQuestion extends { readonly row?: infer Row } ? NonNullable<Row> : never;

const insertStops = statement(
  `INSERT INTO suppressions (company_id, address_key, channel, purpose, list, created_at)
   SELECT :companyId, :addressKey, 'sms', p, 'consent', :now FROM unnest(:purposes::text[]) AS p
   ON CONFLICT DO NOTHING RETURNING purpose`,
  { purpose: column.text },
);
const deleteStops = statement(
  `DELETE FROM suppressions WHERE company_id = :companyId AND address_key = :addressKey AND channel = 'sms'
     AND list = 'consent' RETURNING purpose`,
  { purpose: column.text },
);
const insertReply = statement(
  `INSERT INTO message_replies (company_id, id, kind, client_id, booking_id, received_at)
   VALUES (:companyId, :id, :kind, :clientId, :bookingId, :now) ON CONFLICT DO NOTHING`,
);
const markAnswered = statement(
  `UPDATE deliveries SET answered_at = coalesce(answered_at, :now)
   WHERE company_id = :companyId AND id = :deliveryId::uuid`,
);
// what waited for the answer to the question is sent if it is still true
const confirmNumber = statement(
  `WITH confirmed AS (
     UPDATE sms_numbers SET confirmed_at = coalesce(confirmed_at, :now)
     WHERE company_id = :companyId AND address_key = :addressKey RETURNING company_id)
   UPDATE deliveries d SET state = 'queued', reason = NULL, due_at = :now FROM confirmed c
   WHERE d.company_id = c.company_id AND d.client_id = :clientId AND d.state = 'skipped'
     AND d.reason = 'number_unconfirmed' AND d.created_at > :since`,
);

export interface IncomingSms {
  number: string;
  /** The provider's id of it: one that comes twice counts once. */
  sid: string;
  meaning: Reply;
}

/** G3, G9: what a reply by SMS does. Its text is not stored. */
@Injectable()
export class SmsRepliesIn {
  constructor(
    private readonly tenants: Tenants,
    private readonly numbers: NumberKeys,
    private readonly calls: Calls,
    private readonly clock: Clock,
  ) {}

  /** @returns the text to answer with: once after STOP, else none */
  async take({ number, sid, meaning }: IncomingSms, origin: Origin): Promise<string | null> {
    const numberKey = await this.numbers.keyOf(number);
    const last = await this.tenants.system((tx) => tx.rows(selectLast, { numberKey }));
    const [latest] = last;
    if (!latest) return null;
    const inCompany = <T>({ companyId }: Message, work: (tx: Tx) => Promise<T>) =>
      this.tenants.transaction({ companyId }, work, origin);
    if (meaning === 'yes' || meaning === 'no') {
      const question = await this.question(numberKey);
      if (question) await inCompany(question, (tx) => answer(tx, question, meaning, sid));
      else await inCompany(latest, (tx) => raise(tx, latest, 'other', sid));
      return null;
    }
    if (meaning === 'other') return inCompany(latest, (tx) => raise(tx, latest, 'other', sid));
    if (meaning !== 'stop' && meaning !== 'start')
      await inCompany(latest, (tx) => raise(tx, latest, meaning, sid));
    let changed = 0;
    for (const each of last) changed += await inCompany(each, (tx) => choose(tx, each, meaning === 'start'));
    return meaning === 'start' || changed === 0 ? null : this.stopped(last);
  }

  private async question(numberKey: Buffer): Promise<Message | undefined> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - QUESTION_MS);
    const [row] = await this.tenants.system((tx) => tx.rows(selectQuestion, { numberKey, now, since }));
    return row;
  }

  /** Names the company if there is one; its neutral name under `hipaa`. */
  private async stopped(messages: readonly Message[]): Promise<string> {
    const [first, ...others] = messages as [Message, ...Message[]];
    const { companyId, locale } = first;
    if (others.length > 0) return renderStopped(locale, 'Riserbo');
    const settings = await this.calls.askAs(companySettingsCall, {}, { companyId });
    return renderStopped(locale, senderOf(settings));
  }
}

async function choose(tx: Tx, { addressKey, clientId }: Message, isStart: boolean): Promise<number> {
  const row = { addressKey, purposes: [...stoppablePurposes], now: tx.now };
  const changed = isStart ? await tx.rows(deleteStops, row) : await tx.rows(insertStops, row);
  if (changed.length === 0) return 0;
  const body = { act: isStart ? 'resume' : 'stop', purposes: changed.map(({ purpose }) => purpose) };
  tx.audit({ action: 'message.choose', objectType: 'client', objectId: clientId, body });
  return changed.length;
}

async function answer(tx: Tx, question: Message, meaning: 'yes' | 'no', sid: string): Promise<void> {
  const { template, deliveryId, addressKey, clientId } = question;
  if (template === 'number_check') {
    if (meaning === 'no') return void (await choose(tx, question, false));
    const since = new Date(tx.now.getTime() - 86_400_000);
    await tx.rows(confirmNumber, { addressKey, clientId, since, now: tx.now });
  } else if (meaning === 'yes') await tx.rows(markAnswered, { deliveryId, now: tx.now });
  else await raise(tx, question, 'not_coming', sid);
}

async function raise(tx: Tx, { clientId, bookingId }: Message, kind: ReplyKind, sid: string): Promise<null> {
  await tx.rows(insertReply, { id: idOf(sid), kind, clientId, bookingId, now: tx.now });
  return null;
}

/** The same id for the same SMS (RFC 9562, version 8). */
function idOf(sid: string): string {
  const hex = createHash('sha256').update(`sms ${sid}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
