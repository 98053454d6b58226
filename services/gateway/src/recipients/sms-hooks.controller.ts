import { Controller, Get, Header, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { messageToken, openMessageLinkCall, receiveSmsCall, Refusal } from '@riserbo/contracts';
import { Calls } from '@riserbo/messaging';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../problems/language';
import { escaped, unknownPage } from './page';

type Sent = FastifyRequest<{ Body: Buffer | null | undefined }>;

/** G1: what the provider of SMS posts, and the short links in SMS. */
@Controller()
export class SmsHooksController {
  constructor(private readonly calls: Calls) {}

  /** Replies and reports, signed by the provider, which sends the answer to the writer. */
  @Post('hooks/sms')
  @HttpCode(200)
  @Header('content-type', 'text/xml; charset=utf-8')
  async receive(@Req() request: Sent, @Query('d') ref: unknown): Promise<string> {
    const { headers, body } = request;
    const form = (body ?? Buffer.alloc(0)).toString('base64');
    const input = { signature: headers['x-twilio-signature'], form, ...(ref === undefined ? {} : { ref }) };
    const sent = receiveSmsCall.request.safeParse(input);
    if (!sent.success) throw new Refusal('signature_wrong');
    const { text } = await this.calls.askAs(receiveSmsCall, sent.data, { correlationId: request.id });
    const message = text === null ? '' : `<Message>${escaped(text)}</Message>`;
    return `<?xml version="1.0" encoding="UTF-8"?><Response>${message}</Response>`;
  }

  /** The appointment behind the link of an SMS. */
  @Get('s/:token')
  async open(
    @Param('token') token: string,
    @Req() request: Sent,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    try {
      if (!messageToken.safeParse(token).success) throw new Refusal('link_invalid');
      const { url } = await this.calls.askAs(openMessageLinkCall, { token }, { correlationId: request.id });
      void reply.code(303).header('location', url).header('referrer-policy', 'no-referrer');
      return '';
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'link_invalid') throw error;
      void reply.code(404).type('text/html; charset=utf-8');
      return unknownPage(languageOf(request.headers['accept-language']));
    }
  }
}
