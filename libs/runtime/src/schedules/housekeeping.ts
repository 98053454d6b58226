import { Injectable } from '@nestjs/common';
import { pruneEvents } from '@riserbo/messaging';
import { Clock } from '../clock';
import { sweepIdempotency } from '../idempotency/once';
import { Tenants } from '../tenants/tenants';
import { Every } from './every';
import type { Round } from './round';

/** Deletes rows of the libraries' tables that are no longer needed. */
@Injectable()
export class Housekeeping {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  @Every('1h', { replicas: 'one' })
  async idempotencyKeys(round: Round): Promise<void> {
    const some = () => this.tenants.system((tx) => sweepIdempotency(tx, this.clock.now()));
    while (!round.stopping && (await some()));
  }

  @Every('1h', { replicas: 'one' })
  events(round: Round): Promise<void> {
    return pruneEvents(this.tenants, this.clock.now(), () => round.stopping);
  }
}
