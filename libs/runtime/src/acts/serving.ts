import { Controller, Inject, type Type } from '@nestjs/common';
import { answers, type CallContext } from '@riserbo/messaging';
import { Acts } from './acts';
import { SERVED, type Served } from './serve';

type Handler = (context: object, input: unknown) => Promise<unknown>;
type Providers = Record<string, Handler>;

/**
 * The controllers of a module: one per provider, with a handler for each method marked `@Serve` or
 * `@ServeRaw`.
 */
export function serving(...providers: Type[]): Type[] {
  return providers.map(controllerOf);
}

function controllerOf(provider: Type): Type {
  class ServingController {
    constructor(
      readonly acts: Acts,
      readonly provider: Providers,
    ) {}
  }
  Inject(Acts)(ServingController, undefined, 0);
  Inject(provider)(ServingController, undefined, 1);
  Controller()(ServingController);
  for (const [name, { call, raw }] of servedBy(provider)) {
    const value = async function (this: ServingController, input: unknown, context: CallContext) {
      const handler: Handler = (given, sent) => (this.provider[name] as Handler)(given, sent);
      return raw
        ? this.acts.serveRaw(call, context, input, handler)
        : this.acts.serve(call, context, input, (given) => handler(given, input));
    };
    const descriptor = { value, configurable: true, writable: true };
    answers(call, ServingController.prototype, name, descriptor);
    Object.defineProperty(ServingController.prototype, name, descriptor);
  }
  return ServingController;
}

/** The marked methods of a provider. @throws Error if it has none, which is a mistake in the module */
export function servedBy(provider: Type): [name: string, served: Served][] {
  const prototype = provider.prototype as Record<string, object>;
  const found = Object.getOwnPropertyNames(prototype).flatMap((name): [string, Served][] => {
    const method = Object.getOwnPropertyDescriptor(prototype, name)?.value as object | undefined;
    const served =
      typeof method === 'function' && (Reflect.getMetadata(SERVED, method) as Served | undefined);
    return served ? [[name, served]] : [];
  });
  if (found.length === 0) throw new Error(`${provider.name} serves no call`);
  return found;
}
