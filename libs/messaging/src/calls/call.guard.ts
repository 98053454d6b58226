import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { NatsContext } from '@nestjs/microservices';
import { denial, fieldErrorsOf, Refusal, type Call } from '@riserbo/contracts';
import { StepUpVerifier } from '../identity/step-up-verifier';
import { TokenVerifier } from '../identity/token-verifier';
import {
  MESSAGING_CLOCK,
  ON_DENIED,
  SESSION_GATE,
  type CallContext,
  type MessagingClock,
  type OnDenied,
  type SessionGate,
  ON_ADMITTED,
  type OnAdmitted,
} from '../ports';
import { questionOf } from './headers';

export const CALL = Symbol('call');
const opened = new WeakMap<object, { input: unknown; ask: CallContext }>();

/** What the guard has verified. */
export function openedOf(context: ExecutionContext): { input: unknown; ask: CallContext } {
  return opened.get(context.switchToRpc().getContext<NatsContext>()) as { input: unknown; ask: CallContext };
}

/** Guards every call. Checks, in order: subject, deadline, token, session, permission, step-up, payload. */
@Injectable()
export class CallGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly verifier: TokenVerifier,
    private readonly stepUps: StepUpVerifier,
    @Inject(SESSION_GATE) private readonly sessions: SessionGate,
    @Inject(MESSAGING_CLOCK) private readonly clock: MessagingClock,
    @Inject(ON_DENIED) private readonly onDenied: OnDenied,
    @Inject(ON_ADMITTED) private readonly onAdmitted: OnAdmitted,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const call = this.reflector.get<Call>(CALL, context.getHandler());
    const message = context.switchToRpc().getContext<NatsContext>();
    if (message.getSubject() !== call.subject) throw new Refusal('forbidden');
    const question = questionOf(message.getHeaders() as Parameters<typeof questionOf>[0]);
    if (question.deadline <= this.clock.now()) throw new Refusal('unavailable');
    const ask = { ...question, actor: await this.verifier.verify(question.token) };
    await this.sessions.admit(ask.actor);
    const data = context.switchToRpc().getData<unknown>();
    await this.admit(call, ask, data).catch(async (error: unknown) => {
      if (error instanceof Refusal && error.status === 403) await this.onDenied(call, ask);
      throw error;
    });
    opened.set(message, { input: inputOf(call, data), ask });
    await this.onAdmitted(call, ask);
    return true;
  }

  private async admit(call: Call, { actor, stepUp }: CallContext, data: unknown): Promise<void> {
    const denied = denial(call.permission, actor);
    if (denied) throw new Refusal(denied);
    const isAsked = call.stepUpWhen?.test(inputOf(call, data) as never) ?? true;
    if (call.stepUp && isAsked) await this.stepUps.verify(stepUp, call.stepUp, actor);
  }
}

function inputOf(call: Call, data: unknown): unknown {
  const parsed = call.request.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new Refusal('invalid_input', fieldErrorsOf(parsed.error, data));
}
