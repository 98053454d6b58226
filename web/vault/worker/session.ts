import type { EvaluatePrf } from '@riserbo/sealed';
import type { ActName, Answer, Ask } from '../protocol';
import { openCharts, createChartOf, noteStored, sealNoteOf } from './charts';
import { openIntakeOf } from './intake';
import { addPasskey, Making } from './making';
import { addMember, readCardOf, type Open, unlock, update } from './practice';
import { Refused } from './refused';

type Handlers = { [Name in ActName]: (ask: Ask<Name>) => Answer<Name> | Promise<Answer<Name>> };

/** Everything that is secret, for as long as the worker lives: keys being made, and an open practice. */
export class Session {
  constructor(private readonly evaluate: EvaluatePrf) {}

  private making: Making | undefined;
  private open: Open | undefined;

  private readonly handlers: Handlers = {
    found: async (ask) => {
      this.making = await Making.found(ask);
      return this.making.saved;
    },
    join: async (ask) => {
      this.making = await Making.join(ask);
      return this.making.saved;
    },
    prove: (ask) => this.made.prove(ask, this.evaluate),
    addPasskey: (ask) => addPasskey(ask, this.evaluate),
    publish: () => {
      const published = this.made.publish();
      this.making = undefined;
      return published;
    },
    unlock: async (ask) => {
      const { open, shown } = await unlock(ask, this.evaluate);
      this.open = open;
      return shown;
    },
    update: async (ask) => {
      this.open = await update(this.opened, ask);
      return { epoch: this.open.roster.vault.epoch };
    },
    readCard: (ask) => readCardOf(this.opened, ask),
    addMember: (ask) => addMember(this.opened, ask),
    openCharts: (ask) => openCharts(this.opened, ask),
    createChart: (ask) => createChartOf(this.opened, ask),
    sealNote: (ask) => sealNoteOf(this.opened, ask),
    noteStored: (ask) => noteStored(this.opened, ask),
    openIntake: (ask) => openIntakeOf(this.opened, ask),
  };

  async answer<Name extends ActName>(name: Name, ask: Ask<Name>): Promise<Answer<Name>> {
    if (!Object.hasOwn(this.handlers, name)) throw new Refused('failed');
    return this.handlers[name](ask);
  }

  private get made(): Making {
    if (this.making === undefined) throw new Refused('locked');
    return this.making;
  }
  private get opened(): Open {
    if (this.open === undefined) throw new Refused('locked');
    return this.open;
  }
}
