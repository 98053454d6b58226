import { Injectable } from '@nestjs/common';
import { completePhone, phoneCountryOf } from '@riserbo/contracts';
import { Features } from '@riserbo/runtime';

/** Completes numbers that were typed without a country code. */
@Injectable()
export class PhonesService {
  constructor(private readonly features: Features) {}

  /**
   * The number in E.164; for a national one, auth is asked for the company's country, so call it before a
   * transaction. @throws Refusal `invalid_input` for a number that the country does not have
   */
  async complete(
    { companyId }: { companyId?: string | undefined },
    typed: string | null | undefined,
  ): Promise<string | null | undefined> {
    if (typed === null || typed === undefined || typed.startsWith('+')) return typed;
    const company = companyId === undefined ? undefined : await this.features.of(companyId);
    return completePhone(typed, company && phoneCountryOf(company), 'phone');
  }
}
