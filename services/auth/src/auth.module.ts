import { Module } from '@nestjs/common';
import { serving, type ServiceDefinition } from '@riserbo/runtime';
import { AccountController } from './account/account.controller';
import { AccountService } from './account/account.service';
import { PasswordChangesService } from './account/password-changes.service';
import { PasswordResetsService } from './account/password-resets.service';
import { ClientLinksService } from './clients/client-links.service';
import { ClientPasswordsService } from './clients/client-passwords.service';
import { ClientSessionsService } from './clients/client-sessions.service';
import { ClientSignInsService } from './clients/client-sign-ins.service';
import { CompaniesService } from './companies/companies.service';
import { SecuritySettingsService } from './companies/security.service';
import { SignUpService } from './companies/sign-up.service';
import { authConfig } from './config';
import { entities, migrations } from './database';
import { availableProvider } from './features/available';
import { FeaturesService } from './features/features.service';
import { factorControllers, factorProviders } from './factors/providers';
import { GuestsController } from './guests/guests.controller';
import { GuestsService } from './guests/guests.service';
import { KeysController } from './keys/keys.controller';
import { KeysService } from './keys/keys.service';
import { TokensService } from './keys/tokens.service';
import { letterKeyProvider } from './letters/letter-key';
import { AccountMailsService } from './letters/letters.service';
import { MailContentsService } from './letters/mail-contents.service';
import { AttemptsService } from './limits/attempts.service';
import { Devices } from './limits/devices';
import { FailedProofsService } from './limits/failed-proofs.service';
import { SessionGuesses } from './limits/session-guesses.service';
import { Sweeper } from './maintenance/sweeper';
import { InvitationsService } from './members/invitations.service';
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
import { SupportGrantsService } from './support/support-grants.service';
import { SupportSessionsService } from './support/support-sessions.service';
import { SignInService } from './sign-ins/sign-in.service';
import { SubscribersService } from './subscribers/subscribers.service';

/** Services that serve calls. */
const services = [
  ...[CompaniesService, SecuritySettingsService, SignUpService],
  ...[FeaturesService, MailContentsService, SubscribersService],
  ...[InvitationsService, MembersService, OpenInvitationsService],
  ...[ClientLinksService, ClientPasswordsService, ClientSessionsService, ClientSignInsService],
  ...[OperatorsService, SupportGrantsService, SupportSessionsService],
];

@Module({
  controllers: [
    ...serving(...services),
    SessionsController,
    SessionStatesController,
    AccountController,
    ...factorControllers,
    GuestsController,
    KeysController,
  ],
  providers: [
    ...services,
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
