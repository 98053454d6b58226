import { Module } from '@nestjs/common';
import type { ServiceDefinition } from '@riserbo/runtime';
import { medicalConfig } from './config';
import { entities, migrations } from './database';
import { NotesController } from './notes/notes.controller';

@Module({ controllers: [NotesController] })
export class MedicalModule {}

export const medical: ServiceDefinition = {
  name: 'medical',
  module: MedicalModule,
  config: medicalConfig,
  database: { entities, migrations },
};
