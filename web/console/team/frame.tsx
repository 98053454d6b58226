import { Link, useParams } from '@tanstack/react-router';
import { teamTexts } from '../../messages/console/team';
import { NotFound } from '../screens/not-found';
import { Allowed } from '../session/permissions';
import { useText, useTexts } from '../session/settings';
import { People } from './people';
import { Security } from './security';
import { Support } from './support';

const names = ['people', 'security', 'support'] as const;

/** Who works here, the person's own sign-in, and the support that was let in. */
export function Team() {
  const { section = 'people' } = useParams({ strict: false });
  const { nav } = useText();
  const text = useTexts(teamTexts);
  const name = names.find((each) => each === section);
  if (name === undefined) return <NotFound />;
  return (
    <>
      <h1>{nav.team}</h1>
      <nav className="row" aria-label={nav.team}>
        {names.map((each) => (
          <Link
            key={each}
            className="button"
            to="/team/$section"
            params={{ section: each }}
            activeProps={{}}
            aria-current={each === name ? 'true' : undefined}
          >
            {text.tabs[each]}
          </Link>
        ))}
      </nav>
      {name === 'security' && <Security />}
      {name === 'people' && (
        <Allowed permission="members:read">
          <People />
        </Allowed>
      )}
      {name === 'support' && (
        <Allowed permission="support:watch">
          <Support />
        </Allowed>
      )}
    </>
  );
}
