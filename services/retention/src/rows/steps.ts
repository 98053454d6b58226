import { statement } from '@riserbo/runtime';

export const upsertStep = statement(`
  INSERT INTO erasure_steps (company_id, erasure_id, phase, service, attempts, done_at, receipt)
  VALUES (:companyId, :erasureId, :phase, :service, 1, :doneAt, :receipt::jsonb)
  ON CONFLICT ON CONSTRAINT erasure_steps_pkey DO UPDATE SET attempts = erasure_steps.attempts + 1,
    done_at = excluded.done_at, receipt = coalesce(excluded.receipt, erasure_steps.receipt)`);
