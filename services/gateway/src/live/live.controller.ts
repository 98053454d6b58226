import { Controller, Get, Req, Res } from '@nestjs/common';
import { denial, Refusal, type Actor } from '@riserbo/contracts';
import { LiveSessions } from '@riserbo/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TokenGate } from '../identity/token-gate';
import { LiveChanges } from './live.service';

const heartbeat = 15_000;
const glance = 400;

/** Live changes of the own calendar as server-sent events (WHATWG HTML, 9.2). The stream ends when the token or the session does; a browser comes back by itself. */
@Controller()
export class LiveController {
  constructor(
    private readonly tokens: TokenGate,
    private readonly changes: LiveChanges,
    private readonly sessions: LiveSessions,
  ) {}

  @Get('v1/live')
  async stream(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { actor, expiresAt } = await this.tokens.authenticate(request);
    await this.sessions.admit(actor);
    const denied = denial('calendar:watch', actor);
    if (denied) throw new Refusal(denied);
    if (actor.kind !== 'member') throw new Refusal('forbidden');
    reply.hijack();
    const out = reply.raw;
    out.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream',
      'x-accel-buffering': 'no',
    });
    out.write('retry: 2000\n\n');
    const stop = this.changes.watch(actor.companyId, ({ id, type, data }) =>
      out.write(`id: ${id}\nevent: ${type}\ndata: ${data}\n\n`),
    );
    const beat = setInterval(() => out.write(': still here\n\n'), heartbeat);
    const look = setInterval(() => void this.stillThere(actor).catch(() => out.end()), glance);
    const end = setTimeout(() => out.end(), Math.max(0, expiresAt - Date.now()));
    out.on('close', () => {
      stop();
      clearInterval(beat);
      clearInterval(look);
      clearTimeout(end);
    });
  }

  /** B5, B6: a stream ends with its session; being watched is no activity. @throws Refusal */
  private async stillThere(actor: Actor): Promise<void> {
    await this.sessions.admit(actor);
  }
}
