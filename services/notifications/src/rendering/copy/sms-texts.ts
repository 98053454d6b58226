import type { Locale } from '@riserbo/contracts';
import type { BookingTemplate } from '../../domain/templates';

/** Templates that have an SMS. */
export type SmsTemplate = BookingTemplate | 'number_check';

/** `neutral` is the text of every booking message under `hipaa`. */
export type SmsCatalogue = Record<SmsTemplate, string> & {
  neutral: string;
  neutralQuestion: string;
  stopped: string;
};

const stop = { en: ' Stop SMS: reply STOP', it: ' Basta SMS: STOP' } as const;

/**
 * Plain texts in GSM-7, with straight apostrophes; each is a Handlebars template. None invites CANCEL, which
 * may mean the appointment. `[a/b]` is Italian tu or lei.
 */
export const smsTexts: Record<Locale, SmsCatalogue> = {
  en: {
    booking_requested: `{{companyName}}: request for {{short}} sent. Details: {{link}}${stop.en}`,
    booking_confirmed: `{{companyName}}: appointment {{short}} confirmed. Details: {{link}}${stop.en}`,
    booking_rescheduled: `{{companyName}}: new time {{short}}. Details: {{link}}${stop.en}`,
    booking_declined: `{{companyName}}: sorry, {{short}} isn't available.{{#if phone}} New time: {{phone}}{{/if}}${stop.en}`,
    booking_cancelled: `{{companyName}}: sorry, {{short}} is cancelled.{{#if phone}} New time: {{phone}}{{/if}}${stop.en}`,
    booking_reminder: `{{companyName}}: appointment {{short}}. Change or cancel: {{link}}${stop.en}`,
    booking_attendance: `{{companyName}}: will you come {{short}}? Reply YES or NO, or {{link}}${stop.en}`,
    number_check: `{{companyName}}: do you want SMS about your appointments? Reply YES. Otherwise ignore this.`,
    neutral: `{{companyName}}: a message about your appointment: {{link}}${stop.en}`,
    neutralQuestion: `{{companyName}}: will you come? Reply YES or NO, or {{link}}${stop.en}`,
    stopped: '{{companyName}}: no more SMS from us. To undo: START',
  },
  it: {
    booking_requested: `{{companyName}}: richiesta per {{short}} inviata. Dettagli: {{link}}${stop.it}`,
    booking_confirmed: `{{companyName}}: appuntamento {{short}} confermato. Dettagli: {{link}}${stop.it}`,
    booking_rescheduled: `{{companyName}}: nuovo orario {{short}}. Dettagli: {{link}}${stop.it}`,
    booking_declined: `{{companyName}}: {{short}} non disponibile, ci dispiace.{{#if phone}} Altri orari: {{phone}}{{/if}}${stop.it}`,
    booking_cancelled: `{{companyName}}: {{short}} annullato, ci dispiace.{{#if phone}} Altri orari: {{phone}}{{/if}}${stop.it}`,
    booking_reminder: `{{companyName}}: appuntamento {{short}}. Per spostare o disdire: {{link}}${stop.it}`,
    booking_attendance: `{{companyName}}: appuntamento {{short}}. Rispond[i/a] SI o NO, o {{link}}${stop.it}`,
    number_check: `{{companyName}}: vuo[i/le] SMS sugli appuntamenti? Rispond[i/a] SI. Altrimenti non serve nulla.`,
    neutral: `{{companyName}}: un messaggio sul [tuo/suo] appuntamento: {{link}}${stop.it}`,
    neutralQuestion: `{{companyName}}: da confermare. Rispond[i/a] SI o NO, o {{link}}${stop.it}`,
    stopped: '{{companyName}}: niente più SMS da noi. Per ripristinare: START',
  },
};
