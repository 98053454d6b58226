import { inBothForms, type Copy } from './copy';
import { letters } from './letters-en';

export const en: Copy = {
  ...inBothForms(letters),
  booking_requested: {
    neutral: {
      subject: 'Your booking request',
      lines: ['{{companyName}} has your booking request and will answer it.'],
      action: 'See or change it',
    },
    personal: {
      subject: 'Your booking request to {{companyName}}',
      lines: [
        'Hello {{personName}},',
        'your request was received: {{serviceName}} with {{providerName}}. The time is kept for you until the practice answers.',
        '{{when}}',
      ],
      action: 'See, move or cancel it',
    },
  },
  booking_declined: {
    neutral: {
      subject: 'Your booking request',
      lines: ['{{companyName}} could not confirm your booking request.'],
    },
    personal: {
      subject: 'Your booking request to {{companyName}}',
      lines: [
        'Hello {{personName}},',
        'your request could not be confirmed: {{serviceName}} with {{providerName}}. Please choose another time.',
        '{{when}}',
      ],
    },
  },
  booking_confirmed: {
    neutral: {
      subject: 'Your booking',
      lines: ['Your booking with {{companyName}} stands.'],
      action: 'See or change it',
    },
    personal: {
      subject: 'Your booking with {{companyName}}',
      lines: [
        'Hello {{personName}},',
        'your booking stands: {{serviceName}} with {{providerName}}.',
        '{{when}}',
      ],
      action: 'See, move or cancel it',
    },
  },
  booking_rescheduled: {
    neutral: {
      subject: 'Your booking has changed',
      lines: ['Your booking with {{companyName}} has changed.'],
      action: 'See it',
    },
    personal: {
      subject: 'New time for your booking with {{companyName}}',
      lines: [
        'Hello {{personName}},',
        'your booking has a new time: {{serviceName}} with {{providerName}}.',
        '{{when}}',
      ],
      action: 'See, move or cancel it',
    },
  },
  booking_cancelled: {
    neutral: {
      subject: 'Your booking was cancelled',
      lines: ['Your booking with {{companyName}} was cancelled.'],
    },
    personal: {
      subject: 'Your booking with {{companyName}} was cancelled',
      lines: [
        'Hello {{personName}},',
        'your booking was cancelled: {{serviceName}} with {{providerName}}.',
        '{{when}}',
      ],
    },
  },
};
