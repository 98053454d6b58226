import type { Calendar } from './calendar';

const made = Symbol('made by the renderer');

export interface MessageParts {
  subject: string;
  text: string;
  html: string;
  calendar: Calendar | undefined;
}

/**
 * A rendered message; channels accept nothing else (G4). It cannot be built from strings outside this folder.
 */
export class SafeMessage {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly calendar: Calendar | undefined;
  constructor(proof: typeof made, parts: MessageParts) {
    if (proof !== made) throw new Error('a message is made by the renderer');
    this.subject = parts.subject;
    this.text = parts.text;
    this.html = parts.html;
    this.calendar = parts.calendar;
  }
}

/** For the renderer only. */
export function safeMessage(parts: MessageParts): SafeMessage {
  return new SafeMessage(made, parts);
}
