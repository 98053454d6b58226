import { randomUUID } from 'node:crypto';
import {
  companySettingsCall,
  type ClientRecordStepUp,
  type CompanyProfile,
  type Feature,
  type Plan,
} from '@riserbo/contracts';
import { stubCall } from './stand-in';
import type { TestNats } from './test-nats';

/** Auth's data about the company; tests change it. */
export interface TestCompany {
  plan: Plan;
  on: Feature[];
  clientRecordStepUp: ClientRecordStepUp;
  timeZone?: string;
  profile?: CompanyProfile;
}
export const testCompany = (): TestCompany => ({ plan: 'premium', on: [], clientRecordStepUp: 'never' });

/** Stubs auth's company data for tests of another service: the same for every company. */
export function standInCompany(nats: TestNats, company: TestCompany): Promise<{ stop(): Promise<void> }> {
  const about = {
    ...{ companyId: randomUUID(), name: 'Practice', slug: 'practice', profile: {}, version: 1 },
    ...{ locale: 'en' as const, timeZone: 'UTC' },
  };
  return stubCall(nats, companySettingsCall, () => ({
    ...{ ...about, ...company },
    hipaa: company.on.includes('hipaa'),
  }));
}
