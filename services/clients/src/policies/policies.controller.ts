import { Controller } from '@nestjs/common';
import {
  currentPoliciesCall,
  listPoliciesCall,
  publishPolicyCall,
  readPolicyCall,
  readPolicyDraftCall,
  writePolicyDraftCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { PoliciesReads } from './policies.reads';
import { PoliciesService } from './policies.service';

@Controller()
export class PoliciesController {
  constructor(
    private readonly policies: PoliciesService,
    private readonly reads: PoliciesReads,
  ) {}

  @Serve(readPolicyDraftCall)
  draft(query: RequestOf<typeof readPolicyDraftCall>, ask: Ask) {
    return this.policies.draft(query, ask);
  }
  @Serve(writePolicyDraftCall)
  write(command: RequestOf<typeof writePolicyDraftCall>, ask: Ask) {
    return this.policies.write(command, ask);
  }
  @Serve(publishPolicyCall)
  publish(command: RequestOf<typeof publishPolicyCall>, ask: Ask) {
    return this.policies.publish(command, ask);
  }
  @Serve(listPoliciesCall)
  list(query: RequestOf<typeof listPoliciesCall>, ask: Ask) {
    return this.reads.list(query, ask);
  }
  @Serve(readPolicyCall)
  read({ policyId }: RequestOf<typeof readPolicyCall>, ask: Ask) {
    return this.reads.read(policyId, ask);
  }
  @Serve(currentPoliciesCall)
  current({ locale }: RequestOf<typeof currentPoliciesCall>, ask: Ask) {
    return this.reads.current(locale, ask);
  }
}
