import {
  applyDecorators,
  createParamDecorator,
  SetMetadata,
  UseFilters,
  UseGuards,
  type ExecutionContext,
} from '@nestjs/common';
import { MessagePattern, Transport } from '@nestjs/microservices';
import type { Call, RequestOf } from '@riserbo/contracts';
import type { z } from 'zod';
import type { CallContext } from '../ports';
import { CallGuard, CALL, openedOf } from './call.guard';
import { RefusalFilter } from './refusal.filter';

type Handler<C extends Call> = (input: RequestOf<C>, context: CallContext) => Promise<z.input<C['answer']>>;
const Input = createParamDecorator((_: unknown, context: ExecutionContext) => openedOf(context).input);
const By = createParamDecorator((_: unknown, context: ExecutionContext) => openedOf(context).ask);

/**
 * Makes a controller method, `(input, context)`, the handler of a call. It is reached only on the call's
 * subject, before the deadline, with a verified token whose role holds the permission, and with a request
 * that matches the schema. The response is stripped to its schema.
 */
export function Serve<C extends Call>(call: C) {
  return <Method extends Handler<C>>(
    target: object,
    name: string | symbol,
    descriptor: TypedPropertyDescriptor<Method>,
  ): void => {
    const handle = descriptor.value as Method;
    descriptor.value = async function (this: unknown, input: RequestOf<C>, context: CallContext) {
      return call.answer.parse(await handle.call(this, input, context)) as z.input<C['answer']>;
    } as Method;
    answers(call, target, name, descriptor as PropertyDescriptor);
  };
}

/** Like `Serve`, for methods whose response is already parsed. */
export function answers(
  call: Call,
  target: object,
  name: string | symbol,
  descriptor: PropertyDescriptor,
): void {
  Input()(target, name, 0);
  By()(target, name, 1);
  applyDecorators(
    SetMetadata(CALL, call),
    UseGuards(CallGuard),
    UseFilters(RefusalFilter),
    MessagePattern(call.subject, Transport.NATS, { served: true }),
  )(target, name, descriptor);
}
