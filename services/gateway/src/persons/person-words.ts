import type { Locale, OwnerName } from '@riserbo/contracts';

/** Texts of the page with everything about a person. */
interface PersonWords {
  title: string;
  intro: string;
  madeAt: string;
  contents: string;
  part: string;
  rows: string;
  nothing: string;
  ciphertext(bytes: number): string;
  hint: string;
  yes: string;
  no: string;
  services: Record<OwnerName, string>;
}

export const personWords: Record<Locale, PersonWords> = {
  en: {
    title: 'Everything stored about you',
    intro:
      'Each part below comes from one part of the system. Names of tables and fields are those of the database. Passwords and other secrets that still work are left out.',
    madeAt: 'Made on',
    contents: 'Contents',
    part: 'Part',
    rows: 'Entries',
    nothing: 'Nothing is stored about you.',
    ciphertext: (bytes) => `sealed, ${bytes} bytes`,
    hint: 'Sealed notes are in the file for download. The practice opens them with its key file, which the server does not have.',
    yes: 'yes',
    no: 'no',
    services: {
      auth: 'Accounts and sign-ins',
      booking: 'Appointments',
      clients: 'Contact details, consents and requests',
      medical: 'Sealed notes',
      notifications: 'Messages',
      retention: 'How long data is kept',
    },
  },
  it: {
    title: 'Tutti i dati conservati su di lei',
    intro:
      'Ogni sezione proviene da una parte del sistema. I nomi delle tabelle e dei campi sono quelli della base di dati. Le password e gli altri segreti ancora validi non sono inclusi.',
    madeAt: 'Data di stampa',
    contents: 'Contenuto',
    part: 'Sezione',
    rows: 'Voci',
    nothing: 'Non sono conservati dati su di lei.',
    ciphertext: (bytes) => `sigillato, ${bytes} byte`,
    hint: 'Le note sigillate sono nel file da scaricare. Lo studio le apre con il proprio file delle chiavi, che il server non possiede.',
    yes: 'sì',
    no: 'no',
    services: {
      auth: 'Account e accessi',
      booking: 'Appuntamenti',
      clients: 'Recapiti, consensi e richieste',
      medical: 'Note sigillate',
      notifications: 'Messaggi',
      retention: 'Tempi di conservazione',
    },
  },
};
