import { Inject, Injectable } from '@nestjs/common';
import {
  featureTable,
  quotas,
  type AnswerOf,
  type Feature,
  type readFeaturesCall,
  type RequestOf,
  type switchFeatureCall,
} from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Clock, mapConstraints, Tenants } from '@riserbo/runtime';
import { explained, switched } from '../domain/features';
import { AccountMailsService } from '../letters/letters.service';
import { SessionEndsService } from '../sessions/session-ends.service';
import { AVAILABLE } from './available';
import { lockFeatures, readFeatures, writeFeatures, type FeatureRow } from './company-features';

const constraints = {
  companies_features_exclude: 'feature_conflict',
  companies_features_need: 'feature_needs',
} as const;
const weakened = 'protection_weakened';
type Board = AnswerOf<typeof readFeaturesCall>;

/** A3: what a company has switched on, and what it could. */
@Injectable()
export class FeaturesService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly sessions: SessionEndsService,
    private readonly letters: AccountMailsService,
    @Inject(AVAILABLE) private readonly available: readonly Feature[],
  ) {}

  async list(context: CallContext): Promise<Board> {
    return this.board(await this.tenants.transaction(context.actor, (tx) => readFeatures(tx)));
  }

  /** Switching to what already is changes nothing. Owners are told of a protection that goes (B8). @throws Refusal `plan_required`, `feature_conflict`, `feature_needs`, `feature_unavailable` */
  async switch({ feature, on }: RequestOf<typeof switchFeatureCall>, context: CallContext): Promise<Board> {
    const row = await mapConstraints(constraints, () =>
      this.tenants.transaction(context.actor, async (tx) => {
        const before = await lockFeatures(tx);
        const after = switched(feature, on, before, { available: this.available });
        if (after.length === before.on.length) return before;
        const row = await writeFeatures(tx, before.plan, after, this.clock.now(), context);
        if (feature === 'client_login' && !on) await this.sessions.ofClients(tx, context);
        if (featureTable[feature].protects && !on) await this.letters.queueToOwners(tx, weakened, context);
        await audit(tx, {
          by: context,
          action: 'feature.switch',
          objectType: 'feature',
          objectId: feature,
          body: { on, version: row.version },
        });
        return row;
      }),
    );
    return this.board(row);
  }

  private board(row: FeatureRow): Board {
    const { plan, version } = row;
    return { plan, quotas: quotas[plan], features: explained(row, { available: this.available }), version };
  }
}
