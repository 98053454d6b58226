import { Client } from 'pg';
import type { Session } from '../../../scripts/play/practice';
import { etag, signedIn, type GoodCalls, type Stage } from './stage';

/** As the vendor and the owner would do in two steps. */
async function onStandardWithHipaa({ postgresUrl }: Stage, { companyId }: Session): Promise<void> {
  const url = new URL(postgresUrl);
  url.pathname = '/auth';
  const database = new Client({ connectionString: url.href });
  await database.connect();
  await database.query(
    `UPDATE companies SET plan = 'standard', features = features || '{hipaa}' WHERE company_id = $1`,
    [companyId],
  );
  await database.end();
}

export const sessions: GoodCalls = {
  'auth.security.read': ({ office }) => office.get('/v1/company/security'),
  'auth.security.change': async (stage) => {
    const other = await signedIn(stage);
    await onStandardWithHipaa(stage, other);
    const office = stage.open.as(other.accessToken);
    return office.request('PATCH', '/v1/company/security', {
      body: { idleMinutes: 60 },
      headers: await etag(office, '/v1/company/security'),
    });
  },
};
