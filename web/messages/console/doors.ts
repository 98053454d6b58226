const en = {
  signUp: {
    title: 'Register your practice',
    companyName: 'Name of the practice',
    name: 'Your name',
    email: 'Your email',
    slug: 'Address of the booking page (optional)',
    slugHint: 'Small letters, digits and hyphens. Left empty, it is made from the name.',
    go: 'Register',
    done: 'Check your email. It holds a link that opens your practice.',
  },
  confirm: {
    title: 'Choose a password',
    password: 'Password',
    hint: 'At least 12 characters; several words are best. Leave it empty if you already have one here.',
    go: 'Open the practice',
    done: 'Your practice is open. Sign in to set it up.',
  },
  forgotten: {
    title: 'Set a new password',
    email: 'Email',
    go: 'Send the link',
    done: 'If there is an account with this address, a link is on its way.',
  },
  reset: {
    title: 'Choose a new password',
    password: 'New password',
    hint: 'At least 12 characters; several words are best.',
    go: 'Save the password',
    done: 'Your new password is saved. Sign in with it.',
  },
  invitation: {
    title: 'Join the team',
    go: 'Join',
    done: 'You belong to the team now. Sign in to begin.',
  },
  notMe: {
    title: 'This wasn’t me',
    lead: 'All sessions end, and you get a link for a new password.',
    go: 'End all sessions',
    done: 'All sessions have ended. Check your email for the link.',
  },
  noToken: 'This link is not complete. Open it from the email again.',
  toSignIn: 'Go to sign in',
};
export type DoorTexts = typeof en;

const it: DoorTexts = {
  signUp: {
    title: 'Registra la tua attività',
    companyName: 'Nome dell’attività',
    name: 'Il tuo nome',
    email: 'La tua e-mail',
    slug: 'Indirizzo della pagina di prenotazione (facoltativo)',
    slugHint: 'Lettere minuscole, cifre e trattini. Se è vuoto, si ricava dal nome.',
    go: 'Registra',
    done: 'Controlla la posta. C’è un link che apre la tua attività.',
  },
  confirm: {
    title: 'Scegli una password',
    password: 'Password',
    hint: 'Almeno 12 caratteri; meglio più parole. Lasciala vuota se qui ne hai già una.',
    go: 'Apri l’attività',
    done: 'La tua attività è aperta. Accedi per prepararla.',
  },
  forgotten: {
    title: 'Una nuova password',
    email: 'E-mail',
    go: 'Invia il link',
    done: 'Se c’è un accesso con questo indirizzo, il link è in arrivo.',
  },
  reset: {
    title: 'Scegli una nuova password',
    password: 'Nuova password',
    hint: 'Almeno 12 caratteri; meglio più parole.',
    go: 'Salva la password',
    done: 'La nuova password è salvata. Usala per accedere.',
  },
  invitation: {
    title: 'Entra nella squadra',
    go: 'Entra',
    done: 'Ora fai parte della squadra. Accedi per cominciare.',
  },
  notMe: {
    title: 'Non lo riconosco',
    lead: 'Tutti gli accessi si chiudono, e ricevi un link per una nuova password.',
    go: 'Chiudi tutti gli accessi',
    done: 'Tutti gli accessi sono chiusi. Nella posta c’è il link.',
  },
  noToken: 'Questo link non è completo. Aprilo di nuovo dall’e-mail.',
  toSignIn: 'Vai all’accesso',
};
export const doorTexts = { en, it };
