import { Injectable } from '@nestjs/common';
import { Refusal, type Call } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import type { AuditBody } from '@riserbo/privacy';
import { Clock } from '../clock';
import { idempotent } from '../idempotency/once';
import { Tenants } from '../tenants/tenants';
import { auditOf } from './audit-of';
import type { ActOptions, Context } from './serve';
import { VersionCheck } from './version-check';

type Work = (context: Context) => Promise<unknown>;

/**
 * Does for every call what its declaration says: transaction, idempotency, version check, audit, response
 * schema.
 */
@Injectable()
export class Acts {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  /** Runs the handler of `@Serve`. @returns the parsed response */
  async serve(
    call: Call,
    context: CallContext,
    input: unknown,
    work: Work,
    { companyId, meanwhile }: ActOptions = {},
  ): Promise<unknown> {
    if (call.idempotency === 'required' && context.idempotencyKey === undefined)
      throw new Refusal('idempotency_key_required');
    const { actor, correlationId, traceparent } = context;
    const now = this.clock.now();
    const by = { actor, correlationId, now, ...(traceparent === undefined ? {} : { traceparent }) };
    return this.tenants.transaction(
      companyId === undefined ? actor : { companyId },
      (tx) => {
        const act = async () => {
          const version = new VersionCheck(call, context.ifMatch);
          const checkVersion = (found: number) => version.check(found);
          const recorded: AuditBody = {};
          const recordInAudit = (body: AuditBody) => void Object.assign(recorded, body);
          const given = { ...context, tx, now, checkVersion, recordInAudit } as Context;
          const answer = call.answer.parse(await work(given));
          version.assertChecked();
          const entry = auditOf(call, actor, input, answer);
          if (entry) tx.audit({ ...entry, body: { ...entry.body, ...recorded } });
          return answer;
        };
        const keyed = call.idempotency ? context : { actor };
        return idempotent(tx, keyed, call, input, now, act, meanwhile);
      },
      by,
    );
  }

  /** Runs the handler of `@ServeRaw`. @returns the parsed response */
  async serveRaw(
    call: Call,
    context: CallContext,
    input: unknown,
    handler: (context: object, input: unknown) => Promise<unknown>,
  ): Promise<unknown> {
    const parsed = new WeakSet<object>();
    const act = async (work: Work, options?: ActOptions) => {
      const answer = await this.serve(call, context, input, work, options);
      parsed.add(answer as object);
      return answer;
    };
    const answer = await handler({ ...context, act }, input);
    return parsed.has(answer as object) ? answer : call.answer.parse(answer);
  }
}
