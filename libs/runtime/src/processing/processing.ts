import { Inject, Injectable, type Type } from '@nestjs/common';
import { processingCalls, type OwnerName } from '@riserbo/contracts';
import type { z } from 'zod';
import { Serve } from '../acts/serve';
import type { databaseConfig } from '../config/base-config';
import { CONFIG } from '../config/load-config';
import { libraryEntities } from '../schema/library.entities';
import type { ServiceDefinition } from '../start/definition';
import { activitiesOf } from './activities';
import { commonProcessors } from './processors';

/** D4, E3: serves what a service stores about persons and where it sends data, by its configuration. */
export function processing(definition: ServiceDefinition): Type {
  const activities = activitiesOf([...libraryEntities, ...(definition.database?.entities ?? [])]);

  @Injectable()
  class ProcessingDescription {
    constructor(@Inject(CONFIG) readonly config: z.output<typeof databaseConfig>) {}

    @Serve(processingCalls[definition.name as OwnerName])
    describe() {
      const own = definition.processors?.(this.config as never) ?? [];
      const processors = [...commonProcessors(this.config), ...own];
      return Promise.resolve({ activities, processors });
    }
  }
  return ProcessingDescription;
}
