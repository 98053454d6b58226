/** A token with one character in the middle changed; always decodes to different bytes. */
export function changedText(text: string): string {
  const at = text.length >> 1;
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
}
