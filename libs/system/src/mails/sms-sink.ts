import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { callbackSignature } from '@riserbo/runtime';

/** An SMS as the provider would send it. */
export interface CaughtSms {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** Where the provider reports about it. */
  readonly callback: string;
}
/** `unknown number`, `stopped`: refuses as the provider does. `hangs`: takes and does not answer. */
export type SinkBehaviour = 'takes' | 'unknown number' | 'stopped' | 'busy' | 'hangs';
interface SinkOptions {
  readonly keep?: number;
  /** Reports each SMS as delivered. */
  readonly reports?: boolean;
}

const refusals: Record<Exclude<SinkBehaviour, 'takes' | 'hangs'>, [status: number, body: object]> = {
  'unknown number': [400, { code: 21211, message: 'Invalid number' }],
  stopped: [400, { code: 21610, message: 'Unsubscribed recipient' }],
  busy: [503, {}],
};

/** Takes SMS by the HTTP API of a provider and delivers none. */
export class SmsSink {
  readonly list: CaughtSms[] = [];
  behaviour: SinkBehaviour = 'takes';
  readonly account: string;
  readonly token: string;

  /** @param url with account and token, as services are given it */
  constructor(
    url: string,
    private readonly options: SinkOptions = {},
  ) {
    const { username, password } = new URL(url);
    [this.account, this.token] = [username, password];
  }

  isFor({ method, url = '' }: IncomingMessage): boolean {
    return method === 'POST' && url === `/2010-04-01/Accounts/${this.account}/Messages.json`;
  }

  async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const end = (status: number, body: object) =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const expected = `Basic ${Buffer.from(`${this.account}:${this.token}`).toString('base64')}`;
    if (request.headers.authorization !== expected) return end(401, { code: 20003 });
    const fields = new URLSearchParams(await text(request));
    const { behaviour } = this;
    if (behaviour !== 'takes' && behaviour !== 'hangs') return end(...refusals[behaviour]);
    const sms = this.keep(fields);
    if (behaviour === 'hangs') return;
    end(201, { sid: sms.id, status: 'queued' });
    if (this.options.reports === true) await this.report(sms, 'delivered').catch(() => undefined);
  }

  /** Posts a report as the provider does. */
  report({ id, callback, from, to }: CaughtSms, status: string, code?: number): Promise<Response> {
    const more: Record<string, string> = code === undefined ? {} : { ErrorCode: String(code) };
    return this.post(callback, { MessageSid: id, MessageStatus: status, From: from, To: to, ...more });
  }

  /** What the provider posts, signed. */
  post(url: string, fields: Record<string, string>): Promise<Response> {
    const headers = { 'x-twilio-signature': callbackSignature(this.token, url, fields) };
    return fetch(url, { method: 'POST', headers, body: new URLSearchParams(fields) });
  }

  private keep(fields: URLSearchParams): CaughtSms {
    const field = (name: string) => fields.get(name) ?? '';
    const sms = {
      ...{ id: `SM${randomBytes(16).toString('hex')}`, from: field('From'), to: field('To') },
      ...{ text: field('Body'), callback: field('StatusCallback') },
    };
    this.list.push(sms);
    this.list.splice(0, this.list.length - (this.options.keep ?? 2_000));
    return sms;
  }
}

/** A sink on loopback. */
export async function startSmsSink(): Promise<{ sink: SmsSink; url: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    if (sink.isFor(request)) void sink.take(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://account:${randomBytes(8).toString('hex')}@127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sink = new SmsSink(url);
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { sink, url, stop };
}
