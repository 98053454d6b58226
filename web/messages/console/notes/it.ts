import type { NotesMessages } from './en';

/** Staff are addressed with *tu*. */
export const it: NotesMessages = {
  title: 'Note',
  open: {
    until: (time) => `Aperte qui fino alle ${time}`,
    lock: 'Blocca',
  },
  back: 'Torna al cliente',
  noKeys:
    'Lo studio non ha ancora chiavi. Le note si possono scrivere quando esistono la chiave di chi inizia e quella di recupero.',
  toKeys: 'Chiavi delle note',
  write: 'Scrivi una nota',
  none: 'Ancora nessuna nota.',
  amend: 'Correggi o aggiungi',
  own: 'Solo per te',
  you: 'tu',
  member: 'una persona dello studio',
  version: (version) => `versione ${version}`,
  kinds: {
    soap: 'Nota',
    amend: 'Aggiunta',
    intake: 'Risposte prima della visita',
    tombstone: 'Voce cancellata',
    rekey: 'Nuova chiave della cartella',
  },
  sections: { subjective: 'Soggettivo', objective: 'Oggettivo', assessment: 'Valutazione', plan: 'Piano' },
  templates: { soap: 'SOAP', followUp: 'Controllo', free: 'Testo libero' },
  answers: { yes: 'Sì', no: 'No', none: 'Nessuna risposta' },
  intake: {
    waiting:
      'Il cliente ha risposto alle domande prima della visita. Le risposte sono sigillate per lo studio.',
    move: 'Aprile e spostale nella cartella',
  },
  form: {
    title: 'Nuova nota',
    addendum: (position) => `Aggiunta alla voce ${position}`,
    template: 'Modello',
    note: 'Nota',
    private: 'Posso aprirla solo io, non i colleghi. Non si può cambiare in seguito.',
    save: 'Sigilla e salva',
    cancel: 'Annulla',
    conflict:
      'Un collega ha appena scritto in questa cartella. Il tuo testo è ancora qui e nulla è andato perso. Salva di nuovo per metterlo dopo il suo.',
  },
  locked: {
    badge: 'Sigillate',
    why: 'Scegli il tuo file della chiave per aprire le note.',
    file: 'Il tuo file della chiave',
    passphrase: 'La sua frase segreta, se ne ha una',
    stays: 'Il file si apre in questo browser. Non viene inviato né conservato.',
    open: 'Apri',
    opening: 'Apertura in corso',
  },
  keys: {
    title: 'Chiavi delle note',
    foundWhy:
      'In questo browser nascono due chiavi: la tua e una di recupero, per il giorno in cui la tua va persa. Salva ognuna come file in un luogo diverso, per esempio su due chiavette USB. Nessun server le ha mai.',
    joinWhy:
      'La tua chiave nasce in questo browser. Salvala come file, per esempio su una chiavetta USB. Poi un titolare o l’amministrazione ti ammette.',
    passphrase: 'Una frase segreta per il file, se la vuoi',
    lost: 'Ho capito: se si perdono tutte le chiavi, si perdono le note. Nessuno potrà più aprirle.',
    makeBoth: 'Crea le due chiavi',
    makeOwn: 'Crea la mia chiave',
    making: 'Creazione in corso',
    passkey: 'Apri con una passkey',
    passkeyWhy:
      'Crea un secondo file per la tua chiave, che si apre con una passkey di questo dispositivo. Conserva il primo file: quello e la chiave di recupero funzionano come prima.',
    ownFile: 'Il tuo file della chiave',
    filePassphrase: 'La sua frase segreta, se ne ha una',
    makePasskey: 'Crea la passkey e il file',
    ownKey: 'Crea una chiave per te',
    roles: {
      admin: 'La tua chiave',
      practitioner: 'Chiave di un professionista',
      recovery: 'Chiave di recupero',
    },
    fingerprint: 'Impronta:',
    pairing: 'Codice di abbinamento:',
    save: (name) => `Salva ${name}`,
    prove: 'Ora scegli il file che hai salvato. Con esso si apre una nota di prova.',
    proveRecovery: 'Ora scegli il file di recupero che hai salvato. Con esso si apre una nota di prova.',
    file: 'Il file salvato',
    lastGroup: 'Ultimi quattro caratteri dell’impronta',
    test: 'Apri la nota di prova',
    proved: 'La nota di prova si è aperta. Il file funziona.',
    found: 'Attiva le note',
    offer: 'Chiedi di essere ammesso',
    founded: 'Le chiavi sono in uso. Conserva il file di recupero lontano dal tuo.',
    offered: (code) =>
      `La tua chiave attende di essere ammessa. Leggi questo codice di abbinamento a un titolare o all’amministrazione: ${code}`,
    members: 'Chi può aprire le note',
    active: 'attiva',
    left: 'tolta',
    waiting: 'In attesa di essere ammessi',
    noneWaiting: 'Nessuno è in attesa.',
    compare:
      'Chiedi al collega, al telefono o di persona, il codice di abbinamento sul suo schermo e scrivilo qui. Dimostra che nessuno ha scambiato la chiave lungo la strada.',
    admit: 'Ammetti',
  },
  alarm: {
    title: 'Attenzione: queste note non sono affidabili',
    missing:
      'Manca qualcosa che prima c’era. La storia è stata tagliata, o è arrivata una copia più vecchia.',
    replaced: 'Una chiave o un autore non è del tuo studio. È stato sostituito, o qualcuno l’ha aggiunto.',
    changed:
      'Ciò che è arrivato non è ciò che una persona dello studio ha firmato. È stato cambiato lungo la strada o dove è conservato.',
    what: 'Non si mostra nulla. Non fidarti di queste note. Avvisa chi gestisce il sistema, con il codice qui sotto.',
    reason: 'Codice:',
  },
  problems: {
    failed: 'Non ha funzionato. Blocca, riapri la chiave e riprova.',
    locked: 'Le note sono bloccate. Aprile con il tuo file della chiave.',
    notConfirmed: 'Non hai confermato la tua identità, perciò nulla è stato aperto.',
    passphrase_needed: 'Questo file della chiave è protetto. Scrivi la sua frase segreta.',
    passkey_needed: 'Questo file della chiave si apre con una passkey.',
    passkey_wrong:
      'La passkey non apre questo file, o hai interrotto. Il file con la frase segreta funziona ancora.',
    passphrase_wrong: 'La frase segreta non apre questo file della chiave.',
    key_file_invalid:
      'Questo non è un file della chiave di Riserbo, oppure non ha una frase segreta e ne hai scritta una.',
    key_file_ambiguous: 'Questo file contiene più di una chiave. Usa un file con una sola chiave.',
    work_factor_too_high: 'Per aprire questo file serve più memoria di quella che ha un browser.',
    key_not_member: 'Questa chiave non è di una persona attiva di questo studio.',
    not_age: 'Il file è incompleto. Prendi l’originale da dove lo conservi.',
    damaged: 'Il file è stato cambiato o è incompleto. Prendi l’originale da dove lo conservi.',
    wrong_key: 'Questo non è il file appena salvato.',
    fingerprint_wrong: 'Questi non sono gli ultimi quattro caratteri dell’impronta.',
    keys_not_proved: 'Prima apri la nota di prova con ogni file.',
    chart_stale:
      'Da quando si è scritto in questa cartella una persona è stata tolta. Prima va rinnovata la chiave.',
    content_invalid: 'La nota ha una forma che non si può salvare.',
    too_large: 'La nota è troppo lunga.',
    wanted: 'La tua chiave ha questa impronta:',
  },
};
