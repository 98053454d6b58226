import { Module } from '@nestjs/common';
import { serving, type ServiceDefinition } from '@riserbo/runtime';
import { ChartErasure } from './erasure/chart-erasure';
import { AccessService } from './access/access.service';
import { BrokenGlassService } from './access/broken-glass.service';
import { PractitionersService } from './access/practitioners.service';
import { VisitsService } from './access/visits.service';
import { AttachmentsService } from './attachments/attachments.service';
import { UploadsService } from './attachments/uploads.service';
import { ChartKeysService } from './charts/chart-keys.service';
import { ChartsService } from './charts/charts.service';
import { NotesService } from './charts/notes.service';
import { medicalConfig } from './config';
import { entities, migrations } from './database';
import { ErasureService } from './erasure/erasure.service';
import { FormsService } from './intake/forms.service';
import { GuestIntakeService } from './intake/guest-intake.service';
import { IntakesService } from './intake/intakes.service';
import { RosterService } from './keys/roster.service';
import { RotationService } from './keys/rotation.service';
import { VaultsService } from './keys/vaults.service';

const services = [
  ...[RosterService, VaultsService, RotationService, PractitionersService, BrokenGlassService],
  ...[ChartsService, ChartKeysService, NotesService, AttachmentsService],
  ...[FormsService, GuestIntakeService, IntakesService, ErasureService],
];

@Module({
  controllers: serving(...services),
  providers: [ChartErasure, ...services, AccessService, VisitsService, UploadsService],
})
export class MedicalModule {}

export const medical: ServiceDefinition = {
  name: 'medical',
  module: MedicalModule,
  config: medicalConfig,
  database: { entities, migrations, clientReferences: [], erasure: ChartErasure },
};
