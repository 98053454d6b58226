import type { Language } from './languages';

const en = {
  title: 'Notes of an export',
  why: 'Open an export of a chart here, without a network and without a server. Every signature is checked first.',
  folder: 'The folder of the export',
  passphrase: 'Passphrase of the export',
  key: 'or your key file',
  keyPassphrase: 'Passphrase of the key file, if it has one',
  open: 'Open',
  opening: 'Opening',
  verified: (entries: number, attachments: number) =>
    `Entries: ${entries}, attachments: ${attachments}. All are signed, in order and complete.`,
  pinned: 'They come from the practice of the key file.',
  unpinned:
    'Without a key file of the practice, this page cannot tell which practice it is. Compare the fingerprints of its members:',
  entry: (position: number) => `Entry ${position}`,
  save: (name: string) => `Save ${name}`,
  alarm: 'Warning: this export can’t be trusted',
  changed:
    'It is not what members of the practice signed: something was changed, left out or added. Nothing is shown.',
  refused: 'This didn’t open',
  reasons: {
    passphrase_wrong: 'The passphrase is wrong.',
    passphrase_needed: 'The key file is protected. Type its passphrase.',
    key_file_invalid: 'This is not a key file of Riserbo.',
    key_file_ambiguous: 'The key file holds more than one key.',
    wrong_key: 'This key does not open the export.',
    work_factor_too_high: 'The passphrase protection needs more memory than a browser has.',
    no_export: 'This folder holds no export.',
    nothing_typed: 'Type the passphrase, or choose your key file.',
    failed: 'The files could not be read.',
  },
};
export type ViewerMessages = typeof en;
const it: ViewerMessages = {
  title: 'Note di un’esportazione',
  why: 'Apri qui l’esportazione di una cartella, senza rete e senza server. Prima si controlla ogni firma.',
  folder: 'La cartella dell’esportazione',
  passphrase: 'Frase segreta dell’esportazione',
  key: 'oppure il tuo file della chiave',
  keyPassphrase: 'Frase segreta del file della chiave, se ne ha una',
  open: 'Apri',
  opening: 'Apertura in corso',
  verified: (entries, attachments) =>
    `Voci: ${entries}, allegati: ${attachments}. Tutto è firmato, in ordine e completo.`,
  pinned: 'Vengono dallo studio del file della chiave.',
  unpinned:
    'Senza un file della chiave dello studio, questa pagina non sa di quale studio si tratta. Confronta le impronte dei suoi membri:',
  entry: (position) => `Voce ${position}`,
  save: (name) => `Salva ${name}`,
  alarm: 'Attenzione: questa esportazione non è affidabile',
  changed:
    'Non è ciò che lo studio ha firmato: qualcosa è stato cambiato, tolto o aggiunto. Non si mostra nulla.',
  refused: 'Non si è aperta',
  reasons: {
    passphrase_wrong: 'La frase segreta è sbagliata.',
    passphrase_needed: 'Il file della chiave è protetto. Scrivi la sua frase segreta.',
    key_file_invalid: 'Questo non è un file della chiave di Riserbo.',
    key_file_ambiguous: 'Il file della chiave contiene più di una chiave.',
    wrong_key: 'Questa chiave non apre l’esportazione.',
    work_factor_too_high: 'La frase segreta richiede più memoria di quella che ha un browser.',
    no_export: 'In questa cartella non c’è un’esportazione.',
    nothing_typed: 'Scrivi la frase segreta o scegli il tuo file della chiave.',
    failed: 'I file non si possono leggere.',
  },
};
export const viewerCatalogues: Readonly<Record<Language, ViewerMessages>> = { en, it };
