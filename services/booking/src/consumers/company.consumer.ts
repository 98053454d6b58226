import { Injectable } from '@nestjs/common';
import { featuresChanged, policyPublished } from '@riserbo/contracts';
import type { Received } from '@riserbo/messaging';
import { Handles, type Tx } from '@riserbo/runtime';
import { PoliciesService } from '../policies/policies.service';
import { extendToYear } from '../statistics/open-period';

/** Keeps copies of a company's policies and features. */
@Injectable()
export class CompanyConsumer {
  constructor(private readonly policies: PoliciesService) {}

  @Handles(policyPublished)
  published({ payload }: Received<typeof policyPublished>, tx: Tx): Promise<void> {
    return this.policies.addPolicy(tx, payload);
  }
  @Handles(featuresChanged)
  async switched({ payload }: Received<typeof featuresChanged>, tx: Tx): Promise<void> {
    await this.policies.setFeatures(tx, payload);
    if (payload.on.includes('hipaa')) await extendToYear(tx);
  }
}
