import { Controller, Get, Header, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import {
  attendCall,
  chooseMessagesCall,
  messageToken,
  oneClickStopCall,
  readMessageLinkCall,
  Refusal,
  type RecipientPage,
} from '@riserbo/contracts';
import { Calls } from '@riserbo/messaging';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../problems/language';
import { choiceOf } from './form';
import { attendancePage, preferencesPage, unknownPage } from './page';

const HTML = ['content-type', 'text/html; charset=utf-8'] as const;
type Sent = FastifyRequest<{ Body: Buffer | null | undefined }>;

/**
 * G3, G9: pages behind the links of messages, for readers without an account and browsers without scripts.
 * GET changes nothing; no answer redirects.
 */
@Controller()
export class RecipientPagesController {
  constructor(private readonly calls: Calls) {}

  @Get('u/:token')
  @Header(...HTML)
  preferences(
    @Param('token') token: string,
    @Req() request: Sent,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.page(request, reply, preferencesPage, () =>
      this.calls.askAs(readMessageLinkCall, { token: known(token) }, causeOf(request)),
    );
  }

  /**
   * X60: as mail programs send it, or a form of the page. A one-click request gets the same answer for every
   * token.
   */
  @Post('u/:token')
  @HttpCode(200)
  @Header(...HTML)
  async choose(
    @Param('token') token: string,
    @Req() request: Sent,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const choice = await choiceOf(request.headers['content-type'] ?? '', request.body ?? Buffer.alloc(0));
    if (choice === undefined) throw new Refusal('malformed_body');
    if (choice !== 'one_click')
      return this.page(
        request,
        reply,
        (page) => preferencesPage(page, choice),
        () => this.calls.askAs(chooseMessagesCall, { token: known(token), ...choice }, causeOf(request)),
      );
    if (messageToken.safeParse(token).success)
      await this.calls.askAs(oneClickStopCall, { token }, causeOf(request));
    return '';
  }

  @Get('r/:token')
  @Header(...HTML)
  attendance(
    @Param('token') token: string,
    @Req() request: Sent,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.page(request, reply, attendancePage, () =>
      this.calls.askAs(readMessageLinkCall, { token: known(token) }, causeOf(request)),
    );
  }

  @Post('r/:token')
  @HttpCode(200)
  @Header(...HTML)
  attend(
    @Param('token') token: string,
    @Req() request: Sent,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.page(request, reply, attendancePage, () =>
      this.calls.askAs(attendCall, { token: known(token) }, causeOf(request)),
    );
  }

  private async page(
    request: Sent,
    reply: FastifyReply,
    show: (page: RecipientPage) => string,
    ask: () => Promise<RecipientPage>,
  ): Promise<string> {
    try {
      return show(await ask());
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'link_invalid') throw error;
      void reply.code(404);
      return unknownPage(languageOf(request.headers['accept-language']));
    }
  }
}

const causeOf = (request: Sent) => ({ correlationId: request.id });

/** @throws Refusal `link_invalid` for what cannot be a token, without asking */
function known(token: string): string {
  if (!messageToken.safeParse(token).success) throw new Refusal('link_invalid');
  return token;
}
