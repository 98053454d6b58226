import { MalformedNote } from './note';

/** What goes to an outside place each minute: enough to build every log again, and no personal data. */
export interface OutsideObject {
  /** Signed checkpoint of the installation log. */
  checkpoint: string;
  /** Size of the checkpoint before. */
  before: number;
  /** New heads in the order of the installation log; `leaves` in base64, from place `from` on. */
  heads: readonly { company: string; service: string; note: string; from: number; leaves: string }[];
}

/** The one text of an object. ASCII, so that the beginning of a file is the beginning of a text. */
export function outsideText({ checkpoint, before, heads }: OutsideObject): string {
  const object = {
    checkpoint,
    before,
    heads: heads.map(({ company, service, note, from, leaves }) => ({
      company,
      service,
      note,
      from,
      leaves,
    })),
  };
  return JSON.stringify(object).replace(
    /[\u0080-\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** @throws MalformedNote for anything but the one text of an object; SyntaxError */
export function parseOutside(text: string): OutsideObject {
  const object = JSON.parse(text) as OutsideObject;
  if (!isObject(object) || outsideText(object) !== text)
    throw new MalformedNote('this is no object of a log');
  return object;
}

function isObject(value: unknown): value is OutsideObject {
  const { checkpoint, before, heads } = (value ?? {}) as Partial<OutsideObject>;
  if (typeof checkpoint !== 'string' || !Number.isSafeInteger(before) || !Array.isArray(heads)) return false;
  return (heads as Partial<OutsideObject['heads'][number]>[]).every(
    (head) =>
      [head?.company, head?.service, head?.note, head?.leaves].every((each) => typeof each === 'string') &&
      Number.isSafeInteger(head.from),
  );
}
