import { Injectable } from '@nestjs/common';
import { importHolidaysCall, readClosuresCall, Refusal, setClosuresCall } from '@riserbo/contracts';
import {
  Serve,
  ServeRaw,
  statement,
  type Context,
  type Input,
  type RawContext,
  type TableRow,
  type Tx,
} from '@riserbo/runtime';
import { closures, type ClosuresEntity, type Closure } from './closures.entity';
import { publicHolidays } from './public-holidays';

const MAX_CLOSURES = 1000;
const insertEmpty = statement(
  `INSERT INTO closures (company_id, list, version) VALUES (:companyId, '[]', 1) ON CONFLICT DO NOTHING`,
);

/** Dates on which the whole company is closed (C2), as in the contract: dates of each provider's own zone. */
@Injectable()
export class ClosuresService {
  @Serve(readClosuresCall)
  async read({ tx }: Context<typeof readClosuresCall>) {
    const found = await closures.find(tx, {});
    return { items: found?.list ?? [], version: found?.version ?? 1 };
  }

  /** Replaces the whole list. @throws Refusal `interval_backward` */
  @Serve(setClosuresCall)
  async set({ tx, checkVersion }: Context<typeof setClosuresCall>, { items }: Input<typeof setClosuresCall>) {
    if (items.some(({ from, to }) => to < from)) throw new Refusal('interval_backward');
    const found = await lock(tx);
    checkVersion(found.version);
    return write(tx, found, items);
  }

  /** Adds those that are not there yet. @throws Refusal `country_unknown`, `list_full` */
  @ServeRaw(importHolidaysCall)
  async import(context: RawContext<typeof importHolidaysCall>, input: Input<typeof importHolidaysCall>) {
    const holidays = await publicHolidays(input);
    return context.act(async ({ tx }) => {
      const found = await lock(tx);
      const there = new Set(found.list.map(({ from, to }) => `${from} ${to}`));
      const added = holidays.filter(({ from, to }) => !there.has(`${from} ${to}`));
      if (found.list.length + added.length > MAX_CLOSURES) throw new Refusal('list_full');
      const body = { country: input.country, year: input.year, added: added.length };
      tx.audit({ action: 'closures.import', objectType: 'schedule', objectId: null, body });
      return write(tx, found, [...found.list, ...added]);
    });
  }
}

/** A company without a list gets an empty one first. */
async function lock(tx: Tx): Promise<TableRow<ClosuresEntity>> {
  tx.send(insertEmpty, {});
  const found = await closures.lock(tx, {});
  if (!found) throw new Error('the list of closures vanished');
  return found;
}

async function write(tx: Tx, found: TableRow<ClosuresEntity>, items: readonly Closure[]) {
  const list = [...items].sort((one, other) => (one.from < other.from ? -1 : 1));
  const { version } = await closures.update(tx, found, { list });
  return { items: list, version };
}
