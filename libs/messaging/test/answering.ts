import { Controller, Injectable, Module, type Type } from '@nestjs/common';
import { calls, topology, type Call, type Event, type OwnerName } from '@riserbo/contracts';
import { HandlesRaw, Serve, type CallContext, type Received } from '@riserbo/messaging';
import { databaseConfig, type ServiceDefinition } from '@riserbo/runtime';
import { migrationsOf } from '@riserbo/system';

export type Answering = (call: Call, input: unknown, context: CallContext) => Promise<unknown>;

/** A stub service: answers every call of that service with one function and ignores its events. */
export function answering(name: OwnerName, answer: Answering): ServiceDefinition {
  @Module({
    controllers: calls.filter(({ owner }) => owner === name).map((call) => controllerOf(call, answer)),
    providers: topology[name].handles.map(consumerOf),
  })
  class Answers {}
  return {
    name,
    module: Answers,
    config: databaseConfig,
    database: { entities: [], migrations: migrationsOf(name) },
  };
}

function controllerOf(call: Call, answer: Answering): Type {
  class AnyCall {
    handle(input: unknown, context: CallContext): Promise<unknown> {
      return answer(call, input, context);
    }
  }
  Controller()(AnyCall);
  decorate(AnyCall, Serve(call) as MethodDecorator);
  return AnyCall;
}

function consumerOf(event: Event): Type {
  class AnyEvent {
    handle(_: Received): Promise<void> {
      return Promise.resolve();
    }
  }
  Injectable()(AnyEvent);
  decorate(AnyEvent, HandlesRaw(event) as MethodDecorator);
  return AnyEvent;
}

function decorate({ prototype }: Type, decorator: MethodDecorator): void {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, 'handle') as PropertyDescriptor;
  decorator(prototype as object, 'handle', descriptor);
  Object.defineProperty(prototype, 'handle', descriptor);
}
