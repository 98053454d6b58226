import type { Provider, Type } from '@nestjs/common';
import { SecondStepService } from '../sign-ins/second-step.service';
import { FactorVersions } from '../sessions/factor-versions.service';
import { PasskeySignInService } from '../sign-ins/passkey-sign-in.service';
import { AssertionsService } from './assertions.service';
import { ChallengesService } from './challenges.service';
import { FactorDutiesController } from './factor-duties.controller';
import { FactorDutiesService } from './factor-duties.service';
import { FactorLog } from './factor-log';
import { FactorResetsService } from './factor-resets.service';
import { PasskeysController } from './passkeys.controller';
import { PasskeysService } from './passkeys.service';
import { relyingPartyProvider } from './relying-party';
import { RecoveryCodesService } from './recovery-codes.service';
import { SecondFactorsController } from './second-factors.controller';
import { SecondFactorsService } from './second-factors.service';
import { StepUpsController } from './step-ups.controller';
import { StepUpsService } from './step-ups.service';
import { TicketsService } from '../sign-ins/tickets.service';
import { TotpKeys } from './totp-keys';
import { TotpService } from './totp.service';

export const factorControllers: Type[] = [
  StepUpsController,
  SecondFactorsController,
  PasskeysController,
  FactorDutiesController,
];
export const factorProviders: Provider[] = [
  StepUpsService,
  SecondFactorsService,
  SecondStepService,
  TotpService,
  TotpKeys,
  RecoveryCodesService,
  FactorLog,
  FactorVersions,
  TicketsService,
  PasskeysService,
  PasskeySignInService,
  AssertionsService,
  ChallengesService,
  FactorDutiesService,
  FactorResetsService,
  relyingPartyProvider,
];
