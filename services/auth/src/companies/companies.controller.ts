import { Controller } from '@nestjs/common';
import {
  changeCompanyCall,
  companyFactsCall,
  companyPageCall,
  confirmSignUpCall,
  readCompanyCall,
  signUpCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { Companies } from './companies.service';
import { SignUps } from './sign-up.service';

@Controller()
export class CompaniesController {
  constructor(
    private readonly signUps: SignUps,
    private readonly companies: Companies,
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
}
