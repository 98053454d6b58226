import { expectStatus, type Api } from '../play/api';

const TEXTS = {
  en: {
    terms: '# Terms\n\nPlease arrive five minutes early. The price is paid at the practice.',
    privacy:
      '# Privacy notice\n\nWe keep your name, email address and phone number to organise your appointment.\n\n' +
      '- We give them to no one else.\n- Ask us to see, correct or erase them at any time.',
    cancellation: '# Cancelling\n\nCancel online up to one day before. After that, please call.',
  },
  it: {
    terms: '# Condizioni\n\nArrivi cinque minuti prima. Il prezzo si paga in studio.',
    privacy:
      '# Informativa sulla privacy\n\nConserviamo nome, e-mail e telefono per organizzare l’appuntamento.\n\n' +
      '- Non li diamo ad altri.\n- In ogni momento può chiedere di vederli, correggerli o cancellarli.',
    cancellation: '# Disdetta\n\nSi può disdire online fino a un giorno prima. Dopo, chiami lo studio.',
  },
} as const;

/** C7: terms, privacy notice and cancellation rules in both languages. */
export async function publishPolicies(office: Api): Promise<void> {
  for (const [locale, texts] of Object.entries(TEXTS))
    for (const [kind, text] of Object.entries(texts)) {
      const path = `/v1/policies/${kind}/${locale}`;
      const version = ({ headers }: { headers: Headers }) => ({ 'if-match': headers.get('etag') ?? '' });
      const empty = expectStatus(await office.get(`${path}/draft`), 200);
      const draft = await office.request('PUT', `${path}/draft`, { body: { text }, headers: version(empty) });
      expectStatus(draft, 200);
      expectStatus(await office.request('POST', `${path}/publish`, { headers: version(draft) }), 201);
    }
}
