/** A token with one character in its midst changed: never the same, whatever it was, and never merely another writing of the same bytes. */
export function changedText(text: string): string {
  const at = text.length >> 1;
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
}
