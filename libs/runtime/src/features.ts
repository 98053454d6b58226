import { Injectable } from '@nestjs/common';
import {
  companySettingsCall,
  featureTable,
  Refusal,
  type ClientRecordStepUp,
  type CompanyProfile,
  type Feature,
  type Locale,
  type Plan,
} from '@riserbo/contracts';
import { Calls } from '@riserbo/messaging';
import { LRUCache } from 'lru-cache';
import { Clock } from './clock';

export interface CompanyFeatures {
  plan: Plan;
  on: readonly Feature[];
  clientRecordStepUp: ClientRecordStepUp;
  name: string;
  slug: string;
  locale: Locale;
  timeZone: string;
  profile: CompanyProfile;
}
interface CachedFeatures {
  features: Promise<CompanyFeatures>;
  askedAt: number;
}
const CACHE_TTL_MS = 1_000;
const MAX_REMEMBERED = 10_000;

/** Features a company has on, at most one second old. For every service but auth, which owns them. */
@Injectable()
export class Features {
  private readonly known = new LRUCache<string, CachedFeatures>({ max: MAX_REMEMBERED });

  constructor(
    private readonly calls: Calls,
    private readonly clock: Clock,
  ) {}

  /**
   * Call it before a transaction, not inside. @throws Refusal `unavailable` if auth does not respond: a
   * protection is never assumed off
   */
  of(companyId: string): Promise<CompanyFeatures> {
    const now = this.clock.now().getTime();
    const known = this.known.get(companyId);
    if (known && Math.abs(now - known.askedAt) < CACHE_TTL_MS) return known.features;
    const features = this.calls.askAs(companySettingsCall, {}, { companyId });
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

  /** @throws Refusal `plan_required` if the plan lacks the feature, `feature_off` if it is switched off */
  async need(companyId: string, feature: Feature): Promise<void> {
    const { plan, on } = await this.of(companyId);
    if (on.includes(feature)) return;
    throw new Refusal(featureTable[feature].plans.includes(plan) ? 'feature_off' : 'plan_required');
  }
}
