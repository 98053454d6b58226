import { evaluatePasskey } from './passkey';
import type { ActName, Answer, Ask, PasskeyAsked, Reply, VaultProblem } from './protocol';

/** A refusal of the worker: an id of a reason and places, never content. */
export class VaultError extends Error {
  constructor(readonly problem: VaultProblem) {
    super(problem.code);
    this.name = 'VaultError';
  }
}

/** Time without any use after which the worker ends and everything must be opened again. */
export const LOCK_AFTER_MS = 10 * 60_000;

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: VaultError): void;
}
const locked: VaultProblem = { code: 'locked', alarm: false, at: {} };

/**
 * The page's side of the vault. The worker starts with the first question; `lock` ends it, and with it every
 * key, note and address of a blob it made.
 */
export class Vault {
  private worker: Worker | undefined;
  private next = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Set<() => void>();
  /** When it locks if it is not used. */
  lockAt: number | undefined;

  constructor(
    private readonly start: () => Worker,
    private readonly lockAfterMs = LOCK_AFTER_MS,
  ) {}

  /** @throws VaultError */
  ask<Name extends ActName>(name: Name, ask: Ask<Name>): Promise<Answer<Name>> {
    this.worker ??= this.begin();
    const { worker } = this;
    const id = (this.next += 1);
    this.touch();
    return new Promise<unknown>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      worker.postMessage({ id, name, ask });
    }) as Promise<Answer<Name>>;
  }

  /** Postpones the lock while a person reads or types. */
  touch(): void {
    if (this.worker === undefined) return;
    clearTimeout(this.timer);
    this.lockAt = Date.now() + this.lockAfterMs;
    this.timer = setTimeout(() => this.lock(), this.lockAfterMs);
  }

  lock(): void {
    clearTimeout(this.timer);
    this.worker?.terminate();
    this.worker = undefined;
    this.lockAt = undefined;
    for (const { reject } of this.waiting.values()) reject(new VaultError(locked));
    this.waiting.clear();
    for (const listener of this.listeners) listener();
  }

  /** @returns how to stop listening */
  onLock(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async askPasskey(worker: Worker, { id, nonce }: PasskeyAsked): Promise<void> {
    const prf = await evaluatePasskey(nonce).catch(() => undefined);
    worker.postMessage({ id, prf });
  }

  private begin(): Worker {
    const worker = this.start();
    worker.onmessage = ({ data }: MessageEvent<Reply | PasskeyAsked>) => {
      if ('nonce' in data) return void this.askPasskey(worker, data);
      const waiting = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if ('problem' in data) waiting?.reject(new VaultError(data.problem));
      else waiting?.resolve(data.answer);
    };
    worker.onerror = () => this.lock();
    return worker;
  }
}
