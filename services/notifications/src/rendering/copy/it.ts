import type { Copy, Words } from './copy';

const signUp: Words = {
  subject: 'Conferma la registrazione',
  lines: [
    'Qualcuno, probabilmente tu, ha chiesto di aprire una pagina di prenotazione per {{companyName}}.',
    'Segui il collegamento entro 24 ore per confermare. Se non sei stato tu, ignora questo messaggio.',
  ],
  action: 'Conferma',
};
const signUpKnown: Words = {
  subject: 'Hai già un account',
  lines: [
    'Qualcuno, probabilmente tu, ha chiesto di aprire una pagina di prenotazione per {{companyName}} con questo indirizzo, che ha già un account.',
    'Segui il collegamento entro 24 ore per aggiungere l’azienda al tuo account; la password resta la stessa. Se non sei stato tu, ignora questo messaggio.',
  ],
  action: 'Aggiungi l’azienda',
};

export const it: Copy = {
  sign_up: { neutral: signUp, personal: signUp },
  sign_up_known: { neutral: signUpKnown, personal: signUpKnown },
  booking_confirmed: {
    neutral: {
      subject: 'La tua prenotazione',
      lines: ['La tua prenotazione presso {{companyName}} è confermata.'],
      action: 'Vedi o modifica',
    },
    personal: {
      subject: 'La tua prenotazione presso {{companyName}}',
      lines: [
        'Buongiorno {{personName}},',
        'la prenotazione è confermata: {{serviceName}} con {{providerName}}.',
        '{{when}}',
      ],
      action: 'Vedi, sposta o annulla',
    },
  },
  booking_rescheduled: {
    neutral: {
      subject: 'La tua prenotazione è cambiata',
      lines: ['La tua prenotazione presso {{companyName}} è cambiata.'],
      action: 'Vedi',
    },
    personal: {
      subject: 'Nuovo orario per la tua prenotazione presso {{companyName}}',
      lines: [
        'Buongiorno {{personName}},',
        'la prenotazione ha un nuovo orario: {{serviceName}} con {{providerName}}.',
        '{{when}}',
      ],
      action: 'Vedi, sposta o annulla',
    },
  },
  booking_cancelled: {
    neutral: {
      subject: 'La tua prenotazione è stata annullata',
      lines: ['La tua prenotazione presso {{companyName}} è stata annullata.'],
    },
    personal: {
      subject: 'La tua prenotazione presso {{companyName}} è stata annullata',
      lines: [
        'Buongiorno {{personName}},',
        'la prenotazione è stata annullata: {{serviceName}} con {{providerName}}.',
        '{{when}}',
      ],
    },
  },
};
