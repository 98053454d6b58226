import { Module } from '@nestjs/common';
import { serving, type ServiceDefinition } from '@riserbo/runtime';
import { medicalConfig } from './config';
import { entities, migrations } from './database';
import { NotesService } from './notes/notes.service';

@Module({ controllers: serving(NotesService), providers: [NotesService] })
export class MedicalModule {}

export const medical: ServiceDefinition = {
  name: 'medical',
  module: MedicalModule,
  config: medicalConfig,
  database: { entities, migrations },
};
