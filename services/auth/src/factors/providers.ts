import type { Provider, Type } from '@nestjs/common';
import { AssertionsService } from './assertions.service';
import { ChallengesService } from './challenges.service';
import { FactorDutiesService } from './factor-duties.service';
import { FactorLog } from './factor-log';
import { FactorResetsService } from './factor-resets.service';
import { PasskeysService } from './passkeys.service';
import { RecoveryCodesService } from './recovery-codes.service';
import { relyingPartyProvider } from './relying-party';
import { SecondFactorsService } from './second-factors.service';
import { StepUpsService } from './step-ups.service';
import { TotpKeys } from './totp-keys';
import { TotpService } from './totp.service';

export const factorServices: Type[] = [
  ...[StepUpsService, SecondFactorsService, TotpService, RecoveryCodesService],
  ...[PasskeysService, FactorDutiesService, FactorResetsService],
];
export const factorProviders: Provider[] = [
  ...[AssertionsService, ChallengesService, FactorLog, TotpKeys, relyingPartyProvider],
];
