import { Injectable } from '@nestjs/common';
import {
  previewRetentionCall,
  readRetentionRuleCall,
  Refusal,
  setRetentionRuleCall,
} from '@riserbo/contracts';
import {
  column,
  Features,
  Serve,
  ServeRaw,
  statement,
  toWire,
  type Context,
  type Input,
  type RawContext,
} from '@riserbo/runtime';
import { retentionRules, type RetentionRule } from './retention-rule.entity';

/** H1: time to notice a mistake after a change. */
const GRACE_MS = 24 * 3_600_000;
const unset = { days: null, mostAtOnce: 100, effectiveAt: null, lastRunAt: null, stopped: null, version: 1 };

const countByState = statement(
  `SELECT count(*) FILTER (WHERE live = 0 AND over <= :before::timestamptz)::integer AS due,
     count(*) FILTER (WHERE live > 0)::integer AS upcoming,
     count(*) FILTER (WHERE live = 0 AND over > :before::timestamptz)::integer AS recent
   FROM (SELECT max(ends_at) AS over, count(*) FILTER (WHERE live) AS live FROM client_bookings
     WHERE company_id = :companyId GROUP BY client_id) AS clients`,
  { due: column.integer, upcoming: column.integer, recent: column.integer },
);

/** Clients whose last booking ended before it are due. */
export const dueBefore = (days: number, now: Date): Date => new Date(now.getTime() - days * 86_400_000);

/** H1: when the clients of a company are erased. */
@Injectable()
export class RulesService {
  constructor(private readonly features: Features) {}

  @Serve(readRetentionRuleCall)
  async read({ tx }: Context<typeof readRetentionRuleCall>) {
    return toRule(await retentionRules.find(tx, {}));
  }

  @ServeRaw(setRetentionRuleCall)
  async set(context: RawContext<typeof setRetentionRuleCall>, input: Input<typeof setRetentionRuleCall>) {
    if (!(await this.features.has(context.actor.companyId, 'client_retention')))
      throw new Refusal('feature_off');
    return context.act(async ({ tx, now, checkVersion }) => {
      const found = await retentionRules.lock(tx, {});
      checkVersion(found?.version ?? unset.version);
      const effectiveAt = new Date(now.getTime() + GRACE_MS);
      const fresh = { ...input, effectiveAt, lastRunAt: null, stopped: null };
      if (found) return toRule(await retentionRules.update(tx, found, fresh));
      const first = { ...fresh, version: 2 };
      await retentionRules.insert(tx, first);
      return toRule(first);
    });
  }

  @Serve(previewRetentionCall)
  async preview(
    { tx, now }: Context<typeof previewRetentionCall>,
    { days }: Input<typeof previewRetentionCall>,
  ) {
    const counts = await tx.row(countByState, { before: dueBefore(days, now) });
    return counts ?? { due: 0, upcoming: 0, recent: 0 };
  }
}

const toRule = (row: RetentionRule | undefined) => toWire(row ?? unset);
