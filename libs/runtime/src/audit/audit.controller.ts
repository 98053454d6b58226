import { Controller, Inject, type Type } from '@nestjs/common';
import { auditCalls, type authAuditCall, type OwnerName, type RequestOf } from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { AuditLog } from './audit-log';

/** The door to the audit log of one service. */
export function auditController(service: OwnerName): Type {
  @Controller()
  class AuditController {
    constructor(@Inject(AuditLog) private readonly log: AuditLog) {}

    @Serve(auditCalls[service])
    list(query: RequestOf<typeof authAuditCall>, ask: Ask) {
      return this.log.list(query, ask);
    }
  }
  return AuditController;
}
