import { checkpointRequestText, cosignatures, parseWitnessKey, type CheckpointRequest } from '@riserbo/audit';

/** A party outside that follows the log and signs what continues it (C2SP tlog-witness). */
export interface Witness {
  readonly name: string;
  add(request: CheckpointRequest): Promise<Answer>;
}
/** `signed`: lines to add to the note; `holds`: the size to prove from; `refused`: another log was signed. */
export type Answer =
  { kind: 'signed'; lines: string } | { kind: 'holds'; size: number } | { kind: 'refused' };

const TIMEOUT_MS = 2_000;
const MAX_CHARACTERS = 10_000;

export class HttpWitness implements Witness {
  private readonly key;

  /** @param vkey the witness's public key, as text */
  constructor(
    vkey: string,
    private readonly url: string,
  ) {
    this.key = parseWitnessKey(vkey);
  }

  get name(): string {
    return this.key.name;
  }

  /** @throws Error if the witness does not answer, or not as agreed */
  async add(request: CheckpointRequest): Promise<Answer> {
    const response = await fetch(`${this.url.replace(/\/$/, '')}/add-checkpoint`, {
      method: 'POST',
      body: checkpointRequestText(request),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const text = (await response.text()).slice(0, MAX_CHARACTERS);
    if (response.status === 422) return { kind: 'refused' };
    if (response.status === 409 && /^(0|[1-9]\d{0,15})\n$/.test(text))
      return { kind: 'holds', size: Number(text) };
    if (response.status !== 200) throw new Error(`the witness answered ${response.status}`);
    if (cosignatures(request.checkpoint + text, [this.key]).length === 0)
      throw new Error('the witness did not sign');
    return { kind: 'signed', lines: text };
  }
}
