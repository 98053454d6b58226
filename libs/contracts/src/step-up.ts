/**
 * B8: what a step-up is for. A token for one purpose opens no other.
 *
 * - `records`: collecting, printing, exporting and erasing what is stored about a person
 * - `client_records`: single client records and pages of their list, where the company asks for it
 * - `soap_keys`: keys of medical notes
 * - `second_factor`, `password`: your own
 * - `support_code`: letting an operator in
 * - `members`: other members
 * - `protections`: switching a protection of the company off, and changing its security settings
 */
export const stepUpPurposes = [
  'records',
  'client_records',
  'soap_keys',
  'second_factor',
  'support_code',
  'password',
  'members',
  'protections',
] as const;
export type StepUpPurpose = (typeof stepUpPurposes)[number];

/** B8: how often single client records and pages of their list ask members for a step-up. */
export const clientRecordStepUps = ['never', 'hourly', 'always'] as const;
export type ClientRecordStepUp = (typeof clientRecordStepUps)[number];
