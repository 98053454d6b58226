import { Controller } from '@nestjs/common';
import {
  changeCategoryCall,
  createCategoryCall,
  listCategoriesCall,
  orderCategoriesCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { CategoriesService } from './categories.service';

@Controller()
export class CategoriesController {
  constructor(private readonly categories: CategoriesService) {}

  @Serve(createCategoryCall)
  create(command: RequestOf<typeof createCategoryCall>, ask: Ask) {
    return this.categories.create(command, ask);
  }
  @Serve(listCategoriesCall)
  list(_query: RequestOf<typeof listCategoriesCall>, ask: Ask) {
    return this.categories.list(ask);
  }
  @Serve(changeCategoryCall)
  change(command: RequestOf<typeof changeCategoryCall>, ask: Ask) {
    return this.categories.change(command, ask);
  }
  @Serve(orderCategoriesCall)
  order(command: RequestOf<typeof orderCategoriesCall>, ask: Ask) {
    return this.categories.order(command, ask);
  }
}
