import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { admitGuestCall, Refusal } from '@riserbo/contracts';
import { CONFIG, ServeRaw, type Input, type RawContext } from '@riserbo/runtime';
import type { AuthConfig } from '../config';
import { CompaniesService } from '../companies/companies.service';
import { TokensService } from '../keys/tokens.service';

const GUEST_TOKEN_LIFE_MS = 2 * 3_600_000;

/**
 * Issues tokens to visitors of a booking page: for that company, for two hours, for one hold at a time (C4).
 */
@Injectable()
export class GuestsService {
  constructor(
    private readonly companies: CompaniesService,
    private readonly tokens: TokensService,
    @Inject(CONFIG) private readonly config: AuthConfig,
  ) {}

  /**
   * J3: a page of a site that the company has not listed gets no token. @throws Refusal `company_unknown`,
   * `embed_refused`
   */
  @ServeRaw(admitGuestCall)
  async admit(_: RawContext<typeof admitGuestCall>, { slug, origin }: Input<typeof admitGuestCall>) {
    const { page: company, embedOrigins } = await this.companies.page(slug);
    const { WEB_URL, PUBLIC_URL } = this.config;
    const own = [WEB_URL ?? PUBLIC_URL, PUBLIC_URL].map((url) => new URL(url).origin);
    const listed = [...embedOrigins, ...own];
    if (embedOrigins.length > 0 && origin !== undefined && !listed.includes(origin))
      throw new Refusal('embed_refused');
    const guest = { kind: 'guest' as const, companyId: company.companyId, guestId: randomUUID() };
    const { token, expiresAt } = await this.tokens.mint(guest, GUEST_TOKEN_LIFE_MS);
    return { token, expiresAt: expiresAt.toISOString(), company };
  }
}
