import { noteCatalogues, type NotesMessages } from '../../messages/console/notes';
import { useSettings } from '../session/settings';

export const useNotesText = (): NotesMessages => noteCatalogues[useSettings().language];
