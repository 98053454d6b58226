import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  createServiceCall,
  type AnswerOf,
  type changeServiceCall,
  type listServicesCall,
  type RequestOf,
} from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { checkVersion, Clock, once, Tenants } from '@riserbo/runtime';
import { existing, locked } from './existing';
import { given } from './given';
import { pageByName } from './page-by-name';
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
  ) {}

  create(command: CreateService, ask: Ask): Promise<Service> {
    const now = this.clock.now();
    return this.tenants.transaction(ask.actor, (tx) =>
      once(tx, ask, createServiceCall, command, now, async () => {
        const { price, ...fields } = command;
        const made = { companyId: tx.companyId, id: randomUUID(), active: true, version: 1, createdAt: now };
        const service: ServiceEntity = { ...fields, ...columnsOf(price), ...made };
        await tx.orm.insert(ServiceEntity, service);
        await audit(tx, { by: ask, action: 'service.create', objectType: 'service', objectId: service.id });
        return shown(service);
      }),
    );
  }

  /** @throws Refusal `if_match_required`, `stale_version`, `not_found` */
  change({ serviceId, price, ...fields }: ChangeService, ask: Ask): Promise<Service> {
    return this.tenants.transaction(ask.actor, async (tx) => {
      const service = await locked(tx, ServiceEntity, serviceId);
      checkVersion(ask, service.version);
      const priced = price === undefined ? {} : columnsOf(price);
      const changes = { ...given(fields), ...priced, version: service.version + 1 };
      await tx.orm.update(ServiceEntity, { companyId: tx.companyId, id: serviceId }, changes);
      await audit(tx, { by: ask, action: 'service.change', objectType: 'service', objectId: serviceId });
      return shown({ ...service, ...changes });
    });
  }

  read(serviceId: string, ask: Ask): Promise<Service> {
    return this.tenants.transaction(ask.actor, async (tx) =>
      shown(await existing(tx, ServiceEntity, serviceId)),
    );
  }

  /** By name. @throws Refusal `cursor_invalid` */
  list(query: RequestOf<typeof listServicesCall>, ask: Ask): Promise<AnswerOf<typeof listServicesCall>> {
    return this.tenants.transaction(ask.actor, async (tx) => {
      const { items, next } = await pageByName(tx, ServiceEntity, 'name', query);
      return { items: items.map(shown), ...next };
    });
  }
}

function columnsOf(price: Service['price']): Pick<ServiceEntity, 'priceAmount' | 'priceCurrency'> {
  return { priceAmount: price?.amount ?? null, priceCurrency: price?.currency ?? null };
}

function shown(entity: ServiceEntity): Service {
  const { companyId: _company, createdAt: _made, priceAmount, priceCurrency, ...service } = entity;
  const priced = priceAmount !== null && priceCurrency !== null;
  return { ...service, price: priced ? { amount: priceAmount, currency: priceCurrency } : null };
}
