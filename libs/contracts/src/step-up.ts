/**
 * B8: what a step-up is for. A token for one purpose opens no other: `records` opening, printing, exporting and erasing records of persons; `soap_keys`
 * keys of medical notes; `second_factor` the own second factors; `support_code` letting an operator in; `password` the own password; `members` other members.
 */
export const stepUpPurposes = [
  'records',
  'soap_keys',
  'second_factor',
  'support_code',
  'password',
  'members',
] as const;
export type StepUpPurpose = (typeof stepUpPurposes)[number];
