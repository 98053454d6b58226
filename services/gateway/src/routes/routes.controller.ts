import 'reflect-metadata';
import { Controller, Delete, Get, Inject, Patch, Post, Put, Req, Res, type Type } from '@nestjs/common';
import { publicCalls, type PublicCall } from '@riserbo/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RouteHandler } from './gate';

const methods = { GET: Get, POST: Post, PUT: Put, PATCH: Patch, DELETE: Delete };
type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/**
 * One Nest controller per public call: route, schema and refusals are declared once, in the contracts (ADR
 * 005), so handlers cannot diverge from them.
 */
export function routeControllers(): Type[] {
  return publicCalls.map(controllerOf);
}

function controllerOf(call: PublicCall): Type {
  const { method, path } = call.http;
  class RouteController {
    private readonly pass: Handler;
    constructor(gate: RouteHandler) {
      this.pass = gate.create(call);
    }
    handle(request: FastifyRequest, reply: FastifyReply): Promise<void> {
      return this.pass(request, reply);
    }
  }
  Object.defineProperty(RouteController, 'name', { value: `${call.subject} controller` });
  decorate(RouteController, methods[method](path.replaceAll(/\{(\w+)\}/g, ':$1')));
  return RouteController;
}

function decorate(target: Type, route: MethodDecorator): void {
  Controller()(target);
  Inject(RouteHandler)(target, undefined, 0);
  const descriptor = Object.getOwnPropertyDescriptor(target.prototype, 'handle') as PropertyDescriptor;
  route(target.prototype as object, 'handle', descriptor);
  Req()(target.prototype as object, 'handle', 0);
  Res()(target.prototype as object, 'handle', 1);
}
