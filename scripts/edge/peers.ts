import { lookup } from 'node:dns/promises';

const FRESH_MS = 1_000;

/** The gateways behind one name. Its addresses change as gateways start and stop. */
export class Peers {
  private known: { addresses: readonly string[]; until: number } | undefined;
  private turn = 0;

  /** @param resolve the addresses of the name, asked at most once a second */
  constructor(private readonly resolve: () => Promise<readonly string[]>) {}

  /** All of them, each time beginning with the next one. */
  async inTurn(): Promise<string[]> {
    const addresses = await this.addresses();
    const first = addresses.length === 0 ? 0 : this.turn++ % addresses.length;
    return [...addresses.slice(first), ...addresses.slice(0, first)];
  }

  private async addresses(): Promise<readonly string[]> {
    const now = performance.now();
    if (this.known && now < this.known.until) return this.known.addresses;
    const addresses = await this.resolve().catch(() => this.known?.addresses ?? []);
    this.known = { addresses, until: now + FRESH_MS };
    return addresses;
  }
}

/** In a stable order, so that turns are fair. */
export const addressesOf = (name: string) => async (): Promise<string[]> =>
  (await lookup(name, { all: true })).map(({ address }) => address).sort();
