import type { AnswerOf, Locale, readProcessingCall } from '@riserbo/contracts';

type ProcessingRecord = AnswerOf<typeof readProcessingCall>;
type Activity = ProcessingRecord['activities'][number];
type Until = Extract<Activity['retention'], { until: string }>['until'];

/** Texts of the page with the record of processing. */
interface ProcessingWords {
  title: string;
  intro: string;
  madeAt: string;
  controller: string;
  head: readonly [data: string, persons: string, categories: string, basis: string, kept: string];
  sealed: string;
  processors: string;
  processorsIntro: string;
  here: string;
  purposes: Record<Activity['purpose'], string>;
  bases: Record<Activity['basis'], string>;
  persons: Record<Activity['persons'][number], string>;
  categories: Record<Activity['categories'][number], string>;
  until: Record<Until, string>;
  days(days: number, after: string): string;
  tasks: Record<ProcessingRecord['processors'][number]['task'], string>;
}

export const processingWords: Record<Locale, ProcessingWords> = {
  en: {
    title: 'Record of processing',
    intro:
      'Article 30(1) GDPR. Made from the rules of the stored data and from the configuration of the installation. Names of tables are those of the database.',
    madeAt: 'Made on',
    controller: 'Controller',
    head: ['Data', 'Persons', 'Categories', 'Legal basis', 'Kept'],
    sealed: 'contact data is encrypted in the database',
    processors: 'Where data goes',
    processorsIntro: 'As the installation is configured now.',
    here: 'the machine of the installation',
    purposes: {
      booking: 'Appointments',
      care: 'Care',
      account: 'Accounts',
      security: 'Security',
      messages: 'Messages',
      proof: 'Proof',
      operation: 'Operation',
    },
    bases: {
      contract: 'contract',
      legal_obligation: 'legal obligation',
      legitimate_interest: 'legitimate interest',
      consent: 'consent',
    },
    persons: { client: 'clients', member: 'staff', provider: 'practitioners', operator: 'operators' },
    categories: {
      identifier: 'identifiers',
      contact: 'contact data',
      credential: 'credentials',
      health: 'health data',
      schedule: 'appointments and hours',
      preference: 'preferences',
      operational: 'technical data',
      statistic: 'statistics',
    },
    until: {
      erasure: 'until erasure',
      company_end: 'until the company ends',
      parent: 'with the entry it belongs to',
    },
    days: (days, after) =>
      days === 0 ? `until ${after}` : `${days} ${days === 1 ? 'day' : 'days'} after ${after}`,
    tasks: {
      database: 'Database',
      events: 'Messages between the services',
      mail: 'E-mail: addresses and texts',
      sms: 'SMS: phone numbers and texts',
      audit_copies: 'Copies of checksums of the audit log, without personal data',
      audit_witness: 'Witness of checksums of the audit log, without personal data',
    },
  },
  it: {
    title: 'Registro dei trattamenti',
    intro:
      'Articolo 30, paragrafo 1, GDPR. Generato dalle regole dei dati conservati e dalla configurazione dell’installazione. I nomi delle tabelle sono quelli della base di dati.',
    madeAt: 'Data di stampa',
    controller: 'Titolare del trattamento',
    head: ['Dati', 'Interessati', 'Categorie', 'Base giuridica', 'Conservazione'],
    sealed: 'i recapiti sono cifrati nella base di dati',
    processors: 'Dove vanno i dati',
    processorsIntro: 'Secondo la configurazione attuale dell’installazione.',
    here: 'la macchina dell’installazione',
    purposes: {
      booking: 'Appuntamenti',
      care: 'Cura',
      account: 'Account',
      security: 'Sicurezza',
      messages: 'Messaggi',
      proof: 'Prova',
      operation: 'Funzionamento',
    },
    bases: {
      contract: 'contratto',
      legal_obligation: 'obbligo di legge',
      legitimate_interest: 'legittimo interesse',
      consent: 'consenso',
    },
    persons: { client: 'clienti', member: 'personale', provider: 'professionisti', operator: 'operatori' },
    categories: {
      identifier: 'identificativi',
      contact: 'recapiti',
      credential: 'credenziali',
      health: 'dati sulla salute',
      schedule: 'appuntamenti e orari',
      preference: 'preferenze',
      operational: 'dati tecnici',
      statistic: 'statistiche',
    },
    until: {
      erasure: 'fino alla cancellazione',
      company_end: 'fino alla chiusura dell’azienda',
      parent: 'con la voce a cui appartiene',
    },
    days: (days, after) =>
      days === 0 ? `fino a ${after}` : `${days} ${days === 1 ? 'giorno' : 'giorni'} dopo ${after}`,
    tasks: {
      database: 'Base di dati',
      events: 'Messaggi tra i servizi',
      mail: 'E-mail: indirizzi e testi',
      sms: 'SMS: numeri di telefono e testi',
      audit_copies: 'Copie delle somme di controllo del registro degli accessi, senza dati personali',
      audit_witness: 'Testimone delle somme di controllo del registro degli accessi, senza dati personali',
    },
  },
};
