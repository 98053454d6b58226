import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import { openapi } from '@riserbo/contracts/documents';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { gzipSync } from 'node:zlib';
import { etagOfText, isKnown } from '../routes/conditions';
import type { Document } from './document';
import { referencePage } from './reference-page';
import { refusalsPage } from './refusals-page';
import { style } from './style';

/** J1: the OpenAPI document, the reference page made from it, and the meaning of its refusals. */
@Controller()
export class ReferenceController {
  private readonly document = documentOf('application/json', JSON.stringify(openapi()));
  private page?: ReturnType<typeof documentOf>;

  @Get('openapi.json')
  read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    sendOnce(this.document, request, reply);
  }

  @Get('docs')
  reference(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    // made for the first reader: it takes part of a second
    this.page ??= documentOf('text/html', referencePage(openapi() as Document));
    sendOnce(this.page, request, reply);
  }

  @Get('docs/style.css')
  @Header('content-type', 'text/css; charset=utf-8')
  style(): string {
    return style;
  }

  @Get('docs/refusals')
  @Header('content-type', 'text/html; charset=utf-8')
  refusals(): string {
    return refusalsPage;
  }
}

/** Compressed once: it is the same for every caller and holds nothing secret. */
const documentOf = (type: string, text: string) => ({
  ...{ type: `${type}; charset=utf-8`, text },
  ...{ gzip: gzipSync(text, { level: 9 }), etag: etagOfText(text) },
});

function sendOnce(
  { type, text, gzip, etag }: ReturnType<typeof documentOf>,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  void reply.headers({ etag, vary: 'accept-encoding', 'cache-control': 'no-cache' });
  if (isKnown(request, etag)) return void reply.code(304).send();
  void reply.type(type);
  if (!takesGzip(request)) return void reply.send(text);
  void reply.header('content-encoding', 'gzip').send(gzip);
}

/** RFC 9110, 12.5.3: whether the caller takes gzip; a weight of 0 refuses it. */
function takesGzip({ headers }: FastifyRequest): boolean {
  const [, weight = '1'] = /(?:^|,)\s*(?:gzip|\*)\s*(?:;\s*q=([\d.]+))?\s*(?:,|$)/.exec(
    headers['accept-encoding'] ?? '',
  ) ?? [undefined, '0'];
  return Number(weight) > 0;
}
