import { Controller } from '@nestjs/common';
import { readStatisticsCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type CallContext } from '@riserbo/messaging';
import { StatisticsReads } from './statistics.reads';

@Controller()
export class StatisticsController {
  constructor(private readonly statistics: StatisticsReads) {}

  @Serve(readStatisticsCall)
  read(query: RequestOf<typeof readStatisticsCall>, context: CallContext) {
    return this.statistics.read(query, context);
  }
}
