import { useQuery } from '@tanstack/react-query';
import { Problem } from '../problem';
import { api } from '../session/session';
import { Name, useText } from '../session/settings';

/** Who works here, and what each role may do. */
export function Team() {
  const { nav, team: text, clients, shell } = useText();
  const members = useQuery({
    queryKey: ['members'],
    queryFn: async () => (await api.listMembers({ query: { limit: 200 } })).data.items,
  });
  return (
    <>
      <h1>{nav.team}</h1>
      {members.error !== null && <Problem error={members.error} retry={members.refetch} />}
      {members.isPending && <p role="status">{shell.loading}</p>}
      {members.data !== undefined && (
        <div className="scroll" tabIndex={0} role="region" aria-label={nav.team}>
          <table className="list">
            <thead>
              <tr>
                {[clients.name, clients.email, text.role, text.state].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {members.data.map(({ userId, name, email, role, disabled }) => (
                <tr key={userId}>
                  <td>
                    <Name>{name}</Name>
                  </td>
                  <td>
                    <Name>{email}</Name>
                  </td>
                  <td>{text.roles[role]}</td>
                  <td>{disabled ? text.disabled : text.active}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
