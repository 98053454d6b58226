import { Module } from '@nestjs/common';
import type { ServiceDefinition } from '@riserbo/runtime';
import { AccountController } from './account/account.controller';
import { AccountService } from './account/account.service';
import { PasswordChangesService } from './account/password-changes.service';
import { PasswordResetsService } from './account/password-resets.service';
import { ClientLinksService } from './clients/client-links.service';
import { ClientPasswordsService } from './clients/client-passwords.service';
import { ClientSessionsService } from './clients/client-sessions.service';
import { ClientSignInsService } from './clients/client-sign-ins.service';
import { ClientsController } from './clients/clients.controller';
import { CompaniesController } from './companies/companies.controller';
import { CompaniesService } from './companies/companies.service';
import { SecuritySettingsService } from './companies/security.service';
import { SignUpService } from './companies/sign-up.service';
import { authConfig } from './config';
import { entities, migrations } from './database';
import { availableProvider } from './features/available';
import { FeaturesController } from './features/features.controller';
import { FeaturesService } from './features/features.service';
import { factorControllers, factorProviders } from './factors/providers';
import { GuestsController } from './guests/guests.controller';
import { GuestsService } from './guests/guests.service';
import { KeysController } from './keys/keys.controller';
import { KeysService } from './keys/keys.service';
import { TokensService } from './keys/tokens.service';
import { letterKeyProvider } from './letters/letter-key';
import { LettersController } from './letters/letters.controller';
import { AccountMailsService } from './letters/letters.service';
import { AttemptsService } from './limits/attempts.service';
import { Devices } from './limits/devices';
import { FailedProofsService } from './limits/failed-proofs.service';
import { SessionGuesses } from './limits/session-guesses.service';
import { Sweeper } from './maintenance/sweeper';
import { InvitationsService } from './members/invitations.service';
import { MembersController } from './members/members.controller';
import { MembersService } from './members/members.service';
import { OpenInvitationsService } from './members/open-invitations.service';
import { RefreshService } from './sign-ins/refreshes.service';
import { SessionBroadcastService } from './sessions/session-broadcast.service';
import { SessionEndsService } from './sessions/session-ends.service';
import { SessionStartsService } from './sign-ins/session-starts.service';
import { SessionStatesController } from './sessions/session-states.controller';
import { RefusedSessions } from './sessions/refused-sessions.service';
import { SessionStatesService } from './sessions/session-states.service';
import { SessionTokens } from './sign-ins/session-tokens';
import { SessionsController } from './sessions/sessions.controller';
import { SessionsService } from './sessions/sessions.service';
import { OperatorsService } from './support/operators.service';
import { SupportController } from './support/support.controller';
import { SupportGrantsService } from './support/support-grants.service';
import { SupportSessionsService } from './support/support-sessions.service';
import { SignInService } from './sign-ins/sign-in.service';
import { SubscribersController } from './subscribers/subscribers.controller';
import { SubscribersService } from './subscribers/subscribers.service';

@Module({
  controllers: [
    CompaniesController,
    SessionsController,
    SessionStatesController,
    AccountController,
    FeaturesController,
    ...factorControllers,
    MembersController,
    SupportController,
    GuestsController,
    KeysController,
    LettersController,
    SubscribersController,
    ClientsController,
  ],
  providers: [
    CompaniesService,
    SignUpService,
    SecuritySettingsService,
    FeaturesService,
    MembersService,
    InvitationsService,
    OpenInvitationsService,
    OperatorsService,
    SupportGrantsService,
    SupportSessionsService,
    availableProvider,
    SignInService,
    RefreshService,
    SessionsService,
    SessionBroadcastService,
    SessionEndsService,
    SessionStartsService,
    RefusedSessions,
    SessionStatesService,
    AccountService,
    PasswordChangesService,
    PasswordResetsService,
    SessionTokens,
    ...factorProviders,
    GuestsService,
    KeysService,
    TokensService,
    AccountMailsService,
    letterKeyProvider,
    SubscribersService,
    ClientLinksService,
    ClientPasswordsService,
    ClientSessionsService,
    ClientSignInsService,
    AttemptsService,
    Devices,
    FailedProofsService,
    SessionGuesses,
    Sweeper,
  ],
  exports: [KeysService],
})
export class AuthModule {}

export const auth: ServiceDefinition = {
  name: 'auth',
  module: AuthModule,
  config: authConfig,
  database: { entities, migrations },
  // auth publishes the keys, so it does not ask itself for them over the bus
  publicKeys: KeysService,
};
