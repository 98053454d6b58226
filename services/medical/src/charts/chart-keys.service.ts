import { Injectable } from '@nestjs/common';
import { addWrapCall, Refusal } from '@riserbo/contracts';
import { ServeRaw, statement, type Input, type RawContext } from '@riserbo/runtime';
import { AccessService } from '../access/access.service';
import { sealedBytes } from '../ciphertext';
import { practiceAt } from '../keys/practice';
import { chartWraps } from '../rows/chart.entities';

const updateGen = statement(`UPDATE charts SET gen = :gen WHERE company_id = :companyId AND id = :chartId`);

/** F5: the next generation of a chart key, for what is written after a member has left. */
@Injectable()
export class ChartKeysService {
  constructor(private readonly access: AccessService) {}

  @ServeRaw(addWrapCall)
  add(context: RawContext<typeof addWrapCall>, input: Input<typeof addWrapCall>) {
    const { chartId, gen, epoch, wrap } = input;
    return this.access.recordingDenials(context, { object: 'chart', id: chartId }, () =>
      context.act(async ({ tx, actor }) => {
        const chart = await this.access.chart(tx, actor, chartId, { lock: true });
        const { suite } = await practiceAt(tx, epoch);
        const file = sealedBytes(wrap, { suite, recipients: 1 }, 'wrap');
        if (gen !== chart.gen + 1) throw new Refusal('already_there');
        chartWraps.add(tx, { chartId, gen, epoch, file, version: 1 });
        tx.send(updateGen, { chartId, gen });
        return { gen, epoch, version: 1 };
      }),
    );
  }
}
