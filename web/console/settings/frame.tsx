import { Link, useParams } from '@tanstack/react-router';
import { settingsTexts } from '../../messages/console/settings';
import { NotFound } from '../screens/not-found';
import { Allowed } from '../session/permissions';
import type { Permission } from '../session/roles';
import { useTexts } from '../session/settings';
import { BookingRules } from './booking-rules';
import { ClosuresSection } from './closures';
import { CompanySection } from './company';
import { FeaturesSection } from './features';
import { PoliciesSection } from './policies';
import { ProvidersSection } from './providers';
import { ServicesSection } from './services';

const sections = {
  company: { Section: CompanySection, permission: 'company:read' },
  services: { Section: ServicesSection, permission: 'company:read' },
  providers: { Section: ProvidersSection, permission: 'company:read' },
  closures: { Section: ClosuresSection, permission: 'company:read' },
  booking: { Section: BookingRules, permission: 'company:read' },
  policies: { Section: PoliciesSection, permission: 'policy:manage' },
  features: { Section: FeaturesSection, permission: 'features:read' },
} as const satisfies Record<string, { Section: () => React.ReactNode; permission: Permission }>;
type Name = keyof typeof sections;
const names = Object.keys(sections) as Name[];

/** How the practice is set up. */
export function SettingsScreen() {
  const { section = 'company' } = useParams({ strict: false });
  const text = useTexts(settingsTexts);
  const name = names.find((each) => each === section);
  if (name === undefined) return <NotFound />;
  const { Section, permission } = sections[name];
  return (
    <>
      <h1>{text.title}</h1>
      <nav className="row" aria-label={text.title}>
        {names.map((each) => (
          <Link
            key={each}
            className="button"
            to="/settings/$section"
            params={{ section: each }}
            activeProps={{}}
            aria-current={each === name ? 'true' : undefined}
          >
            {text.sections[each]}
          </Link>
        ))}
      </nav>
      <h2>{text.sections[name]}</h2>
      <Allowed permission={permission}>
        <Section />
      </Allowed>
    </>
  );
}
