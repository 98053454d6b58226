import { keyFile, testCompany, testService, type TestService } from '@riserbo/testing';
import { retention } from '../src/retention.module';

/** The retention service with a separate database, key file and nats-server. */
export const runRetention = (
  company = testCompany(),
  more: Record<string, string> = {},
): Promise<TestService> =>
  testService(retention, {
    company,
    env: (folder) => ({ NOTARY_KEY_FILE: keyFile(folder, 'notary.key'), ...more }),
  });
