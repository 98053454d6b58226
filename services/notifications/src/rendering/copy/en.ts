import type { Copy, Words } from './copy';

const signUp: Words = {
  subject: 'Please confirm your sign-up',
  lines: [
    'Somebody, most likely you, asked to open a booking page for {{companyName}}.',
    'Follow the link within 24 hours to confirm. If it was not you, do nothing.',
  ],
  action: 'Confirm',
};
const signUpKnown: Words = {
  subject: 'You already have an account',
  lines: [
    'Somebody, most likely you, asked to open a booking page for {{companyName}} with this address, which already has an account.',
    'Follow the link within 24 hours to add the company to your account; your password stays as it is. If it was not you, do nothing.',
  ],
  action: 'Add the company',
};

export const en: Copy = {
  sign_up: { neutral: signUp, personal: signUp },
  sign_up_known: { neutral: signUpKnown, personal: signUpKnown },
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
