import { Module } from '@nestjs/common';
import { serving, type ServiceDefinition } from '@riserbo/runtime';
import { AccountErasure } from './erasure/account-erasure';
import { AccountService } from './account/account.service';
import { PasswordChangesService } from './account/password-changes.service';
import { PasswordResetsService } from './account/password-resets.service';
import { ClientLinksService } from './clients/client-links.service';
import { ClientPasswordsService } from './clients/client-passwords.service';
import { ClientSessionsService } from './clients/client-sessions.service';
import { ClientSignInsService } from './clients/client-sign-ins.service';
import { ClientStepUpsService } from './clients/client-step-ups.service';
import { DataLinksService } from './clients/data-links.service';
import { CompaniesService } from './companies/companies.service';
import { SecuritySettingsService } from './companies/security.service';
import { SignUpService } from './companies/sign-up.service';
import { authConfig } from './config';
import { entities, migrations } from './database';
import { availableProvider } from './features/available';
import { FeaturesService } from './features/features.service';
import { factorProviders, factorServices } from './factors/providers';
import { GuestsService } from './guests/guests.service';
import { KeysService } from './keys/keys.service';
import { TokensService } from './keys/tokens.service';
import { KeySightings } from './keys/key-sightings.service';
import { TokenKeys } from './keys/token-keys';
import { GlassBrokenConsumer } from './account-mails/glass-broken.consumer';
import { RequestDueConsumer } from './account-mails/request-due.consumer';
import { AccountMailsService } from './account-mails/account-mails.service';
import { MailContentsService } from './account-mails/mail-contents.service';
import { AttemptsService } from './limits/attempts.service';
import { Devices } from './limits/devices';
import { FailedProofsService } from './limits/failed-proofs.service';
import { SessionGuessesService } from './limits/session-guesses.service';
import { Sweeper } from './maintenance/sweeper';
import { InvitationsService } from './members/invitations.service';
import { MemberContactsReads } from './members/member-contacts.reads';
import { MembersService } from './members/members.service';
import { OpenInvitationsService } from './members/open-invitations.service';
import { RefreshService } from './sign-ins/refreshes.service';
import { SessionBroadcastService } from './sessions/session-broadcast.service';
import { SessionEndsService } from './sessions/session-ends.service';
import { SessionStartsService } from './sign-ins/session-starts.service';
import { FactorVersionsService } from './sessions/factor-versions.service';
import { RefusedSessionsService } from './sessions/refused-sessions.service';
import { SessionStatesService } from './sessions/session-states.service';
import { SessionTokens } from './sign-ins/session-tokens';
import { SessionsService } from './sessions/sessions.service';
import { OperatorsService } from './support/operators.service';
import { SupportGrantsService } from './support/support-grants.service';
import { SupportSessionsService } from './support/support-sessions.service';
import { PasskeySignInService } from './sign-ins/passkey-sign-in.service';
import { SecondStepService } from './sign-ins/second-step.service';
import { TicketsService } from './sign-ins/tickets.service';
import { SignInService } from './sign-ins/sign-in.service';
import { LiveTicketsService } from './live/live-tickets.service';
import { SubscribersService } from './subscribers/subscribers.service';

/** Services that serve calls. */
const services = [
  ...[CompaniesService, SecuritySettingsService, SignUpService],
  ...[FeaturesService, LiveTicketsService, MailContentsService, SubscribersService],
  ...[InvitationsService, MembersService, MemberContactsReads, OpenInvitationsService],
  ...[ClientLinksService, ClientPasswordsService, ClientSessionsService, ClientSignInsService],
  ...[ClientStepUpsService, DataLinksService],
  ...[SignInService, SecondStepService, PasskeySignInService, RefreshService],
  ...[SessionsService, SessionStatesService, AccountService, PasswordChangesService, PasswordResetsService],
  ...[GuestsService, KeysService, ...factorServices],
  ...[OperatorsService, SupportGrantsService, SupportSessionsService],
];

@Module({
  controllers: serving(...services),
  providers: [
    AccountErasure,
    ...services,
    availableProvider,
    SessionBroadcastService,
    FactorVersionsService,
    TicketsService,
    SessionEndsService,
    SessionStartsService,
    RefusedSessionsService,
    SessionTokens,
    ...factorProviders,
    TokensService,
    AccountMailsService,
    TokenKeys,
    KeySightings,
    GlassBrokenConsumer,
    RequestDueConsumer,
    AttemptsService,
    Devices,
    FailedProofsService,
    SessionGuessesService,
    Sweeper,
  ],
  exports: [KeysService],
})
export class AuthModule {}

export const auth: ServiceDefinition = {
  name: 'auth',
  module: AuthModule,
  config: authConfig,
  database: { entities, migrations, clientReferences: [], erasure: AccountErasure },
  // auth publishes the keys, so it does not ask itself for them over the bus
  publicKeys: KeysService,
};
