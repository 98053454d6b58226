/**
 * SQL over `companies`: how often opening client records needs a step-up (B8). Where the company has not chosen, health data asks once an hour.
 */
export const clientRecordStepUpOf = (companies: string): string =>
  `coalesce(${companies}.client_record_step_up, CASE WHEN ${companies}.features && ARRAY['hipaa', 'soap'] THEN 'hourly' ELSE 'never' END)`;
