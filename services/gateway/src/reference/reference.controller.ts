import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import { openapi } from '@riserbo/contracts/documents';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { gzipSync } from 'node:zlib';
import { etagOfText, isKnown } from '../routes/conditions';
import { refusalsPage } from './refusals-page';

/** J1: the OpenAPI document behind the reference page, and the meaning of its refusals. */
@Controller()
export class ReferenceController {
  private readonly document = documentOf(JSON.stringify(openapi()));

  /** Compressed once: it is the same for every caller and holds nothing secret. */
  @Get('openapi.json')
  read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const { etag, text, gzip } = this.document;
    void reply.headers({ etag, vary: 'accept-encoding', 'cache-control': 'no-cache' });
    if (isKnown(request, etag)) return void reply.code(304).send();
    void reply.type('application/json; charset=utf-8');
    if (!takesGzip(request)) return void reply.send(text);
    void reply.header('content-encoding', 'gzip').send(gzip);
  }

  @Get('docs/refusals')
  @Header('content-type', 'text/html; charset=utf-8')
  refusals(): string {
    return refusalsPage;
  }
}

const documentOf = (text: string) => ({ text, gzip: gzipSync(text, { level: 9 }), etag: etagOfText(text) });

/** RFC 9110, 12.5.3: whether the caller takes gzip; a weight of 0 refuses it. */
function takesGzip({ headers }: FastifyRequest): boolean {
  const [, weight = '1'] = /(?:^|,)\s*(?:gzip|\*)\s*(?:;\s*q=([\d.]+))?\s*(?:,|$)/.exec(
    headers['accept-encoding'] ?? '',
  ) ?? [undefined, '0'];
  return Number(weight) > 0;
}
