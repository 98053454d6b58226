import { sameForBothLevels, type MessageCatalogue, type MessageText } from './copy';
import { accountMails } from './account-mails-en';

const greeting = 'Hello{{#if personName}} {{personName}}{{/if}},';
const card = `{{#if deadline}}Change or cancel online until {{deadline}}{{#if phone}}; after that, call {{phone}}{{/if}}.{{/if}}`;
const call = 'Choose another time online{{#if phone}}, or call {{phone}}{{/if}}.';
/** Says no more than that there is something to read. */
const neutral = (subject: string, action?: string): MessageText => ({
  subject,
  lines: ['Open the link for the details.'],
  ...(action === undefined ? { lines: ['{{companyName}} can tell you more.'] } : { action }),
});

export const en: MessageCatalogue = {
  ...sameForBothLevels(accountMails),
  booking_requested: {
    neutral: neutral('Request sent', 'See the request'),
    personal: {
      subject: 'Request sent to {{companyName}}',
      lines: [
        greeting,
        '{{companyName}} will answer{{#if answerBy}} by {{answerBy}}{{/if}}. The time is kept until then.',
      ],
      details: true,
      action: 'Change or cancel',
    },
  },
  booking_declined: {
    neutral: neutral('Request not confirmed'),
    personal: {
      subject: "{{companyName}} can't confirm your request",
      lines: [greeting, "This time isn't available: {{when}}.", call],
    },
  },
  booking_confirmed: {
    neutral: neutral('Appointment confirmed', 'See the appointment'),
    personal: {
      subject: 'Appointment confirmed: {{short}}',
      lines: [greeting, 'Your appointment with {{companyName}} is confirmed.'],
      details: true,
      after: [card],
      action: 'Change or cancel',
    },
  },
  booking_rescheduled: {
    neutral: neutral('Appointment changed', 'See the appointment'),
    personal: {
      subject: 'New time: {{short}}',
      lines: [greeting, 'Your appointment has moved.{{#if oldWhen}} Old time: {{oldWhen}}.{{/if}}'],
      details: true,
      after: [card],
      action: 'Change or cancel',
    },
  },
  booking_cancelled: {
    neutral: neutral('Appointment cancelled'),
    personal: {
      subject: 'Appointment with {{companyName}} cancelled',
      lines: [greeting, 'The appointment on {{when}} is cancelled.', call],
    },
  },
  booking_reminder: {
    neutral: neutral('Appointment reminder', 'See the appointment'),
    personal: {
      subject: 'Reminder: {{short}}',
      lines: [greeting, 'You have an appointment with {{companyName}}.'],
      details: true,
      after: [card],
      action: 'Change or cancel',
    },
  },
  booking_attendance: {
    neutral: neutral('Please confirm your appointment', "I'll be there"),
    personal: {
      subject: 'Will you come? {{short}}',
      lines: [greeting, "Please answer. If you don't, it stays booked."],
      details: true,
      after: [card],
      action: "I'll be there",
    },
  },
  // subject and first lines are the company's
  promotion: {
    neutral: neutral('News from {{companyName}}', 'Read the news'),
    personal: {
      subject: 'An offer from {{companyName}}',
      lines: ['You agreed to offers from {{companyName}}.'],
    },
  },
};
