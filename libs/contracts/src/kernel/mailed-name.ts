import LinkifyIt from 'linkify-it';
import tlds from 'tlds';
import { line } from './fields';

/** Reserved top-level domains (RFC 2606, RFC 6762) still look like links to a reader. */
const RESERVED = ['example', 'test', 'invalid', 'localhost', 'local', 'internal', 'onion'];
const links = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: true }).tlds([
  ...tlds,
  ...RESERVED,
]);
/** Initials, degrees and titles before a name: `M.Sc`, `Dr.No`. */
const abbreviation = /^(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|St|Sig|Ing|Avv)\.\p{Lu}\p{Ll}+$/u;

/**
/**
 * A name that mails repeat: of a person, company, provider or service. A line with at least one letter or
 * digit,
 * in which mail programs detect no link or address (X107). Sign-up is open to strangers, so members are bound
 * by
 * it as guests are.
 */
export const mailedName = (max: number) =>
  line(max)
    .refine((name) => /[\p{L}\p{N}]/u.test(name), { error: 'no_letter' })
    .refine((name) => !hasLink(name), { error: 'link' });

/** Normalised like mail programs do: full-width dots count, invisible characters do not. */
function hasLink(name: string): boolean {
  const seen = name
    .normalize('NFKC')
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll('。', '.');
  if (/:\/\/|www\./i.test(seen)) return true;
  return (links.match(seen) ?? []).some(({ raw }) => !abbreviation.test(raw));
}
