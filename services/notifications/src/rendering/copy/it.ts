import { sameForBothLevels, type MessageCatalogue } from './copy';
import { accountMails } from './account-mails-it';

const appointment = '{{when}} · {{serviceName}} con {{providerName}}';
const greeting = 'Buongiorno{{#if personName}} {{personName}}{{/if}},';

export const it: MessageCatalogue = {
  ...sameForBothLevels(accountMails),
  booking_requested: {
    neutral: {
      subject: 'Richiesta inviata',
      lines: ['La richiesta è arrivata. {{companyName}} risponderà via e-mail.'],
      action: 'Vedi la richiesta',
    },
    personal: {
      subject: 'Richiesta inviata a {{companyName}}',
      lines: [
        greeting,
        '{{companyName}} risponderà alla richiesta. Intanto l’orario resta riservato.',
        appointment,
      ],
      action: 'Sposta o disdici',
    },
  },
  booking_declined: {
    neutral: {
      subject: 'Richiesta non confermata',
      lines: ['{{companyName}} non può confermare la richiesta. Serve un altro orario.'],
    },
    personal: {
      subject: '{{companyName}} non può confermare la richiesta',
      lines: [
        greeting,
        'Questo orario non è disponibile. Se ne può scegliere un altro online, o chiamare {{companyName}}.',
        appointment,
      ],
    },
  },
  booking_confirmed: {
    neutral: {
      subject: 'Appuntamento confermato',
      lines: ['L’appuntamento con {{companyName}} è confermato. I dettagli sono nel link.'],
      action: 'Vedi l’appuntamento',
    },
    personal: {
      subject: 'Appuntamento con {{companyName}} confermato',
      lines: [greeting, 'L’appuntamento con {{companyName}} è confermato.', appointment],
      action: 'Sposta o disdici',
    },
  },
  booking_rescheduled: {
    neutral: {
      subject: 'Appuntamento modificato',
      lines: ['L’appuntamento con {{companyName}} è cambiato. I dettagli sono nel link.'],
      action: 'Vedi l’appuntamento',
    },
    personal: {
      subject: 'Nuovo orario per l’appuntamento con {{companyName}}',
      lines: [greeting, 'L’appuntamento è spostato a un nuovo orario.', appointment],
      action: 'Sposta o disdici',
    },
  },
  booking_cancelled: {
    neutral: {
      subject: 'Appuntamento annullato',
      lines: ['L’appuntamento con {{companyName}} è annullato. Si può prenotare di nuovo online.'],
    },
    personal: {
      subject: 'Appuntamento con {{companyName}} annullato',
      lines: [
        greeting,
        'Questo appuntamento è annullato. Si può prenotare di nuovo online, o chiamare {{companyName}}.',
        appointment,
      ],
    },
  },
  booking_reminder: {
    neutral: {
      subject: 'Promemoria appuntamento',
      lines: ['C’è un appuntamento con {{companyName}}. I dettagli sono nel link.'],
      action: 'Vedi l’appuntamento',
    },
    personal: {
      subject: 'Promemoria: appuntamento con {{companyName}}',
      lines: [greeting, 'C’è un appuntamento con {{companyName}}.', appointment],
      action: 'Sposta o disdici',
    },
  },
  booking_attendance: {
    neutral: {
      subject: 'Appuntamento da confermare',
      lines: ['{{companyName}} chiede di confermare l’appuntamento.'],
      action: 'Ci sarò',
    },
    personal: {
      subject: 'Da confermare: appuntamento con {{companyName}}',
      lines: [greeting, 'Serve una risposta. Senza, l’appuntamento resta.', appointment],
      action: 'Ci sarò',
    },
  },
};
