import type { AccountMailKind } from '@riserbo/contracts';
import type { MessageText } from './copy';

const ignore = 'La richiesta non è tua? Ignora questa e-mail: non cambia nulla.';
const protect = 'Non riconosci questa operazione? Cambia subito la password e avvisa {{companyName}}.';

export const accountMails: Record<AccountMailKind, MessageText> = {
  sign_up: {
    subject: 'Conferma il tuo indirizzo e-mail',
    lines: ['Serve per la pagina di prenotazione di {{companyName}}. Il link vale 24 ore.', ignore],
    action: 'Conferma',
  },
  sign_up_known: {
    subject: 'Hai già un account',
    lines: [
      'La conferma aggiunge {{companyName}} al tuo account. La password resta la stessa. Il link vale 24 ore.',
      ignore,
    ],
    action: 'Aggiungi l’attività',
  },
  password_reset: {
    subject: 'Una nuova password da scegliere',
    lines: ['Il link vale 60 minuti.', ignore],
    action: 'Scegli la password',
  },
  password_changed: {
    subject: 'La password è cambiata',
    lines: [
      'Gli accessi dagli altri dispositivi sono chiusi.',
      'Non riconosci questa operazione? Scegli subito una nuova password e avvisa {{companyName}}.',
    ],
  },
  password_guessed: {
    subject: 'Password sbagliate per il tuo account',
    lines: [
      'Sono state inserite 100 password sbagliate di seguito. Ora la password vale solo sui dispositivi già usati per accedere.',
      'Per accedere da un nuovo dispositivo usa una passkey o scegli una nuova password.',
    ],
  },
  codes_guessed: {
    subject: 'Codici sbagliati per il tuo account',
    lines: [
      'Chi conosce la tua password ha inserito 100 codici sbagliati di seguito. Ora i codici valgono solo sui dispositivi già usati per accedere.',
      'Cambia subito la password e avvisa {{companyName}}.',
    ],
  },
  client_password_guessed: {
    subject: 'Password sbagliate per il suo account',
    lines: [
      'Sono state inserite 100 password sbagliate di seguito. La password non vale più.',
      'Può ancora accedere con un link via e-mail e poi scegliere una nuova password.',
    ],
  },
  session_guessed: {
    subject: 'Password sbagliate durante un accesso',
    lines: [
      'Da un accesso già aperto sono state inserite 100 password sbagliate (o codici sbagliati) di seguito. Quell’accesso non può più confermare la password.',
      'Accesso non riconosciuto? Una nuova password chiude gli accessi dagli altri dispositivi.',
    ],
  },
  sign_in_notice: {
    subject: 'Nuovo accesso all’account',
    lines: [
      'C’è appena stato un accesso al tuo account.',
      'Non lo riconosci? Il pulsante chiude tutti gli accessi e chiede una nuova password.',
    ],
    action: 'Non lo riconosco',
  },
  second_factor_on: {
    subject: 'L’accesso in due passaggi è attivo',
    lines: [
      'Da ora per accedere serve anche un codice della tua app di autenticazione. Conserva i codici di recupero in un posto sicuro.',
      'Non riconosci questa operazione? Avvisa subito {{companyName}}.',
    ],
  },
  second_factor_off: {
    subject: 'L’accesso in due passaggi è disattivato',
    lines: ['Da ora per accedere basta la password.', protect],
  },
  second_factor_removed: {
    subject: 'Un secondo passaggio è stato rimosso',
    lines: ['Un modo per confermare l’accesso è stato rimosso. Un altro resta in uso.', protect],
  },
  second_factor_reset: {
    subject: 'L’accesso in due passaggi è stato azzerato',
    lines: [
      '{{companyName}} ha azzerato il tuo accesso in due passaggi. Tutti gli accessi sono chiusi.',
      `Accedi con la password e configuralo di nuovo. ${protect}`,
    ],
  },
  second_factor_reset_asked: {
    subject: 'Richiesta di azzerare l’accesso in due passaggi',
    lines: [
      'La richiesta viene da {{companyName}}. Non cambia nulla finché ogni attività per cui lavori non l’ha chiesto entro sette giorni.',
      'La richiesta non è tua? Accedi con il secondo passaggio, così viene annullata, e avvisa {{companyName}}.',
    ],
  },
  passkey_added: {
    subject: 'È stata aggiunta una passkey',
    lines: [
      'Ora puoi accedere al tuo account con questa passkey, senza password.',
      'Non riconosci questa operazione? Rimuovi la passkey, cambia subito la password e avvisa {{companyName}}.',
    ],
  },
  recovery_code_used: {
    subject: 'Accesso con un codice di recupero',
    lines: ['Il codice non vale più.', protect],
  },
  invitation: {
    subject: '{{companyName}} ti invita su Riserbo',
    lines: ['Il link vale sette giorni. Se hai già una password, resta quella.', ignore],
    action: 'Accetta',
  },
  support_refused: {
    subject: 'Un codice di assistenza è stato rifiutato',
    lines: [
      'Il codice non vale. Nessuno è entrato.',
      'Il registro indica quale codice era. Se serve ancora aiuto, creane uno nuovo.',
    ],
  },
  protection_weakened: {
    subject: 'Un’impostazione di sicurezza è stata indebolita',
    lines: [
      'Una protezione di {{companyName}} è stata disattivata o resa meno severa.',
      'Il registro delle attività mostra che cosa è cambiato e chi l’ha fatto. Se non ti aspettavi questa modifica, annullala e parlane con quella persona.',
    ],
  },
  glass_broken: {
    subject: 'Alcune cartelle sono state aperte in emergenza',
    lines: [
      'Un professionista di {{companyName}} ha aperto cartelle a lui riservate e ha indicato un’emergenza.',
      'Il registro delle attività mostra chi è stato e perché. Se non te lo aspettavi, parlane con quella persona.',
    ],
  },
  client_login: {
    subject: 'Il link per accedere',
    lines: [
      'Serve per accedere a {{companyName}} e vale 15 minuti.',
      'La richiesta non è sua? Ignori questa e-mail: non cambia nulla.',
    ],
    action: 'Accedi',
  },
  data_link: {
    subject: 'Il link ai propri dati',
    lines: [
      'Mostra tutto ciò che {{companyName}} conserva su di lei, da leggere, stampare e correggere. Vale una sola volta, entro 15 minuti.',
      'La richiesta non è sua? Ignori questa e-mail: non cambia nulla.',
    ],
    action: 'Vedi i dati',
  },
  request_received: {
    subject: 'C’è una nuova richiesta sui dati personali',
    lines: [
      'Una persona chiede a {{companyName}} dati, una correzione, una cancellazione o altro.',
      'L’elenco delle richieste mostra che cosa chiede ed entro quando rispondere.',
    ],
  },
  request_due: {
    subject: 'Una richiesta scade entro una settimana',
    lines: [
      'Una persona attende ancora una risposta da {{companyName}}. La scadenza è di legge.',
      'È la prima nell’elenco delle richieste. Se serve più tempo, spiegane il motivo alla persona e sposta la data.',
    ],
  },
  request_late: {
    subject: 'Una richiesta è in ritardo',
    lines: [
      'È passata la data entro cui {{companyName}} doveva rispondere a una persona.',
      'Rispondi ora: è la prima nell’elenco delle richieste. La persona può rivolgersi al Garante.',
    ],
  },
};
