import { Controller } from '@nestjs/common';
import {
  changeCompanyCall,
  companyFactsCall,
  companyPageCall,
  confirmSignUpCall,
  changeSecurityCall,
  readCompanyCall,
  readSecurityCall,
  signUpCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { Companies } from './companies.service';
import { Security } from './security.service';
import { SignUps } from './sign-up.service';

@Controller()
export class CompaniesController {
  constructor(
    private readonly signUps: SignUps,
    private readonly companies: Companies,
    private readonly security: Security,
  ) {}

  @Serve(signUpCall)
  register(wish: RequestOf<typeof signUpCall>, ask: Ask) {
    return this.signUps.request(wish, ask);
  }
  @Serve(confirmSignUpCall)
  confirm(command: RequestOf<typeof confirmSignUpCall>, ask: Ask) {
    return this.signUps.confirm(command, ask);
  }
  @Serve(readCompanyCall)
  read(_: RequestOf<typeof readCompanyCall>, ask: Ask) {
    return this.companies.read(ask);
  }
  @Serve(changeCompanyCall)
  change(command: RequestOf<typeof changeCompanyCall>, ask: Ask) {
    return this.companies.change(command, ask);
  }
  @Serve(companyFactsCall)
  facts(_: RequestOf<typeof companyFactsCall>, ask: Ask) {
    return this.companies.facts(ask);
  }
  @Serve(companyPageCall)
  page({ slug }: RequestOf<typeof companyPageCall>, _ask: Ask) {
    return this.companies.page(slug);
  }
  @Serve(readSecurityCall)
  readSecurity(_: RequestOf<typeof readSecurityCall>, ask: Ask) {
    return this.security.read(ask);
  }
  @Serve(changeSecurityCall)
  changeSecurity(command: RequestOf<typeof changeSecurityCall>, ask: Ask) {
    return this.security.change(command, ask);
  }
}
