import { sameForBothLevels, type MessageCatalogue } from './copy';
import { accountMails } from './account-mails-en';

const appointment = '{{when}} · {{serviceName}} with {{providerName}}';
const greeting = 'Hello{{#if personName}} {{personName}}{{/if}},';

export const en: MessageCatalogue = {
  ...sameForBothLevels(accountMails),
  booking_requested: {
    neutral: {
      subject: 'Request sent',
      lines: ['Your request has reached {{companyName}}. You will get an answer by email.'],
      action: 'See the request',
    },
    personal: {
      subject: 'Request sent to {{companyName}}',
      lines: [
        greeting,
        '{{companyName}} will answer your request. The time is kept until then.',
        appointment,
      ],
      action: 'Change or cancel',
    },
  },
  booking_declined: {
    neutral: {
      subject: 'Request not confirmed',
      lines: ["{{companyName}} can't confirm your request. Please choose another time."],
    },
    personal: {
      subject: "{{companyName}} can't confirm your request",
      lines: [
        greeting,
        "This time isn't available. Please choose another one, or call {{companyName}}.",
        appointment,
      ],
    },
  },
  booking_confirmed: {
    neutral: {
      subject: 'Appointment confirmed',
      lines: ['Your appointment with {{companyName}} is confirmed. Open the link for the details.'],
      action: 'See the appointment',
    },
    personal: {
      subject: 'Appointment with {{companyName}} confirmed',
      lines: [greeting, 'Your appointment with {{companyName}} is confirmed.', appointment],
      action: 'Change or cancel',
    },
  },
  booking_rescheduled: {
    neutral: {
      subject: 'Appointment changed',
      lines: ['Your appointment with {{companyName}} has changed. Open the link for the details.'],
      action: 'See the appointment',
    },
    personal: {
      subject: 'New time for your appointment with {{companyName}}',
      lines: [greeting, 'Your appointment has moved to a new time.', appointment],
      action: 'Change or cancel',
    },
  },
  booking_cancelled: {
    neutral: {
      subject: 'Appointment cancelled',
      lines: ['Your appointment with {{companyName}} is cancelled. You can book a new time online.'],
    },
    personal: {
      subject: 'Appointment with {{companyName}} cancelled',
      lines: [
        greeting,
        'This appointment is cancelled. You can book a new time online, or call {{companyName}}.',
        appointment,
      ],
    },
  },
  booking_reminder: {
    neutral: {
      subject: 'Appointment reminder',
      lines: ['You have an appointment with {{companyName}}. Open the link for the details.'],
      action: 'See the appointment',
    },
    personal: {
      subject: 'Reminder of your appointment with {{companyName}}',
      lines: [greeting, 'You have an appointment with {{companyName}}.', appointment],
      action: 'Change or cancel',
    },
  },
  booking_attendance: {
    neutral: {
      subject: 'Please confirm your appointment',
      lines: ['{{companyName}} would like to know whether you will come.'],
      action: "I'll be there",
    },
    personal: {
      subject: 'Will you come to {{companyName}}?',
      lines: [greeting, "Please answer. If you don't, the appointment stays booked.", appointment],
      action: "I'll be there",
    },
  },
};
