import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  allows,
  changeServiceCall,
  createServiceCall,
  listServicesCall,
  readServiceCall,
  roleOf,
  type Actor,
  type AnswerOf,
} from '@riserbo/contracts';
import {
  mapConstraints,
  Serve,
  ServeRaw,
  type Context,
  type Input,
  type RawContext,
  type TableRow,
  type Tx,
} from '@riserbo/runtime';
import { checkWeekly } from '../schedules/orderly';
import { existing, locked } from './existing';
import { pagesByName } from './page-by-name';
import { priceColumns, priceOf } from './prices';
import { requireRoomForBookings, PlanQuotas } from './quotas';
import { checkRequirements, requiredBy, setRequirements, type Requires } from './requirements';
import { ServiceVisibilityService } from './service-visibility';
import { services, type ServiceEntity } from './service.entity';

type Service = AnswerOf<typeof createServiceCall>;
const servicesByName = pagesByName(services, 'name');

/** Services (C1). A change applies to later bookings; existing ones keep their times and their policy. */
@Injectable()
export class ServicesService {
  constructor(
    private readonly visibility: ServiceVisibilityService,
    private readonly quotas: PlanQuotas,
  ) {}

  /**
   * @throws Refusal `quota_reached`, `not_found` for a category or resource of another company, and those of
   * `check`
   */
  @ServeRaw(createServiceCall)
  async create(context: RawContext<typeof createServiceCall>, input: Input<typeof createServiceCall>) {
    const { price, requires, ...fields } = input;
    check(fields.hours, requires);
    const room = await this.quotas.of(context);
    return context.act(async ({ tx, now, actor }) => {
      await requireRoomForBookings(tx, room, now);
      const made = { id: randomUUID(), linkRound: 1, active: true, version: 1, createdAt: now };
      const service = { ...fields, ...priceColumns(price), ...made };
      await inCategory(() => services.insert(tx, service));
      await setRequirements(tx, service.id, requires);
      return this.shown(tx, service, actor, requires);
    });
  }

  /**
   * Setting the visibility `link` makes a new secret link. @throws Refusal `not_found` (also for a category
   * or resource), and those of `check`
   */
  @Serve(changeServiceCall)
  async change(
    { tx, actor, checkVersion }: Context<typeof changeServiceCall>,
    { serviceId, price, requires, ...fields }: Input<typeof changeServiceCall>,
  ) {
    check(fields.hours, requires);
    const service = await locked(tx, services, serviceId);
    checkVersion(service.version);
    const priced = price === undefined ? {} : priceColumns(price);
    const linkRound = service.linkRound + Number(fields.visibility === 'link');
    const changed = await inCategory(() => services.update(tx, service, { ...fields, ...priced, linkRound }));
    if (requires) await setRequirements(tx, serviceId, requires);
    return this.whole(tx, changed, actor);
  }

  @Serve(readServiceCall)
  async read({ tx, actor }: Context<typeof readServiceCall>, { serviceId }: Input<typeof readServiceCall>) {
    return this.whole(tx, await existing(tx, services, serviceId), actor);
  }

  /** By name. @throws Refusal `cursor_invalid` */
  @Serve(listServicesCall)
  async list({ tx, actor }: Context<typeof listServicesCall>, query: Input<typeof listServicesCall>) {
    const { items, next } = await servicesByName(tx, query);
    const ids = items.map(({ id }) => id);
    const required = await requiredBy(tx, ids);
    return { items: items.map((each) => this.shown(tx, each, actor, required.get(each.id))), ...next };
  }

  private async whole(tx: Tx, service: TableRow<ServiceEntity>, to: Actor): Promise<Service> {
    return this.shown(tx, service, to, (await requiredBy(tx, [service.id])).get(service.id));
  }

  private shown(
    { companyId }: Tx,
    entity: TableRow<ServiceEntity>,
    to: Actor,
    requires: Requires = [],
  ): Service {
    const { createdAt: _made, linkRound, priceAmount, priceCurrency, ...service } = entity;
    const { id: serviceId, visibility } = service;
    const mayShare = allows('catalog:manage', roleOf(to));
    const access = mayShare
      ? this.visibility.accessTo(companyId, { serviceId, visibility, linkRound })
      : null;
    const price = priceOf({ price_currency: priceCurrency, price_amount: priceAmount });
    return { ...service, requires, price, access };
  }
}

/** @throws Refusal `interval_backward`, `intervals_overlap`, `requirement_impossible` */
function check(hours?: Service['hours'], requires: Requires = []): void {
  if (hours) checkWeekly(hours);
  checkRequirements(requires);
}

function inCategory<T>(write: () => Promise<T>): Promise<T> {
  return mapConstraints({ services_category: 'not_found' }, write);
}
