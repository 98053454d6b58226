import type { Locale, Stoppable } from '@riserbo/contracts';

/** Texts of the pages that recipients of messages open; `copy.md` is their source. */
interface Words {
  purposes: Record<Stoppable, string>;
  title: string;
  stopQuestion(purpose: string, sender: string): string;
  stop: string;
  keep: string;
  undo: string;
  stopped(purpose: string): string;
  resumed(purpose: string): string;
  preferences: string;
  on: string;
  off: string;
  security: string;
  notMe: string;
  notMeHint: string;
  notMeDone: string;
  attendQuestion(sender: string): string;
  attend: string;
  attended: string;
  unknown: string;
  unknownHint: string;
}

export const words: Record<Locale, Words> = {
  en: {
    purposes: {
      booking: 'booking emails',
      reminder: 'reminders',
      promotion: 'offers',
      staff: 'emails for staff',
    },
    title: 'Your messages',
    stopQuestion: (purpose, sender) => `Stop ${purpose} from ${sender}?`,
    stop: 'Stop',
    keep: 'Keep',
    undo: 'Undo',
    stopped: (purpose) => `Done: no more ${purpose}. Your appointments stay.`,
    resumed: (purpose) => `You'll get ${purpose} again.`,
    preferences: 'Preferences',
    on: 'On',
    off: 'Off',
    security: 'Security emails always come.',
    notMe: "This isn't me",
    notMeHint: 'Did this message reach the wrong person?',
    notMeDone: "Thank you. We won't write here again.",
    attendQuestion: (sender) => `${sender}: will you come to your appointment?`,
    attend: "I'll be there",
    attended: 'Thank you. See you then.',
    unknown: 'This link no longer works',
    unknownHint: 'Use the link in a newer message.',
  },
  it: {
    purposes: {
      booking: 'e-mail sulle prenotazioni',
      reminder: 'promemoria',
      promotion: 'offerte',
      staff: 'e-mail per il personale',
    },
    title: 'Messaggi',
    stopQuestion: (purpose, sender) => `Non ricevere più ${purpose} da ${sender}?`,
    stop: 'Non ricevere',
    keep: 'Mantieni',
    undo: 'Ripristina',
    stopped: (purpose) => `Fatto: niente più ${purpose}. Gli appuntamenti restano.`,
    resumed: (purpose) => `Di nuovo attivo: ${purpose}.`,
    preferences: 'Preferenze',
    on: 'Attivo',
    off: 'Non attivo',
    security: 'Le e-mail di sicurezza arrivano sempre.',
    notMe: 'Non sono io',
    notMeHint: 'Questo messaggio è arrivato alla persona sbagliata?',
    notMeDone: 'Grazie. Non scriveremo più qui.',
    attendQuestion: (sender) => `${sender}: appuntamento da confermare`,
    attend: 'Ci sarò',
    attended: 'Grazie. L’appuntamento è confermato.',
    unknown: 'Questo link non vale più',
    unknownHint: 'Serve il link di un messaggio più recente.',
  },
};
