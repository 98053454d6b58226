import type { Provider, Type } from '@nestjs/common';
import { SecondStep } from '../sessions/second-step.service';
import { FactorVersions } from '../sessions/factor-versions.service';
import { PasskeySignIns } from '../sessions/passkey-sign-in.service';
import { Assertions } from './assertions.service';
import { Challenges } from './challenges.service';
import { FactorDutiesController } from './factor-duties.controller';
import { FactorDuties } from './factor-duties.service';
import { FactorLog } from './factor-log';
import { FactorResets } from './factor-resets.service';
import { PasskeysController } from './passkeys.controller';
import { Passkeys } from './passkeys.service';
import { relyingPartyProvider } from './relying-party';
import { RecoveryCodes } from './recovery-codes.service';
import { SecondFactorsController } from './second-factors.controller';
import { SecondFactors } from './second-factors.service';
import { StepUpsController } from './step-ups.controller';
import { StepUps } from './step-ups.service';
import { Tickets } from './tickets.service';
import { TotpKeys } from './totp-keys';
import { Totps } from './totp.service';

export const factorControllers: Type[] = [
  StepUpsController,
  SecondFactorsController,
  PasskeysController,
  FactorDutiesController,
];
export const factorProviders: Provider[] = [
  StepUps,
  SecondFactors,
  SecondStep,
  Totps,
  TotpKeys,
  RecoveryCodes,
  FactorLog,
  FactorVersions,
  Tickets,
  Passkeys,
  PasskeySignIns,
  Assertions,
  Challenges,
  FactorDuties,
  FactorResets,
  relyingPartyProvider,
];
