import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  allows,
  createServiceCall,
  roleOf,
  type Actor,
  type AnswerOf,
  type changeServiceCall,
  type listServicesCall,
  type RequestOf,
} from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { checkVersion, Clock, once, refuseOn, Tenants, type Tx } from '@riserbo/runtime';
import { checkWeekly } from '../schedules/orderly';
import { existing, locked } from './existing';
import { given } from './given';
import { pageByName } from './page-by-name';
import { priceColumns, priceOf } from './prices';
import { demandRoomForBookings, PlanQuotas } from './quotas';
import { checkRequirements, requiredBy, setRequirements, type Requires } from './requirements';
import { ServiceDoors } from './service-doors';
import { ServiceEntity } from './service.entity';

type CreateService = RequestOf<typeof createServiceCall>;
type ChangeService = RequestOf<typeof changeServiceCall>;
type Service = AnswerOf<typeof createServiceCall>;

/** What can be booked (C1). A change holds for what is booked from then on; bookings keep their times and their policy. */
@Injectable()
export class ServicesService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly doors: ServiceDoors,
    private readonly quotas: PlanQuotas,
  ) {}

  /** @throws Refusal `quota_reached`, `not_found` for a category or resource that is not of this company, and those of `check` */
  async create(command: CreateService, ask: Ask): Promise<Service> {
    check(command.hours, command.requires);
    const room = await this.quotas.of(ask);
    const now = this.clock.now();
    return this.tenants.transaction(ask.actor, (tx) =>
      once(tx, ask, createServiceCall, command, now, async () => {
        await demandRoomForBookings(tx, room, now);
        const { price, requires, ...fields } = command;
        const made = { companyId: tx.companyId, id: randomUUID(), active: true, version: 1, createdAt: now };
        const service: ServiceEntity = { ...fields, ...priceColumns(price), linkRound: 1, ...made };
        await inCategory(() => tx.orm.insert(ServiceEntity, service));
        await setRequirements(tx, service.id, requires);
        await audit(tx, { by: ask, action: 'service.create', objectType: 'service', objectId: service.id });
        return this.shown(service, ask.actor, requires);
      }),
    );
  }

  /** Setting the visibility `link` makes a new secret link. @throws Refusal `if_match_required`, `stale_version`, `not_found` (also for a category or resource), and those of `check` */
  change({ serviceId, price, requires, ...fields }: ChangeService, ask: Ask): Promise<Service> {
    check(fields.hours, requires);
    return this.tenants.transaction(ask.actor, async (tx) => {
      const service = await locked(tx, ServiceEntity, serviceId);
      checkVersion(ask, service.version);
      const priced = price === undefined ? {} : priceColumns(price);
      const linkRound = service.linkRound + Number(fields.visibility === 'link');
      const changes = { ...given(fields), ...priced, linkRound, version: service.version + 1 };
      const where = { companyId: tx.companyId, id: serviceId };
      await inCategory(() => tx.orm.update(ServiceEntity, where, changes));
      await audit(tx, { by: ask, action: 'service.change', objectType: 'service', objectId: serviceId });
      if (requires) await setRequirements(tx, serviceId, requires);
      return this.whole(tx, { ...service, ...changes }, ask.actor);
    });
  }

  read(serviceId: string, ask: Ask): Promise<Service> {
    return this.tenants.transaction(ask.actor, async (tx) =>
      this.whole(tx, await existing(tx, ServiceEntity, serviceId), ask.actor),
    );
  }

  /** By name. @throws Refusal `cursor_invalid` */
  list(query: RequestOf<typeof listServicesCall>, ask: Ask): Promise<AnswerOf<typeof listServicesCall>> {
    return this.tenants.transaction(ask.actor, async (tx) => {
      const { items, next } = await pageByName(tx, ServiceEntity, 'name', query);
      const required = await requiredBy(
        tx,
        items.map(({ id }) => id),
      );
      const shown = items.map((service) => this.shown(service, ask.actor, required.get(service.id)));
      return { items: shown, ...next };
    });
  }

  private async whole(tx: Tx, service: ServiceEntity, to: Actor): Promise<Service> {
    return this.shown(service, to, (await requiredBy(tx, [service.id])).get(service.id));
  }

  private shown(entity: ServiceEntity, to: Actor, requires: Requires = []): Service {
    const { companyId, createdAt: _made, linkRound, ...fields } = entity;
    const { priceAmount, priceCurrency, ...service } = fields;
    const { id: serviceId, visibility } = service;
    const mayShare = allows('catalog:manage', roleOf(to));
    const access = mayShare ? this.doors.accessTo(companyId, { serviceId, visibility, linkRound }) : null;
    return {
      ...service,
      requires,
      price: priceOf({ price_currency: priceCurrency, price_amount: priceAmount }),
      access,
    };
  }
}

/** @throws Refusal `interval_backward`, `intervals_overlap`, `requirement_impossible` */
function check(hours?: Service['hours'], requires: Requires = []): void {
  if (hours) checkWeekly(hours);
  checkRequirements(requires);
}

function inCategory<T>(write: () => Promise<T>): Promise<T> {
  return refuseOn({ services_category: 'not_found' }, write);
}
