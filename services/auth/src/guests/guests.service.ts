import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { admitGuestCall } from '@riserbo/contracts';
import { ServeRaw, type Input, type RawContext } from '@riserbo/runtime';
import { CompaniesService } from '../companies/companies.service';
import { TokensService } from '../keys/tokens.service';

const GUEST_TOKEN_LIFE_MS = 2 * 3_600_000;

/** Issues tokens to visitors of a booking page: for that company, for two hours, for one hold at a time (C4). */
@Injectable()
export class GuestsService {
  constructor(
    private readonly companies: CompaniesService,
    private readonly tokens: TokensService,
  ) {}

  /** @throws Refusal `company_unknown` */
  @ServeRaw(admitGuestCall)
  async admit(_: RawContext<typeof admitGuestCall>, { slug }: Input<typeof admitGuestCall>) {
    const company = await this.companies.page(slug);
    const guest = { kind: 'guest' as const, companyId: company.companyId, guestId: randomUUID() };
    const { token, expiresAt } = await this.tokens.mint(guest, GUEST_TOKEN_LIFE_MS);
    return { token, expiresAt: expiresAt.toISOString(), company };
  }
}
