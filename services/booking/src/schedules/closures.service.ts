import { Injectable } from '@nestjs/common';
import {
  importHolidaysCall,
  Refusal,
  type AnswerOf,
  type RequestOf,
  type setClosuresCall,
} from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { checkVersion, Clock, once, Tenants, type Tx } from '@riserbo/runtime';
import { ClosuresEntity, type Closure } from './closures.entity';
import { publicHolidays } from './public-holidays';

type Closures = AnswerOf<typeof importHolidaysCall>;
const most = 1000;
const begin = `INSERT INTO closures (company_id, list, version) VALUES ($1, '[]', 1) ON CONFLICT DO NOTHING`;

/** Dates on which the whole company is closed (C2). Bookings that stand are not touched when they change. */
@Injectable()
export class ClosuresService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  read(ask: Ask): Promise<Closures> {
    return this.tenants.transaction(ask.actor, async (tx) => {
      const found = await tx.orm.findOneBy(ClosuresEntity, { companyId: tx.companyId });
      return found ? shown(found) : { items: [], version: 1 };
    });
  }

  /** Replaces the whole list. @throws Refusal `interval_backward`, `if_match_required`, `stale_version` */
  set({ items }: RequestOf<typeof setClosuresCall>, ask: Ask): Promise<Closures> {
    if (items.some(({ from, to }) => to < from)) throw new Refusal('interval_backward');
    return this.tenants.transaction(ask.actor, async (tx) => {
      const closures = await lock(tx);
      checkVersion(ask, closures.version);
      await audit(tx, { by: ask, action: 'closures.set', objectType: 'schedule', objectId: null });
      return write(tx, closures, items);
    });
  }

  /** Adds those that are not there yet. @throws Refusal `country_unknown`, `list_full` */
  async import(command: RequestOf<typeof importHolidaysCall>, ask: Ask): Promise<Closures> {
    const holidays = await publicHolidays(command);
    return this.tenants.transaction(ask.actor, (tx) =>
      once(tx, ask, importHolidaysCall, command, this.clock.now(), async () => {
        const closures = await lock(tx);
        const there = new Set(closures.list.map(({ from, to }) => `${from} ${to}`));
        const added = holidays.filter(({ from, to }) => !there.has(`${from} ${to}`));
        if (closures.list.length + added.length > most) throw new Refusal('list_full');
        const body = { country: command.country, year: command.year, added: added.length };
        await audit(tx, { by: ask, action: 'closures.import', objectType: 'schedule', objectId: null, body });
        return write(tx, closures, [...closures.list, ...added]);
      }),
    );
  }
}

/** A company without a list gets an empty one first. */
async function lock(tx: Tx): Promise<ClosuresEntity> {
  await tx.query(begin, [tx.companyId]);
  const where = { companyId: tx.companyId };
  return tx.orm.findOneOrFail(ClosuresEntity, { where, lock: { mode: 'for_no_key_update' } });
}

async function write(tx: Tx, closures: ClosuresEntity, items: readonly Closure[]): Promise<Closures> {
  const list = [...items].sort((one, other) => (one.from < other.from ? -1 : 1));
  const changes = { list, version: closures.version + 1 };
  await tx.orm.update(ClosuresEntity, { companyId: tx.companyId }, changes);
  return { items: list, version: changes.version };
}

function shown({ list, version }: ClosuresEntity): Closures {
  return { items: list, version };
}
