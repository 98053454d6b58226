import type { RefusalCode } from '../kernel/refusals';

type Json = Record<string, unknown>;

/** With more codes than this, the name would be longer than the list. */
const mostNamed = 4;

/** Collects the refusal responses: routes that refuse for the same reasons refer to the same component. */
export class Responses {
  private readonly byName = new Map<string, Json>();

  /** The response for these codes, which all have the same status, or a reference to it. */
  of(codes: readonly RefusalCode[], make: () => Json): Json {
    if (codes.length > mostNamed) return make();
    const name = codes.map(pascal).join('Or');
    if (!this.byName.has(name)) this.byName.set(name, make());
    return { $ref: `#/components/responses/${name}` };
  }

  all(): Record<string, Json> {
    return Object.fromEntries([...this.byName].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

const pascal = (code: string): string =>
  code.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
