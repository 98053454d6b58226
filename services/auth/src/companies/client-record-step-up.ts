/**
 * SQL expression over `companies`: how often opening client records requires a step-up (B8). The default is
 * hourly for companies with health data, otherwise never.
 */
export const clientRecordStepUpOf = <const Companies extends string>(companies: Companies) =>
  `coalesce(${companies}.client_record_step_up,
    CASE WHEN ${companies}.features && ARRAY['hipaa', 'soap'] THEN 'hourly' ELSE 'never' END)` as const;
