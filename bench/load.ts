import { Agent, request, type IncomingMessage } from 'node:http';

export interface Shot {
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: unknown;
}
export interface Heard {
  status: number;
  etag: string;
  body: Record<string, string>;
}
/** One HTTP client with its connections kept open, as a frontend's server would. */
export class Gun {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 });
  private readonly base: URL;

  constructor(baseUrl: string) {
    this.base = new URL(baseUrl);
  }

  /** @returns the status; the body is read and dropped */
  async fire(shot: Shot): Promise<number> {
    const answer = await this.send(shot);
    return new Promise((resolve, reject) => {
      answer
        .resume()
        .on('end', () => resolve(answer.statusCode ?? 0))
        .on('error', reject);
    });
  }

  /** @returns the answer with its JSON */
  async ask(shot: Shot): Promise<Heard> {
    const answer = await this.send(shot);
    const parts: Buffer[] = [];
    for await (const part of answer) parts.push(part as Buffer);
    const { statusCode: status = 0, headers } = answer;
    return {
      status,
      etag: headers.etag ?? '',
      body: JSON.parse(Buffer.concat(parts).toString()) as Heard['body'],
    };
  }

  private send({ method, path, headers = {}, body }: Shot): Promise<IncomingMessage> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const length =
      text === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    return new Promise((resolve, reject) => {
      const { hostname, port } = this.base;
      const sent = request(
        { agent: this.agent, hostname, port, path, method, headers: { ...headers, ...length } },
        resolve,
      );
      sent.on('error', reject).end(text);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

/** Runs every job, `inFlight` at a time. @returns jobs a second */
export async function rate<Job>(
  jobs: readonly Job[],
  inFlight: number,
  run: (job: Job) => Promise<void>,
): Promise<number> {
  const began = performance.now();
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < jobs.length; index = next++) await run(jobs[index] as Job);
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return (jobs.length * 1000) / (performance.now() - began);
}

/** Milliseconds of each of `count` runs, one after the other. */
export async function times(count: number, run: () => Promise<unknown>): Promise<number[]> {
  const list: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const began = performance.now();
    await run();
    list.push(performance.now() - began);
  }
  return list;
}
