import { inBothForms, type Copy } from './copy';
import { letters } from './letters-en';

export const en: Copy = {
  ...inBothForms(letters),
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
