import type { LetterKind } from '@riserbo/contracts';
import type { Words } from './copy';

export const letters: Record<LetterKind, Words> = {
  sign_up: {
    subject: 'Conferma la registrazione',
    lines: [
      'Qualcuno, probabilmente tu, ha chiesto di aprire una pagina di prenotazione per {{companyName}}.',
      'Segui il collegamento entro 24 ore per confermare. Se non sei stato tu, ignora questo messaggio.',
    ],
    action: 'Conferma',
  },
  sign_up_known: {
    subject: 'Hai già un account',
    lines: [
      'Qualcuno, probabilmente tu, ha chiesto di aprire una pagina di prenotazione per {{companyName}} con questo indirizzo, che ha già un account.',
      'Segui il collegamento entro 24 ore per aggiungere l’azienda al tuo account; la password resta la stessa. Se non sei stato tu, ignora questo messaggio.',
    ],
    action: 'Aggiungi l’azienda',
  },
  password_reset: {
    subject: 'Una nuova password',
    lines: [
      'Qualcuno, probabilmente tu, ha chiesto una nuova password per il tuo account.',
      'Segui il collegamento entro un’ora per sceglierla. Se non sei stato tu, ignora questo messaggio: la password resta la stessa.',
    ],
    action: 'Scegli una nuova password',
  },
  password_changed: {
    subject: 'La tua password è stata cambiata',
    lines: [
      'La password del tuo account è stata cambiata e le altre sessioni sono state chiuse.',
      'Se non sei stato tu, chiedi subito una nuova password e avvisa il titolare di {{companyName}}.',
    ],
  },
  sign_in_notice: {
    subject: 'Un nuovo accesso al tuo account',
    lines: [
      'Qualcuno, probabilmente tu, ha appena effettuato l’accesso al tuo account.',
      'Se non sei stato tu, segui il collegamento: chiude tutte le sessioni e ti permette di scegliere una nuova password.',
    ],
    action: 'Non sono stato io',
  },
  second_factor_on: {
    subject: 'L’accesso a due fattori è attivo',
    lines: [
      'Da ora per accedere al tuo account serve anche un codice della tua app di autenticazione.',
      'Conserva i codici di recupero in un luogo sicuro. Se non sei stato tu, avvisa subito il titolare di {{companyName}}.',
    ],
  },
  second_factor_off: {
    subject: 'L’accesso a due fattori è disattivato',
    lines: [
      'Da ora per accedere al tuo account basta la password.',
      'Se non sei stato tu, cambia subito la password e avvisa il titolare di {{companyName}}.',
    ],
  },
  second_factor_removed: {
    subject: 'Un secondo fattore è stato rimosso',
    lines: [
      'Uno dei secondi fattori del tuo account è stato rimosso; un altro viene ancora richiesto.',
      'Se non sei stato tu, cambia subito la password e avvisa il titolare di {{companyName}}.',
    ],
  },
  second_factor_reset: {
    subject: 'I tuoi secondi fattori sono stati rimossi',
    lines: [
      'Un amministratore di {{companyName}} ha rimosso i secondi fattori del tuo account e chiuso le tue sessioni.',
      'Accedi con la password e registrali di nuovo. Se non lo hai chiesto tu, cambia subito la password e avvisa il titolare di {{companyName}}.',
    ],
  },
  second_factor_reset_asked: {
    subject: 'È stata chiesta la rimozione dei tuoi secondi fattori',
    lines: [
      'Un amministratore di {{companyName}} ha chiesto di rimuovere i secondi fattori del tuo account. Avverrà quando ogni azienda per cui lavori lo avrà chiesto entro sette giorni; fino ad allora non cambia nulla.',
      'Se non lo hai chiesto tu, accedi con il tuo secondo fattore, così la richiesta decade, e avvisa il titolare di {{companyName}}.',
    ],
  },
  passkey_added: {
    subject: 'È stata aggiunta una passkey',
    lines: [
      'È stata aggiunta una passkey al tuo account. Permette di accedere senza password.',
      'Se non sei stato tu, rimuovila, cambia subito la password e avvisa il titolare di {{companyName}}.',
    ],
  },
  recovery_code_used: {
    subject: 'È stato usato un codice di recupero',
    lines: [
      'Uno dei tuoi codici di recupero è appena stato usato al posto del secondo fattore. Non funzionerà più.',
      'Se non sei stato tu, cambia subito la password e avvisa il titolare di {{companyName}}.',
    ],
  },
  invitation: {
    subject: 'Un invito da {{companyName}}',
    lines: [
      '{{companyName}} ti invita a lavorare con Riserbo.',
      'Segui il collegamento entro sette giorni per accettare. Se hai già un account, la password resta la stessa. Se non conosci il mittente, ignora questo messaggio.',
    ],
    action: 'Accetta l’invito',
  },
  support_refused: {
    subject: 'Un codice di assistenza è stato rifiutato',
    lines: [
      'Qualcuno ha provato un codice di assistenza di {{companyName}} che è errato, già usato, scaduto, revocato o destinato a un’altra persona. Nessuno è entrato.',
      'Il registro delle attività indica quale codice era. Se ti serve ancora aiuto, emetti un codice nuovo.',
    ],
  },
  client_login: {
    subject: 'Il tuo collegamento di accesso',
    lines: [
      'Qualcuno, probabilmente tu, ha chiesto di accedere presso {{companyName}}.',
      'Segui il collegamento entro 15 minuti. Se non sei stato tu, ignora questo messaggio.',
    ],
    action: 'Accedi',
  },
};
