import { Injectable } from '@nestjs/common';
import {
  listOfferedProvidersCall,
  listOfferedServicesCall,
  readOfferedServiceCall,
  Refusal,
  type Actor,
  type AnswerOf,
} from '@riserbo/contracts';
import {
  column,
  encodeCursor,
  Serve,
  statement,
  type Context,
  type Input,
  type Statement,
  type Tx,
} from '@riserbo/runtime';
import { placeIn } from './page-by-name';
import { priceOf, type Price, type StoredAmount } from './prices';
import { providers } from './provider.entity';
import { services, type ServiceEntity } from './service.entity';
import { ServiceVisibilityService } from './service-visibility';

type Offered = AnswerOf<typeof readOfferedServiceCall>;
interface PriceRow {
  price_currency: string | null;
  price_amount: StoredAmount;
}

/** `:opened` is the service of a secret link. */
const seen = `s.company_id = :companyId AND s.active AND (s.visibility = 'public' OR s.id = :opened)`;
const ofService = [
  ...['id', 'name', 'description', 'durationMinutes', 'capacity', 'colour', 'confirmation'],
  ...['minimumNoticeMinutes', 'horizonDays', 'cancelCutoffMinutes', 'rescheduleCutoffMinutes'],
] as const satisfies readonly (keyof ServiceEntity)[];
const serviceColumns = {
  ...services.row(ofService),
  ...{ price_currency: column.nullable(column.text), price_amount: column.nullable(column.bigint) },
  category: column.nullable(column.json<NonNullable<Offered['category']>>()),
};
const selectServices = `
  SELECT ${services.list(ofService, 's')}, s.price_currency, s.price_amount,
    CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('id', c.id, 'name', c.name, 'position', c.position) END
      AS category
  FROM services s LEFT JOIN categories c ON c.company_id = s.company_id AND c.id = s.category_id
  WHERE ${seen}`;
type ServiceRow = column.RowOf<typeof serviceColumns>;
interface Page {
  opened: string;
  name: string;
  id: string;
  rows: number;
}
const selectServicePage: Statement<Page, ServiceRow> = statement(
  `${selectServices} AND (s.name, s.id) > (:name, :id::uuid) ORDER BY s.name, s.id LIMIT :rows`,
  serviceColumns,
);
const selectService: Statement<{ opened: string; serviceId: string }, ServiceRow> = statement(
  `${selectServices} AND s.id = :serviceId`,
  serviceColumns,
);
const ofProvider = ['id', 'displayName', 'title', 'about', 'languages', 'timeZone'] as const;
const providerColumns = {
  ...providers.row(ofProvider),
  services: column.json<(PriceRow & { serviceId: string })[]>(),
};
type ProviderRow = column.RowOf<typeof providerColumns>;
const selectProviderPage: Statement<Page & { serviceId: string | undefined }, ProviderRow> = statement(
  `SELECT ${providers.list(ofProvider, 'p')},
     jsonb_agg(jsonb_build_object('serviceId', s.id,
       'price_currency', coalesce(o.price_currency, s.price_currency),
       'price_amount', coalesce(o.price_amount, s.price_amount)) ORDER BY s.id) AS services
   FROM providers p
   JOIN offerings o ON o.company_id = p.company_id AND o.provider_id = p.id
   JOIN services s ON s.company_id = o.company_id AND s.id = o.service_id AND ${seen}
   WHERE p.company_id = :companyId AND p.active AND (p.display_name, p.id) > (:name, :id::uuid)
   GROUP BY p.company_id, p.id HAVING :serviceId::uuid IS NULL OR bool_or(s.id = :serviceId)
   ORDER BY p.display_name, p.id LIMIT :rows`,
  providerColumns,
);
const selectVisibility = statement(
  `SELECT visibility, link_round AS "linkRound" FROM services WHERE company_id = :companyId AND id = :serviceId`,
  services.row(['visibility', 'linkRound']),
);
const NO_ID = '00000000-0000-0000-0000-000000000000';

/**
 * What a company shows to the public (C1): active public services and their providers, without planning
 * fields.
 */
@Injectable()
export class PageReads {
  constructor(private readonly visibility: ServiceVisibilityService) {}

  /** By name. @throws Refusal `cursor_invalid` */
  @Serve(listOfferedServicesCall)
  async services(
    { tx, actor }: Context<typeof listOfferedServicesCall>,
    { cursor, limit, access }: Input<typeof listOfferedServicesCall>,
  ) {
    const rows = await tx.rows(selectServicePage, {
      ...afterCursor(cursor),
      ...{ opened: await this.opened(tx, actor, access), rows: limit + 1 },
    });
    return pageOf(rows.map(priced), limit, (service) => service.name);
  }

  /** @throws Refusal `not_found`, also for a service that is not public */
  @Serve(readOfferedServiceCall)
  async service(
    { tx, actor }: Context<typeof readOfferedServiceCall>,
    { serviceId, access }: Input<typeof readOfferedServiceCall>,
  ) {
    const row = await tx.row(selectService, { opened: await this.opened(tx, actor, access), serviceId });
    if (!row) throw new Refusal('not_found');
    return priced(row);
  }

  /** By name. @throws Refusal `cursor_invalid` */
  @Serve(listOfferedProvidersCall)
  async providers(
    { tx, actor }: Context<typeof listOfferedProvidersCall>,
    { cursor, limit, access, serviceId }: Input<typeof listOfferedProvidersCall>,
  ) {
    const rows = await tx.rows(selectProviderPage, {
      ...afterCursor(cursor),
      ...{ opened: await this.opened(tx, actor, access), rows: limit + 1, serviceId },
    });
    const items = rows.map((row) => ({ ...row, services: row.services.map(priced) }));
    return pageOf(items, limit, (provider) => provider.displayName);
  }

  /** The service of a valid secret link; otherwise an id that no service has. */
  private async opened(tx: Tx, actor: Actor, access: string | undefined): Promise<string> {
    const serviceId = this.visibility.linked(tx.companyId, access)?.serviceId;
    if (serviceId === undefined) return NO_ID;
    const service = await tx.row(selectVisibility, { serviceId });
    if (!service) return NO_ID;
    const open = this.visibility.isOpenTo(actor, { serviceId, ...service }, access);
    return open && service.visibility === 'link' ? serviceId : NO_ID;
  }
}

/** @throws Refusal `cursor_invalid` */
function afterCursor(cursor: string | undefined): { name: string; id: string } {
  const [name, id] = cursor === undefined ? ['', NO_ID] : placeIn(cursor);
  return { name, id };
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
