import { Api, expectStatus } from '../play/api';
import { tokenIn, type Mailbox } from '../play/mailbox';

/** Clients of the sample company: made-up people with addresses that deliver nowhere. */
const CLIENTS = [
  ...['Marta Colombo', 'Luca Ferrari', 'Chiara Ricci', 'Davide Marino', 'Elena Greco', 'Paolo Conti'],
  ...['Sara De Luca', 'Matteo Gallo', 'Francesca Costa', 'Giovanni Rinaldi', 'Zoë Åkesson', '李小龙'],
];
const STAFF = [
  { name: 'Andrea Fontana', role: 'admin' },
  { name: 'Rita Moretti', role: 'reception' },
  { name: 'Anna Verdi', role: 'provider' },
  { name: 'Vito Longo', role: 'viewer' },
] as const;

/** @returns the ids of the clients */
export async function addClients(office: Api, slug: string): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, name] of CLIENTS.entries()) {
    const body = {
      ...{ name, locale: index % 4 === 3 ? 'en' : 'it' },
      email: `client-${index + 1}@${slug}.example`,
      phone: `+3902555010${String(index).padStart(2, '0')}`,
    };
    ids.push(expectStatus(await office.post<{ id: string }>('/v1/clients', body), 201).body.id);
  }
  return ids;
}

/** A member of each role but owner; they share the owner's password, which the installation made up. */
export async function addStaff(
  office: Api,
  mails: Mailbox,
  { slug, password }: { slug: string; password: string },
): Promise<void> {
  const proof = await office.post<{ stepUpToken: string }>('/v1/step-up', { password, purpose: 'members' });
  const headers = { 'x-step-up': expectStatus(proof, 201).body.stepUpToken };
  const api = new Api(office.baseUrl);
  await Promise.all(
    STAFF.map(async ({ name, role }) => {
      const email = `${role}@${slug}.example`;
      expectStatus(await office.post('/v1/members', { email, name, role }, headers), 202);
      const token = tokenIn(await mails.wait(email, () => true), 'invitation');
      expectStatus(await api.post('/v1/invitations/accept', { token, password }), 201);
    }),
  );
}
