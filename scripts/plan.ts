import { plan } from '@riserbo/contracts';
import { changePlan } from '../services/auth/src/features/plans';
import { runVendorCommand } from './vendor';

/**
 * `npm run plan -- COMPANY PLAN`: gives a company, named by its slug, another plan. Features that are on stay
 * on.
 */
const [slug, wanted] = process.argv.slice(2);
const parsed = plan.safeParse(wanted);
void runVendorCommand(
  `npm run plan -- COMPANY ${plan.options.join('|')}`,
  slug !== undefined && parsed.success
    ? async (tenants) => {
        const { plan: now, on } = await changePlan(tenants, slug, parsed.data, new Date());
        return `${slug} has the plan ${now}; on: ${on.join(', ') || 'nothing'}`;
      }
    : undefined,
);
