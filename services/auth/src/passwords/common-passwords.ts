import { BloomFilter } from './bloom-filter';
import { breachedPasswords } from './breached-passwords';
import { coreOf, normalForm } from './normal-form';

/** Words that guessers combine: two of these make a common password. */
const words = new Set(
  `password passwort passw0rd p@ssword contraseña motdepasse welcome willkommen benvenuto letmein iloveyou sunshine princess football baseball dragon
monkey shadow master superman batman trustno whatever starwars computer internet security administrator changeme default secret qwerty qwertz azerty
qwertyuiop asdfghjkl zxcvbnm login access hello freedom michael jennifer jordan hunter summer winter spring forever please
autumn january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday riserbo
appointment booking clinic doctor dentist therapist salon hospital patient please love forever holiday mypassword
ciao amore tiamo forza juventus milan inter napoli roma italia estate inverno primavera autunno gennaio febbraio marzo aprile maggio giugno luglio agosto
settembre ottobre novembre dicembre segreteria studio dottore dottoressa paziente clinica dentista ospedale appuntamento prenotazione segreto cioccolato`.split(
    /\s+/,
  ),
);
/** Common phrases missing from the list. */
const phrases = new Set([
  'correcthorsebatterystaple',
  'thequickbrownfox',
  'tobeornottobe',
  'nopasswordneeded',
  'ihatepasswords',
]);
const breached = BloomFilter.parse(breachedPasswords);
/** A shorter core says nothing about a password of twelve characters. */
const MIN_CORE_LENGTH = 4;

/**
 * B1: whether a password is breached or common, also between digits and symbols, or repeats or counts (NIST
 * SP 800-63B-4).
 */
export function isCommon(password: string): boolean {
  const core = coreOf(password);
  const joined = core.replace(/[^\p{L}\p{N}]+/gu, '');
  return [normalForm(password).toLowerCase(), core, joined].some(isListed);
}

function isListed(text: string): boolean {
  if (text.length < MIN_CORE_LENGTH) return false;
  return breached.has(text) || phrases.has(text) || isOfWords(text) || isRepetition(text) || isRun(text);
}
function isOfWords(text: string): boolean {
  if (words.has(text)) return true;
  return Array.from(text, (_, index) => index).some(
    (index) => words.has(text.slice(0, index)) && words.has(text.slice(index)),
  );
}
function isRepetition(text: string): boolean {
  return (text + text).indexOf(text, 1) < text.length;
}
function isRun(text: string): boolean {
  const steps = new Set(
    [...text].slice(1).map((letter, index) => letter.charCodeAt(0) - text.charCodeAt(index)),
  );
  return steps.size === 1 && Math.abs([...steps][0] as number) === 1;
}
