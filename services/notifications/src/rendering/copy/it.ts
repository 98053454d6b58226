import { inBothForms, type Copy } from './copy';
import { letters } from './letters-it';

export const it: Copy = {
  ...inBothForms(letters),
  booking_requested: {
    neutral: {
      subject: 'La tua richiesta di prenotazione',
      lines: ['{{companyName}} ha ricevuto la tua richiesta di prenotazione e risponderà.'],
      action: 'Vedi o modifica',
    },
    personal: {
      subject: 'La tua richiesta di prenotazione presso {{companyName}}',
      lines: [
        'Buongiorno {{personName}},',
        'la richiesta è stata ricevuta: {{serviceName}} con {{providerName}}. L’orario è tenuto per te finché lo studio non risponde.',
        '{{when}}',
      ],
      action: 'Vedi, sposta o annulla',
    },
  },
  booking_declined: {
    neutral: {
      subject: 'La tua richiesta di prenotazione',
      lines: ['{{companyName}} non ha potuto confermare la tua richiesta di prenotazione.'],
    },
    personal: {
      subject: 'La tua richiesta di prenotazione presso {{companyName}}',
      lines: [
        'Buongiorno {{personName}},',
        'la richiesta non ha potuto essere confermata: {{serviceName}} con {{providerName}}. Scegli un altro orario.',
        '{{when}}',
      ],
    },
  },
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
