import { Injectable } from '@nestjs/common';
import { featuresChanged } from '@riserbo/contracts';
import type { Received } from '@riserbo/messaging';
import { effect, HandlesInOne, type Effect } from '@riserbo/runtime';

// events can overtake each other: the highest version wins
const keepFeatures = effect(`
  INSERT INTO company_features AS known (company_id, features, version)
  SELECT :companyId, :on::text[], :version::integer FROM first
  ON CONFLICT ON CONSTRAINT company_features_pkey DO UPDATE SET features = excluded.features, version = excluded.version
    WHERE known.version < excluded.version`);

/** Keeps a copy of a company's features for the final check before a mail is sent (G4). */
@Injectable()
export class FeaturesChangedConsumer {
  @HandlesInOne(featuresChanged)
  handle({ payload: { on, version } }: Received<typeof featuresChanged>): Effect {
    return keepFeatures({ on, version });
  }
}
