import { Injectable } from '@nestjs/common';
import type { Retained } from '@riserbo/contracts';
import type { Erased, ErasedPerson, ErasureParticipant, Tx } from '@riserbo/runtime';
import { eraseCharts } from './erase-charts';

/**
 * F7, H6: `erase_client` removes charts and keys; a hold or the retention period keeps them, with its date.
 */
@Injectable()
export class ChartErasure implements ErasureParticipant {
  readonly erases = ['client'] as const;

  async erase(tx: Tx, { kind, ids, requestedAt, again }: ErasedPerson): Promise<Erased> {
    if (kind !== 'client') return {};
    const counts: Record<string, number> = {};
    const retained: Retained[] = [];
    for (const clientId of ids) {
      const done = await eraseCharts(tx, clientId, again ? requestedAt : undefined);
      for (const [table, count] of Object.entries(done.counts)) counts[table] = (counts[table] ?? 0) + count;
      retained.push(...done.retained);
    }
    return { counts, retained };
  }
}
