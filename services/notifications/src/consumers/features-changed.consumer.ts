import { Injectable } from '@nestjs/common';
import { featuresChanged } from '@riserbo/contracts';
import { Handles, Inbox, type Received } from '@riserbo/messaging';

// events can overtake each other: the highest version wins
const remember = `
  INSERT INTO company_features AS known (company_id, features, version) VALUES ($1, $2, $3)
  ON CONFLICT ON CONSTRAINT company_features_pkey DO UPDATE SET features = excluded.features, version = excluded.version
    WHERE known.version < excluded.version`;

/** Keeps a copy of what a company switched on, which the last look before a mail leaves goes by (G4). */
@Injectable()
export class FeaturesChangedConsumer {
  constructor(private readonly inbox: Inbox) {}

  @Handles(featuresChanged)
  async handle(event: Received<typeof featuresChanged>): Promise<void> {
    const { on, version } = event.payload;
    await this.inbox.once(event, async (tx) => void (await tx.query(remember, [tx.companyId, on, version])));
  }
}
