import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  changeProviderCall,
  createProviderCall,
  listProvidersCall,
  providersAtAddressCall,
  readProviderCall,
  Refusal,
  type AnswerOf,
} from '@riserbo/contracts';
import {
  Serve,
  ServeRaw,
  statement,
  type Context,
  type Input,
  type RawContext,
  type TableRow,
  type Tx,
} from '@riserbo/runtime';
import { isZone } from '../domain/zone';
import { closed, schedules } from '../schedules/schedule.entity';
import { existing, locked } from './existing';
import { setOfferings, offeringsOf, setPrices, type Offering } from './offerings';
import { pagesByName } from './page-by-name';
import { providers, type ProviderEntity } from './provider.entity';
import { requireRoomForProvider, PlanQuotas } from './quotas';
import { resources } from './resource.entity';

type Provider = AnswerOf<typeof createProviderCall>;
const selectAtAddress = statement(
  `SELECT ${providers.list(['id', 'displayName'])} FROM providers
   WHERE company_id = :companyId AND lower(email) = lower(:email) ORDER BY id LIMIT 5`,
  providers.row(['id', 'displayName']),
);
const providersByName = pagesByName(providers, 'displayName');

/** Who gives services, and which (C1). */
@Injectable()
export class ProvidersService {
  constructor(private readonly quotas: PlanQuotas) {}

  /** A provider begins closed and gives nothing. @throws Refusal `time_zone_unknown`, `quota_reached` */
  @ServeRaw(createProviderCall)
  async create(context: RawContext<typeof createProviderCall>, input: Input<typeof createProviderCall>) {
    checkZone(input.timeZone);
    const room = await this.quotas.of(context);
    return context.act(async ({ tx, now }) => {
      await requireRoomForProvider(tx, room);
      const made = { id: randomUUID(), createdAt: now };
      const provider = { ...input, ...made, active: true, version: 1 };
      resources.add(tx, { ...made, kind: 'provider' });
      providers.add(tx, provider);
      schedules.add(tx, closed(provider.id));
      return toProvider(provider);
    });
  }

  /**
   * @throws Refusal `quota_reached` for a provider who is reactivated, `time_zone_unknown`, `not_found` (also
   * for a service of another company, and for the price of a service the provider does not offer)
   */
  @ServeRaw(changeProviderCall)
  async change(
    context: RawContext<typeof changeProviderCall>,
    { providerId, serviceIds, prices, ...fields }: Input<typeof changeProviderCall>,
  ) {
    if (fields.timeZone !== undefined) checkZone(fields.timeZone);
    const room = fields.active === true ? await this.quotas.of(context) : undefined;
    return context.act(async ({ tx, checkVersion }) => {
      const provider = await locked(tx, providers, providerId);
      checkVersion(provider.version);
      if (room && !provider.active) await requireRoomForProvider(tx, room);
      const changed = await providers.update(tx, provider, fields);
      if (serviceIds) await setOfferings(tx, providerId, serviceIds);
      if (prices) await setPrices(tx, providerId, prices);
      return whole(tx, changed);
    });
  }

  @Serve(readProviderCall)
  async read({ tx }: Context<typeof readProviderCall>, { providerId }: Input<typeof readProviderCall>) {
    return whole(tx, await existing(tx, providers, providerId));
  }

  /** D2: for auth, which mails them a link to their data. */
  @Serve(providersAtAddressCall)
  async atAddress(
    { tx }: Context<typeof providersAtAddressCall>,
    { email }: Input<typeof providersAtAddressCall>,
  ) {
    const rows = await tx.rows(selectAtAddress, { email });
    return { providers: rows.map(({ id, displayName: name }) => ({ id, name })) };
  }

  /** By name. @throws Refusal `cursor_invalid` */
  @Serve(listProvidersCall)
  async list({ tx }: Context<typeof listProvidersCall>, query: Input<typeof listProvidersCall>) {
    const { items, next } = await providersByName(tx, query);
    const ids = items.map(({ id }) => id);
    const given = await offeringsOf(tx, ids);
    return { items: items.map((provider) => toProvider(provider, given.get(provider.id))), ...next };
  }
}

async function whole(tx: Tx, provider: TableRow<ProviderEntity>): Promise<Provider> {
  return toProvider(provider, (await offeringsOf(tx, [provider.id])).get(provider.id));
}

function checkZone(timeZone: string): void {
  if (!isZone(timeZone)) throw new Refusal('time_zone_unknown');
}

function toProvider(provider: TableRow<ProviderEntity>, given: readonly Offering[] = []): Provider {
  const { createdAt: _made, ...fields } = provider;
  const prices = given.flatMap(({ serviceId, price }) => (price ? [{ serviceId, price }] : []));
  return { ...fields, serviceIds: given.map(({ serviceId }) => serviceId), prices };
}
