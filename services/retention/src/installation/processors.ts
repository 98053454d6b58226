import type { Processor } from '@riserbo/contracts';
import { processorAt } from '@riserbo/runtime';
import type { RetentionConfig } from '../config';

/** E3: folders and witnesses that get the checkpoints of the audit logs. */
export function processors({
  AUDIT_PLACES,
  AUDIT_WITNESSES,
}: Pick<RetentionConfig, 'AUDIT_PLACES' | 'AUDIT_WITNESSES'>): Processor[] {
  return [
    ...AUDIT_PLACES.map((): Processor => ({ task: 'audit_copies', host: null })),
    ...AUDIT_WITNESSES.map((text) => processorAt('audit_witness', text.split(' ')[1] ?? '')),
  ];
}
