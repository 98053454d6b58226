import { sameForBothLevels, type MessageCatalogue, type MessageText } from './copy';
import { accountMails } from './account-mails-it';

const greeting = 'Buongiorno{{#if personName}} {{personName}}{{/if}},';
const card = `{{#if deadline}}Si può spostare o disdire online fino a {{deadline}}{{#if phone}}; dopo, chiam[a/i] {{phone}}{{/if}}.{{/if}}`;
const call = 'Si può scegliere un altro orario online{{#if phone}}, o chiamare {{phone}}{{/if}}.';
/** Dice soltanto che c’è qualcosa da leggere. */
const neutral = (subject: string, action?: string): MessageText => ({
  subject,
  lines: ['I dettagli sono nel link.'],
  ...(action === undefined ? { lines: ['Per saperne di più: {{companyName}}.'] } : { action }),
});

export const it: MessageCatalogue = {
  ...sameForBothLevels(accountMails),
  booking_requested: {
    neutral: neutral('Richiesta inviata', 'Vedi la richiesta'),
    personal: {
      subject: 'Richiesta inviata a {{companyName}}',
      lines: [
        greeting,
        '{{companyName}} risponderà{{#if answerBy}} entro {{answerBy}}{{/if}}. Intanto l’orario resta riservato.',
      ],
      details: true,
      action: 'Sposta o disdici',
    },
  },
  booking_declined: {
    neutral: neutral('Richiesta non confermata'),
    personal: {
      subject: '{{companyName}} non può confermare la richiesta',
      lines: [greeting, 'Orario non disponibile: {{when}}.', call],
    },
  },
  booking_confirmed: {
    neutral: neutral('Appuntamento confermato', 'Vedi l’appuntamento'),
    personal: {
      subject: 'Appuntamento confermato: {{short}}',
      lines: [greeting, 'L’appuntamento con {{companyName}} è confermato.'],
      details: true,
      after: [card],
      action: 'Sposta o disdici',
    },
  },
  booking_rescheduled: {
    neutral: neutral('Appuntamento modificato', 'Vedi l’appuntamento'),
    personal: {
      subject: 'Nuovo orario: {{short}}',
      lines: [greeting, 'L’appuntamento è spostato.{{#if oldWhen}} Orario precedente: {{oldWhen}}.{{/if}}'],
      details: true,
      after: [card],
      action: 'Sposta o disdici',
    },
  },
  booking_cancelled: {
    neutral: neutral('Appuntamento annullato'),
    personal: {
      subject: 'Appuntamento con {{companyName}} annullato',
      lines: [greeting, 'L’appuntamento di {{when}} è annullato.', call],
    },
  },
  booking_reminder: {
    neutral: neutral('Promemoria appuntamento', 'Vedi l’appuntamento'),
    personal: {
      subject: 'Promemoria: {{short}}',
      lines: [greeting, '[Hai/Ha] un appuntamento con {{companyName}}.'],
      details: true,
      after: [card],
      action: 'Sposta o disdici',
    },
  },
  booking_attendance: {
    neutral: neutral('Appuntamento da confermare', 'Ci sarò'),
    personal: {
      subject: 'Da confermare: {{short}}',
      lines: [greeting, 'Serve una risposta. Senza, l’appuntamento resta.'],
      details: true,
      after: [card],
      action: 'Ci sarò',
    },
  },
  // subject and first lines are the company's
  promotion: {
    neutral: neutral('Novità da {{companyName}}', 'Leggi le novità'),
    personal: {
      subject: 'Un’offerta di {{companyName}}',
      lines: ['Questo messaggio arriva a chi ha accettato le offerte di {{companyName}}.'],
    },
  },
};
