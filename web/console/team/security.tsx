import { useQuery } from '@tanstack/react-query';
import { shortWhen } from '../../messages';
import { teamTexts } from '../../messages/console/team';
import { companyQuery } from '../data';
import { Loaded } from '../loaded';
import { api } from '../session/session';
import { useSettings, useTexts } from '../session/settings';
import { Act } from './act';
import { Factors } from './factors';

/** The person's own sign-in: where it is used, second steps, and the device (L5). */
export function Security() {
  const text = useTexts(teamTexts);
  return (
    <>
      <Sessions />
      <Factors />
      <section>
        <h2>{text.advice}</h2>
        <ul>
          {text.adviceList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Sessions() {
  const text = useTexts(teamTexts);
  const { language } = useSettings();
  const company = useQuery(companyQuery);
  const zone = company.data?.timeZone ?? 'UTC';
  const when = (at: string) => shortWhen(new Date(at), { language, zone });
  const sessions = useQuery({
    queryKey: ['my-sessions'],
    queryFn: async () => (await api.listSessions()).data.items,
  });
  return (
    <section>
      <h2>{text.sessions}</h2>
      <Loaded query={sessions}>
        {(all) => (
          <>
            <ul className="cards">
              {all.map(({ sessionId, startedAt, lastSeenAt, current }) => (
                <li key={sessionId}>
                  <span>{text.since(when(startedAt), when(lastSeenAt))}</span>
                  {current ? (
                    <b>{text.here}</b>
                  ) : (
                    <Act
                      {...{ name: text.end, label: `${text.end}: ${when(startedAt)}` }}
                      act={() => api.endSession({ path: { sessionId } })}
                    />
                  )}
                </li>
              ))}
            </ul>
            {all.length > 1 && (
              <Act {...{ name: text.endOthers, danger: true }} act={() => api.endOtherSessions()} />
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
