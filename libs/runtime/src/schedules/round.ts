import { Refusal } from '@riserbo/contracts';

/** One run of a scheduled method: says when to stop, and keeps failing companies from starving the others. */
export class Round {
  /** Companies whose work failed in this round, with the errors. */
  readonly failed = new Map<string, unknown>();

  /** @param shouldStop whether the service is shutting down or the lease is lost */
  constructor(private readonly shouldStop: () => boolean = () => false) {}

  /** Long rounds check it between two steps and return early. */
  get stopping(): boolean {
    return this.shouldStop();
  }

  /**
   * Works through the rows that `find` returns, company by company and batch by batch, until it returns none.
   * A company whose work fails, or changes nothing, is passed over for the rest of the round: `find` must
   * leave out the companies it is given.
   * @param work returns the number of rows it changed
   * @returns the sum of these numbers
   * @throws what `find` throws; Refusal `unavailable` if that is how the work of every company ended
   */
  async perCompany<Row extends { companyId: string }>(
    find: (passedOver: readonly string[]) => Promise<readonly Row[]>,
    work: (companyId: string, rows: readonly Row[]) => Promise<number>,
  ): Promise<number> {
    const failed = new Map<string, unknown>();
    const passedOver: string[] = [];
    let changed = 0;
    for (;;) {
      const rows = this.stopping ? [] : await find(passedOver);
      if (rows.length === 0) break;
      for (const [companyId, some] of Map.groupBy(rows, (row) => row.companyId)) {
        const done = this.stopping
          ? 0
          : await work(companyId, some).catch((error: unknown) => {
              failed.set(companyId, error);
              return 0;
            });
        if (done === 0) passedOver.push(companyId);
        changed += done;
      }
    }
    const [error] = failed.values();
    if (changed === 0 && error !== undefined && [...failed.values()].every(isOutage)) throw error;
    for (const each of failed) this.failed.set(...each);
    return changed;
  }
}

function isOutage(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'unavailable';
}
