import { useQuery } from '@tanstack/react-query';
import { shortWhen } from '../../messages';
import { teamTexts } from '../../messages/console/team';
import { companyQuery } from '../data';
import { Loaded } from '../loaded';
import { api } from '../session/session';
import { Name, useSettings, useTexts } from '../session/settings';
import { Act } from './act';

/** Who was invited and has not joined yet. */
export function Invitations() {
  const text = useTexts(teamTexts);
  const { language } = useSettings();
  const company = useQuery(companyQuery);
  const zone = company.data?.timeZone ?? 'UTC';
  const invitations = useQuery({
    queryKey: ['invitations'],
    queryFn: async () => (await api.listInvitations()).data.items,
  });
  return (
    <Loaded query={invitations}>
      {(all) => (
        <>
          <h2>{text.open}</h2>
          {all.length === 0 && <p>{text.none}</p>}
          <ul className="cards">
            {all.map(({ invitationId, name, email, expiresAt }) => (
              <li key={invitationId}>
                <Name>{name}</Name> <Name>{email}</Name>
                <span className="muted">
                  {text.expires(shortWhen(new Date(expiresAt), { language, zone }))}
                </span>
                <Act
                  {...{ name: text.withdraw, label: `${text.withdraw}: ${email}` }}
                  act={() => api.withdrawInvitation({ path: { invitationId } })}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Loaded>
  );
}
