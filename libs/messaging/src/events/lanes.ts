/** How many keys are worked on at once. */
const MAX_BUSY = 8;
/** Items of one key that are worked on together. */
export const MAX_BATCH = 64;
/** Items that wait or are worked on before `add` waits. */
const MAX_IN_HAND = 256;

/** Works on items in their order within a key, in batches, and on several keys at once. */
export class Lanes<T> {
  private readonly waiting = new Map<string, T[]>();
  private readonly busy = new Map<string, Promise<void>>();
  private readonly inHand = new Set<T>();
  private scheduled = false;
  private roomAgain: () => void = () => undefined;

  /** `work` must not reject. */
  constructor(private readonly work: (batch: T[]) => Promise<void>) {}

  /** Items that wait or are worked on. */
  get items(): Iterable<T> {
    return this.inHand;
  }

  /** Resolves when there is room for the next item. */
  async add(key: string, item: T): Promise<void> {
    this.inHand.add(item);
    const lane = this.waiting.get(key);
    if (lane) lane.push(item);
    else this.waiting.set(key, [item]);
    this.schedule();
    while (this.inHand.size >= MAX_IN_HAND) await new Promise<void>((resolve) => (this.roomAgain = resolve));
  }

  /** Resolves when what was begun is done. @returns what was not begun, and will not be */
  async stop(): Promise<T[]> {
    const left = [...this.waiting.values()].flat();
    this.waiting.clear();
    left.forEach((item) => this.inHand.delete(item));
    this.roomAgain();
    await Promise.all(this.busy.values());
    return left;
  }

  /** After the microtasks of this turn, so that everything that came in one packet is one batch. */
  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    process.nextTick(() => {
      this.scheduled = false;
      this.begin();
    });
  }

  private begin(): void {
    for (const [key, items] of this.waiting) {
      if (this.busy.size >= MAX_BUSY) return;
      if (this.busy.has(key)) continue;
      // to the end of the order, so that a busy key does not starve the others
      this.waiting.delete(key);
      const batch = items.splice(0, MAX_BATCH);
      if (items.length > 0) this.waiting.set(key, items);
      this.busy.set(key, this.run(key, batch));
    }
  }

  private async run(key: string, batch: T[]): Promise<void> {
    await this.work(batch);
    this.busy.delete(key);
    batch.forEach((item) => this.inHand.delete(item));
    this.roomAgain();
    this.schedule();
  }
}
