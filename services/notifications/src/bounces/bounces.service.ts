import { Injectable } from '@nestjs/common';
import type { Purpose } from '../domain/templates';
import { stoppablePurposes, type Stoppable } from '@riserbo/contracts';
import { Clock, column, statement, Tenants, type Tx } from '@riserbo/runtime';
import type { MailReport } from './report';
import type { Returned } from './return-path';

/** That many soft bounces of an address within the time count as a hard one. */
const MAX_SOFT = 5;
const SOFT_MS = 30 * 86_400_000;
const markBounced = statement(
  `WITH bounced AS (
     UPDATE deliveries SET state = 'bounced' WHERE company_id = :companyId AND id = :id::uuid
       AND channel = 'email' AND state IN ('sending', 'sent', 'bounced') RETURNING id)
   SELECT l.address_key AS "addressKey", l.client_id AS "clientId", (
     SELECT count(*)::integer FROM message_links o JOIN deliveries d ON d.company_id = o.company_id AND d.id = o.delivery_id
     WHERE o.company_id = :companyId AND o.address_key = l.address_key AND d.state = 'bounced' AND d.id <> b.id
       AND o.created_at > :since) AS before
   FROM bounced b JOIN message_links l ON l.company_id = :companyId AND l.delivery_id = b.id LIMIT 1`,
  { addressKey: column.bytes, clientId: column.nullable(column.uuid), before: column.integer },
);
const selectMail = statement(
  `SELECT l.address_key AS "addressKey", l.client_id AS "clientId", d.purpose FROM deliveries d
   JOIN message_links l ON l.company_id = d.company_id AND l.delivery_id = d.id
   WHERE d.company_id = :companyId AND d.id = :id::uuid AND d.channel = 'email' LIMIT 1`,
  {
    ...{ addressKey: column.bytes, clientId: column.nullable(column.uuid) },
    purpose: column.oneOf<Purpose>(),
  },
);
const insertSuppressions = statement(
  `INSERT INTO suppressions (company_id, address_key, channel, purpose, list, created_at)
   SELECT :companyId, :addressKey, 'email', p, :list, :now FROM unnest(:purposes::text[]) AS p
   ON CONFLICT DO NOTHING RETURNING purpose`,
  { purpose: column.text },
);

/** G3, G6: what bounces and complaints do. A report that comes twice changes nothing the second time. */
@Injectable()
export class BouncesService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  /** An address without a mailbox, or with too many soft bounces, gets no more mails but security ones. */
  async record({ companyId, id }: Returned, report: MailReport): Promise<void> {
    const origin = { actor: { kind: 'service', service: 'notifications', companyId } as const };
    await this.tenants.transaction(
      { companyId },
      (tx) => (report.kind === 'complaint' ? this.complained(tx, id) : this.bounced(tx, id, report.severity)),
      origin,
    );
  }

  private async bounced(tx: Tx, id: string, severity: 'hard' | 'soft'): Promise<void> {
    const now = this.clock.now();
    const mail = await tx.row(markBounced, { id, since: new Date(now.getTime() - SOFT_MS) });
    if (!mail || (severity === 'soft' && mail.before + 1 < MAX_SOFT)) return;
    const { addressKey } = mail;
    await tx.rows(insertSuppressions, {
      addressKey,
      list: 'delivery',
      purposes: [...stoppablePurposes],
      now,
    });
  }

  /** Offers stop, and what the recipient called spam. */
  private async complained(tx: Tx, id: string): Promise<void> {
    const mail = await tx.row(selectMail, { id });
    if (!mail) return;
    const { addressKey, clientId, purpose } = mail;
    const own = stoppablePurposes.filter((each) => each === purpose || each === 'promotion');
    const purposes: Stoppable[] = [...own];
    const added = await tx.rows(insertSuppressions, {
      addressKey,
      list: 'consent',
      purposes,
      now: this.clock.now(),
    });
    if (added.length === 0) return;
    const body = { act: 'stop', purposes: added.map((each) => each.purpose) };
    tx.audit({ action: 'message.choose', objectType: 'client', objectId: clientId, body });
  }
}
