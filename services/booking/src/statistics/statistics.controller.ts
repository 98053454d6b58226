import { Controller } from '@nestjs/common';
import { readStatisticsCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { StatisticsReads } from './statistics.reads';

@Controller()
export class StatisticsController {
  constructor(private readonly statistics: StatisticsReads) {}

  @Serve(readStatisticsCall)
  read(query: RequestOf<typeof readStatisticsCall>, ask: Ask) {
    return this.statistics.read(query, ask);
  }
}
