import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AnswerOf, admitGuestCall } from '@riserbo/contracts';
import { CompaniesService } from '../companies/companies.service';
import { TokensService } from '../keys/tokens.service';

const life = 2 * 3_600_000;

/** A visitor of a booking page gets a token of their own: for that company, for two hours, for one hold at a time (C4). */
@Injectable()
export class GuestsService {
  constructor(
    private readonly companies: CompaniesService,
    private readonly tokens: TokensService,
  ) {}

  /** @throws Refusal `company_unknown` */
  async admit(slug: string): Promise<AnswerOf<typeof admitGuestCall>> {
    const company = await this.companies.page(slug);
    const { token, expiresAt } = await this.tokens.mint(
      { kind: 'guest', companyId: company.companyId, guestId: randomUUID() },
      life,
    );
    return { token, expiresAt: expiresAt.toISOString(), company };
  }
}
