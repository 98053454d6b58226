const en = {
  title: 'Your first bookable time',
  lead: 'Three steps. Everything can be changed later in the settings.',
  steps: { service: 'What can be booked', provider: 'Who offers it', hours: 'When you are open' },
  done: 'Done',
  hours: 'Monday to Friday, 9:00 to 13:00 and 14:00 to 18:00.',
  open: 'Use these hours',
  ready: 'Clients can book now.',
  page: 'See the booking page',
};
const it: typeof en = {
  title: 'Il tuo primo orario prenotabile',
  lead: 'Tre passi. Tutto si può cambiare dopo, nelle impostazioni.',
  steps: { service: 'Che cosa si prenota', provider: 'Chi lo offre', hours: 'Quando siete aperti' },
  done: 'Fatto',
  hours: 'Dal lunedì al venerdì, dalle 9:00 alle 13:00 e dalle 14:00 alle 18:00.',
  open: 'Usa questi orari',
  ready: 'Ora i clienti possono prenotare.',
  page: 'Vedi la pagina di prenotazione',
};
export const firstRunTexts = { en, it };
