import { Controller, Get, Req, Res, type BeforeApplicationShutdown } from '@nestjs/common';
import { Refusal, type Actor, type MemberActor } from '@riserbo/contracts';
import { Clock, LiveSessions } from '@riserbo/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ServerResponse } from 'node:http';
import { Admission } from '../identity/admission';
import type { Verified } from '../identity/access-token.strategy';
import { TokenGate } from '../identity/token-gate';
import { LiveChangesService } from './live.service';

const heartbeat = 15_000;
const glance = 400;
/** Streams one person can have open; browsers open six connections per host. */
const mostStreams = 6;
/** Maximum bytes buffered for a slow reader. */
const mostWaiting = 256 * 1024;

/**
 * Live calendar changes as server-sent events (WHATWG HTML, 9.2). The stream ends with the token or the
 * session, or when the reader falls behind. Browsers reconnect and read the calendar again; nothing is
 * replayed (`Last-Event-ID` is ignored).
 */
@Controller()
export class LiveController implements BeforeApplicationShutdown {
  private readonly open = new Map<ServerResponse, { person: string; expiresAt: number }>();

  constructor(
    private readonly tokens: TokenGate,
    private readonly changes: LiveChangesService,
    private readonly admission: Admission,
    private readonly sessions: LiveSessions,
    private readonly clock: Clock,
  ) {}

  @Get('v1/live')
  async stream(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { actor, expiresAt } = await this.tokens.authenticate(request);
    await this.admission.admit(actor, 'calendar:watch', false);
    if (actor.kind !== 'member') throw new Refusal('forbidden');
    const person = `${actor.companyId} ${actor.userId}`;
    const ends = this.endsOfStreams(person);
    if (ends.length >= mostStreams)
      throw new Refusal('too_many_requests', [], secondsUntil(Math.min(...ends)));
    void reply.type('text/event-stream').header('x-accel-buffering', 'no');
    if (request.method === 'HEAD') return void reply.send();
    reply.hijack();
    reply.raw.writeHead(200, reply.getHeaders() as Record<string, string>);
    this.open.set(reply.raw, { person, expiresAt });
    this.follow(reply.raw, actor, expiresAt);
  }

  /** An open stream would delay the shutdown; another replica takes over. */
  beforeApplicationShutdown(): void {
    for (const out of this.open.keys()) leave(out);
  }

  private follow(out: ServerResponse, actor: MemberActor, expiresAt: Verified['expiresAt']): void {
    const say = (text: string) => {
      if (out.writableLength > mostWaiting) out.destroy();
      else out.write(text);
    };
    say('retry: 2000\n\n');
    const stop = this.changes.watch(actor.companyId, ({ id, type, data }) =>
      say(`id: ${id}\nevent: ${type}\ndata: ${data}\n\n`),
    );
    const beat = setInterval(() => say(': still here\n\n'), heartbeat);
    const look = setInterval(() => void this.stillThere(actor).catch(() => leave(out)), glance);
    const end = setTimeout(() => leave(out), Math.max(0, expiresAt - this.clock.now().getTime()));
    out.on('close', () => {
      stop();
      clearInterval(beat);
      clearInterval(look);
      clearTimeout(end);
      this.open.delete(out);
    });
  }

  /** Latest end of each stream of a person. */
  private endsOfStreams(person: string): number[] {
    return [...this.open.values()].filter((each) => each.person === person).map(({ expiresAt }) => expiresAt);
  }

  /** B5, B6: a stream ends with its session and does not count as activity. @throws Refusal */
  private async stillThere(actor: Actor): Promise<void> {
    await this.sessions.admit(actor);
  }
}

const secondsUntil = (time: number): number => Math.max(1, Math.ceil((time - Date.now()) / 1_000));

/** Closes gracefully unless the client has stopped reading. */
function leave(out: ServerResponse): void {
  if (out.writableLength > 0) out.destroy();
  else out.end();
}
