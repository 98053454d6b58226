import { Controller } from '@nestjs/common';
import {
  changeCompanyCall,
  companySettingsCall,
  companyPageCall,
  confirmSignUpCall,
  changeSecurityCall,
  readCompanyCall,
  readSecurityCall,
  signUpCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type CallContext } from '@riserbo/messaging';
import { CompaniesService } from './companies.service';
import { SecuritySettingsService } from './security.service';
import { SignUpService } from './sign-up.service';

@Controller()
export class CompaniesController {
  constructor(
    private readonly signUps: SignUpService,
    private readonly companies: CompaniesService,
    private readonly security: SecuritySettingsService,
  ) {}

  @Serve(signUpCall)
  register(wish: RequestOf<typeof signUpCall>, context: CallContext) {
    return this.signUps.request(wish, context);
  }
  @Serve(confirmSignUpCall)
  confirm(command: RequestOf<typeof confirmSignUpCall>, context: CallContext) {
    return this.signUps.confirm(command, context);
  }
  @Serve(readCompanyCall)
  read(_: RequestOf<typeof readCompanyCall>, context: CallContext) {
    return this.companies.read(context);
  }
  @Serve(changeCompanyCall)
  change(command: RequestOf<typeof changeCompanyCall>, context: CallContext) {
    return this.companies.change(command, context);
  }
  @Serve(companySettingsCall)
  facts(_: RequestOf<typeof companySettingsCall>, context: CallContext) {
    return this.companies.facts(context);
  }
  @Serve(companyPageCall)
  page({ slug }: RequestOf<typeof companyPageCall>, _ask: CallContext) {
    return this.companies.page(slug);
  }
  @Serve(readSecurityCall)
  readSecurity(_: RequestOf<typeof readSecurityCall>, context: CallContext) {
    return this.security.read(context);
  }
  @Serve(changeSecurityCall)
  changeSecurity(command: RequestOf<typeof changeSecurityCall>, context: CallContext) {
    return this.security.change(command, context);
  }
}
