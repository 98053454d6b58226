/**
 * B8: purposes of a step-up. A token for one purpose opens no other.
 *
 * - `records`: collecting, printing, exporting and erasing a person's data
 * - `client_records`: single client records and pages of their list, if the company requires it
 * - `soap_keys`: sealed notes and their keys
 * - `second_factor`, `password`: the user's own
 * - `support_code`: admitting a vendor operator
 * - `members`: other members
 * - `protections`: switching off a protection of the company, and changing its security settings
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

/** B8: how often members need a step-up for client records and pages of their list. */
export const clientRecordStepUps = ['never', 'hourly', 'always'] as const;
export type ClientRecordStepUp = (typeof clientRecordStepUps)[number];
