import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  createProviderCall,
  Refusal,
  type AnswerOf,
  type changeProviderCall,
  type listProvidersCall,
  type RequestOf,
} from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { checkVersion, Clock, once, Tenants, type Tx } from '@riserbo/runtime';
import { isZone } from '../domain/zone';
import { closed, ScheduleEntity } from '../schedules/schedule.entity';
import { existing, locked } from './existing';
import { given } from './given';
import { give, givenBy, setPrices, type Given } from './offerings';
import { pageByName } from './page-by-name';
import { ProviderEntity } from './provider.entity';
import { demandRoomForProvider, PlanQuotas } from './quotas';
import { ResourceEntity } from './resource.entity';

type CreateProvider = RequestOf<typeof createProviderCall>;
type ChangeProvider = RequestOf<typeof changeProviderCall>;
type Provider = AnswerOf<typeof createProviderCall>;

/** Who gives services, and which (C1). */
@Injectable()
export class ProvidersService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly quotas: PlanQuotas,
  ) {}

  /** A provider begins closed and gives nothing. @throws Refusal `time_zone_unknown`, `quota_reached` */
  async create(command: CreateProvider, ask: Ask): Promise<Provider> {
    checkZone(command.timeZone);
    const room = await this.quotas.of(ask);
    const now = this.clock.now();
    return this.tenants.transaction(ask.actor, (tx) =>
      once(tx, ask, createProviderCall, command, now, async () => {
        await demandRoomForProvider(tx, room);
        const made = { companyId: tx.companyId, id: randomUUID(), createdAt: now };
        const provider: ProviderEntity = { ...command, ...made, active: true, version: 1 };
        await tx.orm.insert(ResourceEntity, { ...made, kind: 'provider' });
        await tx.orm.insert(ProviderEntity, provider);
        await tx.orm.insert(ScheduleEntity, closed(tx.companyId, provider.id));
        await audit(tx, {
          by: ask,
          action: 'provider.create',
          objectType: 'provider',
          objectId: provider.id,
        });
        return shown(provider);
      }),
    );
  }

  /**
   * @throws Refusal `quota_reached` for one who comes back, `time_zone_unknown`, `if_match_required`, `stale_version`, `not_found` (also for a service that is not of this company, and for the
   * price of one that the provider does not give) */
  async change({ providerId, serviceIds, prices, ...fields }: ChangeProvider, ask: Ask): Promise<Provider> {
    if (fields.timeZone !== undefined) checkZone(fields.timeZone);
    const room = fields.active === true ? await this.quotas.of(ask) : undefined;
    return this.tenants.transaction(ask.actor, async (tx) => {
      const provider = await locked(tx, ProviderEntity, providerId);
      checkVersion(ask, provider.version);
      if (room && !provider.active) await demandRoomForProvider(tx, room);
      const changes = { ...given(fields), version: provider.version + 1 };
      await tx.orm.update(ProviderEntity, { companyId: tx.companyId, id: providerId }, changes);
      if (serviceIds) await give(tx, providerId, serviceIds);
      if (prices) await setPrices(tx, providerId, prices);
      await audit(tx, { by: ask, action: 'provider.change', objectType: 'provider', objectId: providerId });
      return this.whole(tx, { ...provider, ...changes });
    });
  }

  read(providerId: string, ask: Ask): Promise<Provider> {
    return this.tenants.transaction(ask.actor, async (tx) =>
      this.whole(tx, await existing(tx, ProviderEntity, providerId)),
    );
  }

  /** By name. @throws Refusal `cursor_invalid` */
  list(query: RequestOf<typeof listProvidersCall>, ask: Ask): Promise<AnswerOf<typeof listProvidersCall>> {
    return this.tenants.transaction(ask.actor, async (tx) => {
      const { items, next } = await pageByName(tx, ProviderEntity, 'displayName', query);
      const given = await givenBy(
        tx,
        items.map(({ id }) => id),
      );
      return { items: items.map((provider) => shown(provider, given.get(provider.id))), ...next };
    });
  }

  private async whole(tx: Tx, provider: ProviderEntity): Promise<Provider> {
    return shown(provider, (await givenBy(tx, [provider.id])).get(provider.id));
  }
}

function checkZone(timeZone: string): void {
  if (!isZone(timeZone)) throw new Refusal('time_zone_unknown');
}

function shown(provider: ProviderEntity, given: readonly Given[] = []): Provider {
  const { companyId: _company, createdAt: _made, ...fields } = provider;
  const prices = given.flatMap(({ serviceId, price }) => (price ? [{ serviceId, price }] : []));
  return { ...fields, serviceIds: given.map(({ serviceId }) => serviceId), prices };
}
