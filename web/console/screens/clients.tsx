import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useRefresh } from '../data';
import { Problem } from '../problem';
import { api } from '../session/session';
import { Name, useSettings, useText } from '../session/settings';
import { Sheet } from '../sheet';

const PAGE = 50;

/** The client list, searched by beginnings of names, addresses or phones. */
export function Clients() {
  const { nav, clients: text, shell } = useText();
  const [search, setSearch] = useState('');
  const [isAdding, setAdding] = useState(false);
  const found = useQuery({
    queryKey: ['clients', search, PAGE],
    queryFn: async () =>
      search === ''
        ? (await api.listClients({ query: { limit: PAGE } })).data
        : (await api.searchClients({ body: { text: search, limit: PAGE } })).data,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSearch(textOf(new FormData(event.currentTarget), 'q').trim());
  };
  return (
    <>
      <div className="heading">
        <h1>{nav.clients}</h1>
        <button type="button" className="main" onClick={() => setAdding(true)}>
          {text.add}
        </button>
      </div>
      <form role="search" className="row" onSubmit={submit}>
        <label>
          {text.search}
          <input name="q" type="search" maxLength={200} autoComplete="off" />
        </label>
        <button>{text.find}</button>
      </form>
      {found.error !== null && <Problem error={found.error} retry={found.refetch} />}
      {found.isPending && <p role="status">{shell.loading}</p>}
      {found.data?.items.length === 0 && <p>{text.none}</p>}
      <ul className="cards">
        {found.data?.items.map(({ id, name, email, phone }) => (
          <li key={id}>
            <Link to="/clients/$clientId" params={{ clientId: id }}>
              <Name>{name}</Name>
            </Link>
            <span className="muted">
              {email !== null && <Name>{email}</Name>} {phone !== null && <Name>{phone}</Name>}
            </span>
          </li>
        ))}
      </ul>
      {isAdding && <NewClient close={() => setAdding(false)} />}
    </>
  );
}

export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

function NewClient({ close }: { close(): void }) {
  const { clients: text } = useText();
  const { language } = useSettings();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [key] = useState(() => crypto.randomUUID());
  const create = useMutation({
    mutationFn: async (form: FormData) => {
      const given = Object.fromEntries(
        ['email', 'phone']
          .map((name) => [name, textOf(form, name).trim()])
          .filter(([, value]) => value !== ''),
      );
      const body = { name: textOf(form, 'name').trim(), locale: language, ...given };
      return (await api.createClient({ body, headers: { 'Idempotency-Key': key } })).data;
    },
    onSuccess: async ({ id }) => {
      await refresh();
      await navigate({ to: '/clients/$clientId', params: { clientId: id } });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!create.isPending) create.mutate(new FormData(event.currentTarget));
  };
  return (
    <Sheet title={text.add} close={close}>
      <form className="form" onSubmit={submit}>
        {create.error !== null && <Problem error={create.error} />}
        <label>
          {text.name}
          <input name="name" required maxLength={120} autoComplete="off" />
        </label>
        <label>
          {text.email}
          <input name="email" type="email" maxLength={254} autoComplete="off" />
        </label>
        <label>
          {text.phone}
          <input name="phone" type="tel" maxLength={30} autoComplete="off" />
        </label>
        <button className="main" disabled={create.isPending}>
          {text.save}
        </button>
      </form>
    </Sheet>
  );
}
