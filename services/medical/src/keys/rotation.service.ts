import { Injectable } from '@nestjs/common';
import { listWrapsCall, Refusal, replaceWrapCall } from '@riserbo/contracts';
import { column, decodeCursor, pageOf, Serve, statement, type Context, type Input } from '@riserbo/runtime';
import { z } from 'zod';
import { chartWraps } from '../rows/chart.entities';
import { sealedBytes } from '../ciphertext';
import { practiceAt } from './practice';

const place = z.tuple([z.uuid(), z.coerce.number().int().min(0)]);
const FIRST = ['00000000-0000-0000-0000-000000000000', '0'];
const selectWraps = statement(
  `SELECT ${chartWraps.list([], 'w')}, c.client_id AS "clientId" FROM chart_wraps w
   JOIN charts c ON c.company_id = w.company_id AND c.id = w.chart_id
   WHERE w.company_id = :companyId AND w.epoch = :epoch
     AND (w.chart_id, w.gen) > (:chartId::uuid, :gen::integer)
   ORDER BY w.chart_id, w.gen LIMIT :rows`,
  { ...chartWraps.row(), clientId: column.uuid },
);
const countWraps = statement(
  `SELECT count(*)::integer AS left FROM chart_wraps WHERE company_id = :companyId AND epoch = :epoch`,
  { left: column.integer },
);

/**
 * F5: after a removal every chart key is sealed to the new vault. What is left is what still has the old
 * epoch, so a rotation can be interrupted and continued by any admin.
 */
@Injectable()
export class RotationService {
  @Serve(listWrapsCall)
  async list({ tx }: Context<typeof listWrapsCall>, { epoch, cursor, limit }: Input<typeof listWrapsCall>) {
    const after = place.safeParse(cursor === undefined ? FIRST : decodeCursor(cursor, 2));
    if (!after.success) throw new Refusal('cursor_invalid');
    const [chartId, gen] = after.data;
    const [rows, count] = await Promise.all([
      tx.rows(selectWraps, { epoch, chartId, gen, rows: limit + 1 }),
      tx.row(countWraps, { epoch }),
    ]);
    const toItem = (row: (typeof rows)[number]) => ({ ...row, file: row.file.toString('base64') });
    return { ...pageOf(rows, limit, (row) => [row.chartId, row.gen], toItem), left: count?.left ?? 0 };
  }

  @Serve(replaceWrapCall)
  async replace(
    { tx, checkVersion }: Context<typeof replaceWrapCall>,
    { chartId, gen, epoch, file }: Input<typeof replaceWrapCall>,
  ) {
    const { suite } = await practiceAt(tx, epoch);
    const sealed = sealedBytes(file, { suite, recipients: 1 });
    const found = await chartWraps.lock(tx, { chartId, gen });
    if (!found) throw new Refusal('chart_unknown');
    checkVersion(found.version);
    const { version } = await chartWraps.update(tx, found, { epoch, file: sealed });
    return { gen, epoch, version };
  }
}
