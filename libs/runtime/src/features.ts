import { Injectable } from '@nestjs/common';
import {
  companyFactsCall,
  featureTable,
  Refusal,
  type ClientRecordStepUp,
  type Feature,
  type Plan,
} from '@riserbo/contracts';
import { Calls } from '@riserbo/messaging';
import { Clock } from './clock';

export interface CompanyFeatures {
  plan: Plan;
  on: readonly Feature[];
  clientRecordStepUp: ClientRecordStepUp;
}
interface Known {
  features: Promise<CompanyFeatures>;
  askedAt: number;
}
const fresh = 1_000;
const remembered = 10_000;

/** What a company has switched on, as auth said within the last second. For every service but auth, which has it itself. */
@Injectable()
export class Features {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly calls: Calls,
    private readonly clock: Clock,
  ) {}

  /** Ask before a transaction, not in one. @throws Refusal `unavailable` when auth does not answer: a protection is not guessed to be off */
  of(companyId: string): Promise<CompanyFeatures> {
    const now = this.clock.now().getTime();
    const known = this.known.get(companyId);
    if (known && Math.abs(now - known.askedAt) < fresh) return known.features;
    if (this.known.size >= remembered) this.known.clear();
    const features = this.calls.askAs(companyFactsCall, {}, { companyId });
    const asked = { features, askedAt: now };
    this.known.set(companyId, asked);
    features.catch(() => {
      if (this.known.get(companyId) === asked) this.known.delete(companyId);
    });
    return features;
  }

  async has(companyId: string, feature: Feature): Promise<boolean> {
    return (await this.of(companyId)).on.includes(feature);
  }

  /** @throws Refusal `plan_required` where the plan does not hold the feature, `feature_off` where it does and the feature is off */
  async need(companyId: string, feature: Feature): Promise<void> {
    const { plan, on } = await this.of(companyId);
    if (on.includes(feature)) return;
    throw new Refusal(featureTable[feature].plans.includes(plan) ? 'feature_off' : 'plan_required');
  }
}
