import { Agent, request, type IncomingMessage } from 'node:http';

export interface HttpRequest {
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: unknown;
}
export interface HttpAnswer {
  status: number;
  etag: string;
  body: Record<string, string>;
}
/** An HTTP client that keeps its connections open, like a front end's server. */
export class LoadGenerator {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 });
  private readonly base: URL;

  constructor(baseUrl: string) {
    this.base = new URL(baseUrl);
  }

  /** @returns the status; the body is read and dropped */
  async send(request: HttpRequest): Promise<number> {
    const answer = await this.open(request);
    return new Promise((resolve, reject) => {
      answer
        .resume()
        .on('end', () => resolve(answer.statusCode ?? 0))
        .on('error', reject);
    });
  }

  /** @returns the answer with its JSON */
  async ask(request: HttpRequest): Promise<HttpAnswer> {
    const answer = await this.open(request);
    const parts: Buffer[] = [];
    for await (const part of answer) parts.push(part as Buffer);
    const { statusCode: status = 0, headers } = answer;
    return {
      status,
      etag: headers.etag ?? '',
      body: JSON.parse(Buffer.concat(parts).toString()) as HttpAnswer['body'],
    };
  }

  private open({ method, path, headers = {}, body }: HttpRequest): Promise<IncomingMessage> {
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

/** Runs every job, `IN_FLIGHT` at a time. @returns jobs a second */
export async function rate<Job>(
  jobs: readonly Job[],
  IN_FLIGHT: number,
  run: (job: Job) => Promise<void>,
): Promise<number> {
  const began = performance.now();
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < jobs.length; index = next++) await run(jobs[index] as Job);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
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
