/** A small HTTP client in the role of a web frontend: JSON in, JSON out; keeps the response as proof. */
export interface Answer<Body = Record<string, never>> {
  status: number;
  headers: Headers;
  body: Body;
}
export interface Options {
  body?: unknown;
  headers?: Record<string, string>;
}

export class Api {
  constructor(
    readonly baseUrl: string,
    private readonly token?: string,
  ) {}

  /** The same API with the token of a signed-in user or a guest. */
  as(token: string): Api {
    return new Api(this.baseUrl, token);
  }

  async request<Body>(
    method: string,
    path: string,
    { body, headers = {} }: Options = {},
  ): Promise<Answer<Body>> {
    const response = await fetch(`${this.baseUrl}${path}`, {
      method,
      headers: {
        ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text === '' ? {} : isJson(response) ? JSON.parse(text) : text) as Body,
    };
  }

  get<Body>(path: string, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    return this.request('GET', path, { headers });
  }
  post<Body>(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    return this.request('POST', path, { body, headers });
  }
}

function isJson({ headers }: Response): boolean {
  return /[/+]json/.test(headers.get('content-type') ?? '');
}

/**
 * @throws Error unless the response has the expected status; the message names the refusal code, never a
 * value
 */
export function expectStatus<Body>(answer: Answer<Body>, status: number): Answer<Body> {
  if (answer.status === status) return answer;
  throw new Error(`wanted ${status}, got ${answer.status} ${JSON.stringify(answer.body).slice(0, 400)}`);
}
