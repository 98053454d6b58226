import type { InviteMember, Member } from '@riserbo/client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { teamTexts } from '../../messages/console/team';
import { version } from '../data';
import { Editor } from '../forms/editor';
import { optionsOf, type Field } from '../forms/fields';
import { Loaded } from '../loaded';
import { useMay } from '../session/permissions';
import { api } from '../session/session';
import { Name, useText, useTexts } from '../session/settings';
import { afterStepUp } from '../session/step-up';
import { Sheet } from '../sheet';
import { Act } from './act';
import { Invitations } from './invitations';

const readMembers = async () => (await api.listMembers({ query: { limit: 200 } })).data.items;

/** Members with their roles, and open invitations. */
export function People() {
  const { team, nav, clients } = useText();
  const text = useTexts(teamTexts);
  const may = useMay();
  const members = useQuery({ queryKey: ['members'], queryFn: readMembers });
  const [opened, open] = useState<string>();
  const found = members.data?.find(({ userId }) => userId === opened);
  const close = () => open(undefined);
  return (
    <Loaded query={members}>
      {(all) => (
        <>
          {may('members:manage') && (
            <button type="button" className="main" onClick={() => open('new')}>
              {text.invite}
            </button>
          )}
          <div className="scroll" tabIndex={0} role="region" aria-label={nav.team}>
            <table className="list">
              <thead>
                <tr>
                  {[clients.name, clients.email, team.role, team.state].map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {all.map(({ userId, name, email, role, disabled }) => (
                  <tr key={userId}>
                    <td>
                      <button type="button" className="plain" onClick={() => open(userId)}>
                        <Name>{name}</Name>
                      </button>
                    </td>
                    <td>
                      <Name>{email}</Name>
                    </td>
                    <td>{team.roles[role]}</td>
                    <td>{disabled ? team.disabled : team.active}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Invitations />
          {opened === 'new' && (
            <Sheet title={text.invite} close={close}>
              <Invite />
            </Sheet>
          )}
          {found !== undefined && (
            <Sheet title={text.change(found.name)} close={close}>
              <ChangeMember member={found} />
            </Sheet>
          )}
        </>
      )}
    </Loaded>
  );
}

function useRoles(): Field {
  const { team } = useText();
  return { name: 'role', label: team.role, kind: 'select', options: optionsOf(team.roles) };
}

function Invite() {
  const text = useTexts(teamTexts);
  const fields: Field[] = [
    { name: 'name', label: text.name, maxLength: 120 },
    { name: 'email', label: text.email, kind: 'email', maxLength: 254 },
    useRoles(),
  ];
  return (
    <Editor
      {...{ fields, whole: true, submitText: text.invite, savedText: text.invited }}
      resource={{ role: 'reception' }}
      save={(body) =>
        afterStepUp('members', (headers) =>
          api.inviteMember({ body: body as unknown as InviteMember, headers }),
        )
      }
    />
  );
}

function ChangeMember({ member }: { member: Member }) {
  const text = useTexts(teamTexts);
  const may = useMay();
  const path = { userId: member.userId };
  const read = async () => (await readMembers()).find(({ userId }) => userId === member.userId) ?? member;
  return (
    <>
      <Editor
        fields={[useRoles(), { name: 'disabled', label: text.disabled, kind: 'check' }]}
        {...{ resource: member, read }}
        disabled={!may('members:manage')}
        save={(body, seen) =>
          afterStepUp('members', (headers) =>
            api.changeMember({ path, body, headers: { 'If-Match': version(seen), ...headers } }),
          )
        }
      />
      {may('members:manage') && (
        <section>
          <h3>{text.lost}</h3>
          <p>{text.lostHint}</p>
          <Act
            {...{ name: text.reset, danger: true }}
            act={() => afterStepUp('members', (headers) => api.resetFactors({ path, headers }))}
            done={({ data }) => (data.removed ? text.resetDone : text.resetAsked)}
          />
        </section>
      )}
    </>
  );
}
