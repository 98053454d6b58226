import { Injectable } from '@nestjs/common';
import { Clock, Every, Tenants } from '@riserbo/runtime';
import { deleteOldMerges, undoableSince } from './merge-rows';

/** Deletes what a merge replaced when the merge can no longer be undone. */
@Injectable()
export class OldMergesService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  @Every('1h', { replicas: 'one' })
  async sweep(): Promise<void> {
    await this.tenants.system((tx) => tx.rows(deleteOldMerges, { before: undoableSince(this.clock.now()) }));
  }
}
