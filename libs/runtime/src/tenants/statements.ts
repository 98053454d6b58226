import { createHash } from 'node:crypto';

const most = 2_000;

/**
 * Names prepared statements by their text. Texts are static, so the table is small; beyond its limit,
 * statements run unnamed.
 */
export class Statements {
  private readonly names = new Map<string, string>();

  nameOf(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= most) return known;
    const name = createHash('sha256').update(text).digest('base64url').slice(0, 22);
    this.names.set(text, name);
    return name;
  }
}
