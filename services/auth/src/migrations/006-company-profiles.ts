import type { Migration } from '@riserbo/privacy';

/** How guests reach a company: address, phone, mail, site, directions. */
export const companyProfiles: Migration = {
  id: '006-company-profiles',
  up: `ALTER TABLE companies ADD COLUMN profile jsonb NOT NULL DEFAULT '{}'
  CONSTRAINT companies_profile CHECK (jsonb_typeof(profile) = 'object');`,
  down: 'ALTER TABLE companies DROP COLUMN profile;',
};
