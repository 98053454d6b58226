import { Controller, Get, Req, Res, type BeforeApplicationShutdown } from '@nestjs/common';
import {
  fieldErrorsOf,
  listChangesCall,
  liveQuery,
  Refusal,
  spendLiveTicketCall,
  type AnswerOf,
  type LiveEnd,
  type MemberActor,
} from '@riserbo/contracts';
import { Calls } from '@riserbo/messaging';
import { Clock, LiveSessions } from '@riserbo/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Verified } from '../identity/access-token.strategy';
import { Admission } from '../identity/admission';
import { TokenGate } from '../identity/token-gate';
import { LiveStream } from './live-stream';
import { LiveChangesService } from './live.service';

const SESSION_CHECK_MS = 400;
/** Streams one person can have open; browsers open six connections per host. */
const MAX_STREAMS = 6;

type Page = AnswerOf<typeof listChangesCall>;
type AskChanges = (since?: string) => Promise<Page>;

/**
 * Live calendar changes as server-sent events (WHATWG HTML, 9.2). A stream first sends what changed since the
 * cursor that the browser names, then hints as they happen. It ends with the token or the session, or when
 * the reader falls behind.
 */
@Controller()
export class LiveController implements BeforeApplicationShutdown {
  private readonly open = new Map<LiveStream, { person: string; expiresAt: number }>();

  constructor(
    private readonly tokens: TokenGate,
    private readonly calls: Calls,
    private readonly changes: LiveChangesService,
    private readonly admission: Admission,
    private readonly sessions: LiveSessions,
    private readonly clock: Clock,
  ) {}

  @Get('v1/live')
  async stream(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { token, actor, expiresAt } = await this.identify(request, ticketOf(request));
    await this.admission.admit(actor, 'calendar:watch', false);
    if (actor.kind !== 'member') throw new Refusal('forbidden');
    const since = sinceOf(request);
    const person = `${actor.companyId} ${actor.userId}`;
    void reply.type('text/event-stream').header('x-accel-buffering', 'no');
    if (request.method === 'HEAD') return void reply.send();
    const stream = new LiveStream(reply.raw);
    const stop = this.changes.watch(actor.companyId, (change) => stream.change(change));
    const ask: AskChanges = (after) =>
      this.calls.ask(listChangesCall, after === undefined ? {} : { since: after }, {
        ...{ token, correlationId: request.id },
      });
    try {
      const first = await firstPage(ask, since);
      this.requireRoom(person);
      reply.hijack();
      reply.raw.writeHead(200, reply.getHeaders() as Record<string, string>);
      this.follow(stream, reply, { person, expiresAt, actor, stop });
      await catchUp(stream, ask, first);
    } catch (error) {
      if (!reply.raw.headersSent) stop();
      if (!reply.raw.headersSent) throw error;
      stream.end('unavailable');
    }
  }

  /** An open stream would delay the shutdown; another replica takes over. */
  beforeApplicationShutdown(): void {
    for (const stream of this.open.keys()) stream.end('shutdown');
  }

  /** @throws Refusal `not_authenticated`, also for a ticket that was used */
  private async identify(request: FastifyRequest, ticket: string | undefined): Promise<Verified> {
    if (ticket === undefined) return this.tokens.authenticate(request);
    const { accessToken } = await this.calls.askAs(
      spendLiveTicketCall,
      { ticket },
      { correlationId: request.id },
    );
    return this.tokens.authenticate({ headers: { authorization: `Bearer ${accessToken}` } });
  }

  /** @throws Refusal `too_many_requests` */
  private requireRoom(person: string): void {
    const ends = [...this.open.values()].filter((each) => each.person === person);
    if (ends.length >= MAX_STREAMS)
      throw new Refusal(
        'too_many_requests',
        [],
        secondsUntil(Math.min(...ends.map((each) => each.expiresAt))),
      );
  }

  private follow(
    stream: LiveStream,
    { raw: out }: FastifyReply,
    { person, expiresAt, actor, stop }: Watching,
  ): void {
    this.open.set(stream, { person, expiresAt });
    const look = setInterval(() => {
      // B5, B6: a stream ends with its session and does not count as activity
      void this.stillThere(actor).catch((error: unknown) => stream.end(endOf(error)));
    }, SESSION_CHECK_MS);
    const end = setTimeout(
      () => stream.end('token_expired'),
      Math.max(0, expiresAt - this.clock.now().getTime()),
    );
    out.on('close', () => {
      stop();
      clearInterval(look);
      clearTimeout(end);
      this.open.delete(stream);
    });
    stream.begin();
  }

  /** @throws Refusal `session_ended`, `session_idle`, `unavailable` */
  private async stillThere(actor: MemberActor): Promise<void> {
    await this.sessions.admit(actor);
  }
}

interface Watching {
  person: string;
  expiresAt: number;
  actor: MemberActor;
  stop(): void;
}

/** A ticket in a query that is well formed. A stranger learns nothing about a query that is not. */
function ticketOf({ query }: FastifyRequest): string | undefined {
  return liveQuery.safeParse(query).data?.ticket;
}

/**
 * The cursor of the header that a reconnecting browser adds, which knows more than the address, or of the
 * query.
 * @throws Refusal `invalid_input`
 */
function sinceOf({ query, headers }: FastifyRequest): string | undefined {
  const parsed = liveQuery.safeParse(query);
  if (!parsed.success) throw new Refusal('invalid_input', fieldErrorsOf(parsed.error, query));
  const last = headers['last-event-id'];
  return typeof last === 'string' && last !== '' ? last : parsed.data.since;
}

/** What changed since the cursor, or a new cursor with `reset` if that one is unknown. */
async function firstPage(ask: AskChanges, since: string | undefined): Promise<Page & { reset?: true }> {
  try {
    return await ask(since);
  } catch (error) {
    if (!(error instanceof Refusal) || !UNKNOWN.has(error.code)) throw error;
    return { ...(await ask()), reset: true };
  }
}
const UNKNOWN: ReadonlySet<string> = new Set(['cursor_invalid', 'invalid_input']);

async function catchUp(stream: LiveStream, ask: AskChanges, first: Page & { reset?: true }): Promise<void> {
  if (first.reset) stream.event('reset', {});
  for (let page: Page = first; stream.isOpen; page = await ask(page.cursor)) {
    page.items.forEach((item) => stream.event('booking.changed', item));
    if (!page.more) return stream.ready(page.cursor);
  }
}

const endOf = (error: unknown): LiveEnd =>
  error instanceof Refusal && error.status === 401 ? 'session_ended' : 'unavailable';
const secondsUntil = (time: number): number => Math.max(1, Math.ceil((time - Date.now()) / 1_000));
