import { Injectable } from '@nestjs/common';
import { Clock, Every, statement, Tenants } from '@riserbo/runtime';

const DAY_MS = 24 * 3_600_000;
const deleteUnfinished = statement(
  `DELETE FROM attachments WHERE NOT complete AND begun_at < :before::timestamptz`,
);

/** F4: uploads that were not finished. */
@Injectable()
export class UploadsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  /** Deletes uploads that were not finished within a day. */
  @Every('1h', { replicas: 'one' })
  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - DAY_MS);
    await this.tenants.system((tx) => tx.rows(deleteUnfinished, { before }));
  }
}
