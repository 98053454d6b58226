import { Injectable } from '@nestjs/common';
import {
  Refusal,
  type AnswerOf,
  type listOfferedProvidersCall,
  type listOfferedServicesCall,
  type readOfferedServiceCall,
  type RequestOf,
} from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { encodeCursor, Tenants, type Tx } from '@riserbo/runtime';
import { placeIn } from './page-by-name';
import { priceOf, type Price, type StoredAmount } from './prices';
import { serviceNamedBy, ServiceVisibilityService } from './service-doors';
import type { ServiceEntity } from './service.entity';

type Offered = AnswerOf<typeof readOfferedServiceCall>;
type Provider = AnswerOf<typeof listOfferedProvidersCall>['items'][number];

/** $1 company, $2 the service that a secret link opened. */
const seen = `s.company_id = $1 AND s.active AND (s.visibility = 'public' OR s.id = $2)`;
const services = (condition: string) => `
  SELECT s.id, s.name, s.description, s.duration_minutes AS "durationMinutes", s.price_currency, s.price_amount, s.capacity, s.colour, s.confirmation,
    s.minimum_notice_minutes AS "minimumNoticeMinutes", s.horizon_days AS "horizonDays", s.cancel_cutoff_minutes AS "cancelCutoffMinutes",
    s.reschedule_cutoff_minutes AS "rescheduleCutoffMinutes",
    CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('id', c.id, 'name', c.name, 'position', c.position) END AS category
  FROM services s LEFT JOIN categories c ON c.company_id = s.company_id AND c.id = s.category_id
  WHERE ${seen} AND ${condition}`;
const pageOfServices = `${services('(s.name, s.id) > ($3, $4::uuid)')} ORDER BY s.name, s.id LIMIT $5`;
const oneService = services('s.id = $3');
const pageOfProviders = `
  SELECT p.id, p.display_name AS "displayName", p.title, p.about, p.languages, p.time_zone AS "timeZone",
    jsonb_agg(jsonb_build_object('serviceId', s.id, 'price_currency', coalesce(o.price_currency, s.price_currency),
      'price_amount', coalesce(o.price_amount, s.price_amount)) ORDER BY s.id) AS services
  FROM providers p
  JOIN offerings o ON o.company_id = p.company_id AND o.provider_id = p.id
  JOIN services s ON s.company_id = o.company_id AND s.id = o.service_id AND ${seen}
  WHERE p.company_id = $1 AND p.active AND (p.display_name, p.id) > ($3, $4::uuid) 
  GROUP BY p.company_id, p.id HAVING $6::uuid IS NULL OR bool_or(s.id = $6) ORDER BY p.display_name, p.id LIMIT $5`;
const selectVisibility = `SELECT visibility, link_round FROM services WHERE company_id = $1 AND id = $2`;

interface PriceRow {
  price_currency: string | null;
  price_amount: StoredAmount;
}
type ServiceRow = Omit<Offered, 'price'> & PriceRow;
type ProviderRow = Omit<Provider, 'services'> & { services: (PriceRow & { serviceId: string })[] };
const nobody = '00000000-0000-0000-0000-000000000000';

/** What a company shows to the public (C1): what is active and meant for them, without how the office plans it. */
@Injectable()
export class PageReads {
  constructor(
    private readonly tenants: Tenants,
    private readonly doors: ServiceVisibilityService,
  ) {}

  /** By name. @throws Refusal `cursor_invalid` */
  services(query: RequestOf<typeof listOfferedServicesCall>, context: CallContext) {
    const [name, id] = query.cursor === undefined ? ['', nobody] : placeIn(query.cursor);
    return this.tenants.transaction(context.actor, async (tx) => {
      const opened = await this.opened(tx, query.access, context);
      const rows = await tx.query<ServiceRow>(pageOfServices, [
        tx.companyId,
        opened,
        name,
        id,
        query.limit + 1,
      ]);
      return pageOf(rows.map(priced), query.limit, (service) => service.name);
    });
  }

  /** @throws Refusal `not_found`, also for a service that is not for the public */
  async service(
    { serviceId, access }: RequestOf<typeof readOfferedServiceCall>,
    context: CallContext,
  ): Promise<Offered> {
    const [row] = await this.tenants.transaction(context.actor, async (tx) =>
      tx.query<ServiceRow>(oneService, [tx.companyId, await this.opened(tx, access, context), serviceId]),
    );
    if (!row) throw new Refusal('not_found');
    return priced(row);
  }

  /** By name. @throws Refusal `cursor_invalid` */
  providers(query: RequestOf<typeof listOfferedProvidersCall>, context: CallContext) {
    const [name, id] = query.cursor === undefined ? ['', nobody] : placeIn(query.cursor);
    return this.tenants.transaction(context.actor, async (tx) => {
      const opened = await this.opened(tx, query.access, context);
      const values = [tx.companyId, opened, name, id, query.limit + 1, query.serviceId];
      const rows = await tx.query<ProviderRow>(pageOfProviders, values);
      const items = rows.map((row) => ({ ...row, services: row.services.map(priced) }));
      return pageOf(items, query.limit, (provider) => provider.displayName);
    });
  }

  /** The service of a secret link, when the link is right. */
  private async opened(tx: Tx, access: string | undefined, { actor }: CallContext): Promise<string> {
    const serviceId = serviceNamedBy(access);
    if (serviceId === undefined) return nobody;
    const [door] = await tx.query<{ visibility: ServiceEntity['visibility']; link_round: number }>(
      selectVisibility,
      [tx.companyId, serviceId],
    );
    if (!door) return nobody;
    const { visibility, link_round: linkRound } = door;
    const open = this.doors.isOpenTo(actor, { serviceId, visibility, linkRound }, access);
    return open && visibility === 'link' ? serviceId : nobody;
  }
}

function priced<Row extends PriceRow>(row: Row): Omit<Row, keyof PriceRow> & { price: Price } {
  const { price_currency, price_amount, ...rest } = row;
  return { ...rest, price: priceOf({ price_currency, price_amount }) };
}

function pageOf<Item extends { id: string }>(rows: Item[], limit: number, nameOf: (item: Item) => string) {
  const items = rows.slice(0, limit);
  const last = items[limit - 1];
  return {
    items,
    ...(rows.length > limit && last ? { next: encodeCursor([nameOf(last), last.id]) } : {}),
  };
}
