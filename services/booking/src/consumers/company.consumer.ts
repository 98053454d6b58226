import { Injectable } from '@nestjs/common';
import { featuresChanged, policyPublished } from '@riserbo/contracts';
import { Handles, Inbox, type Received } from '@riserbo/messaging';
import { PoliciesService } from '../policies/policies.service';

/** Keeps copies of what a company published and switched on. */
@Injectable()
export class CompanyConsumer {
  constructor(
    private readonly inbox: Inbox,
    private readonly policies: PoliciesService,
  ) {}

  @Handles(policyPublished)
  async published(event: Received<typeof policyPublished>): Promise<void> {
    await this.inbox.once(event, (tx) => this.policies.learn(tx, event.payload));
  }
  @Handles(featuresChanged)
  async switched(event: Received<typeof featuresChanged>): Promise<void> {
    await this.inbox.once(event, (tx) => this.policies.remember(tx, event.payload));
  }
}
