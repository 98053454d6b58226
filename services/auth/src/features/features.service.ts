import { Inject, Injectable } from '@nestjs/common';
import {
  featureTable,
  quotas,
  readFeaturesCall,
  switchFeatureCall,
  type AnswerOf,
  type Feature,
} from '@riserbo/contracts';
import { mapConstraints, Serve, type Context, type Input } from '@riserbo/runtime';
import { explained, switched } from '../domain/features';
import { AccountMailsService } from '../account-mails/account-mails.service';
import { SessionEndsService } from '../sessions/session-ends.service';
import { AVAILABLE } from './available';
import { lockFeatures, readFeatures, writeFeatures, type FeatureRow } from './company-features';

const constraints = {
  companies_features_exclude: 'feature_conflict',
  companies_features_need: 'feature_needs',
} as const;

/** A3: which features a company has switched on, and which it could. */
@Injectable()
export class FeaturesService {
  constructor(
    private readonly sessions: SessionEndsService,
    private readonly mails: AccountMailsService,
    @Inject(AVAILABLE) private readonly available: readonly Feature[],
  ) {}

  @Serve(readFeaturesCall)
  async list({ tx }: Context<typeof readFeaturesCall>) {
    return this.toResponse(await readFeatures(tx));
  }

  /**
   * Does nothing if the feature already has that state. Owners are notified when a protection is switched off
   * (B8). @throws Refusal `plan_required`, `feature_conflict`, `feature_needs`, `feature_unavailable`
   */
  @Serve(switchFeatureCall)
  async switch(context: Context<typeof switchFeatureCall>, { feature, on }: Input<typeof switchFeatureCall>) {
    const { tx } = context;
    const before = await lockFeatures(tx);
    const after = switched(feature, on, before, { available: this.available });
    if (after.length === before.on.length) return this.toResponse(before);
    const row = await mapConstraints(constraints, () => writeFeatures(tx, before.plan, after));
    if (feature === 'client_login' && !on) await this.sessions.ofClients(tx);
    if (featureTable[feature].protects && !on) await this.mails.queueToOwners(tx, 'protection_weakened');
    const body = { on, version: row.version };
    tx.audit({ action: 'feature.switch', objectType: 'feature', objectId: feature, body });
    return this.toResponse(row);
  }

  private toResponse(row: FeatureRow): AnswerOf<typeof readFeaturesCall> {
    const { plan, version } = row;
    return { plan, quotas: quotas[plan], features: explained(row, { available: this.available }), version };
  }
}
