import { Catch, Inject, type ArgumentsHost, type RpcExceptionFilter } from '@nestjs/common';
import type { NatsContext } from '@nestjs/microservices';
import { Refusal } from '@riserbo/contracts';
import { throwError, type Observable } from 'rxjs';
import { MESSAGING_LOG, REFUSAL_TRACE, type MessagingLog, type RefusalTrace } from '../ports';
import { questionOf } from './headers';

const packetOf = ({ code, errors, retryAfter, facts }: Refusal) => ({
  ...{ code, errors },
  ...(retryAfter === undefined ? {} : { retryAfter }),
  ...(facts === undefined ? {} : { facts }),
});

/**
 * Sends a refusal as its code. Logs any other error once with the correlation id and sends it as `internal`.
 */
@Catch()
export class RefusalFilter implements RpcExceptionFilter {
  constructor(
    @Inject(MESSAGING_LOG) private readonly log: MessagingLog,
    @Inject(REFUSAL_TRACE) private readonly trace: RefusalTrace,
  ) {}

  catch(error: unknown, host: ArgumentsHost): Observable<never> {
    const message = host.switchToRpc().getContext<NatsContext>();
    const { correlationId, ip } = questionOf(message.getHeaders() as Parameters<typeof questionOf>[0]);
    if (error instanceof Refusal) {
      this.trace.note({ code: error.code, subject: message.getSubject(), ip });
      return throwError(() => packetOf(error));
    }
    this.log.error('call_failed', { correlationId, subject: message.getSubject(), error });
    return throwError(() => ({ code: 'internal' }));
  }
}
