import { Module } from '@nestjs/common';
import type { ServiceDefinition } from '@riserbo/runtime';
import { AccountController } from './account/account.controller';
import { Accounts } from './account/account.service';
import { PasswordChanges } from './account/password-changes.service';
import { PasswordResets } from './account/password-resets.service';
import { ClientLinks } from './clients/client-links.service';
import { ClientPasswords } from './clients/client-passwords.service';
import { ClientSessions } from './clients/client-sessions.service';
import { ClientSignIns } from './clients/client-sign-ins.service';
import { ClientsController } from './clients/clients.controller';
import { CompaniesController } from './companies/companies.controller';
import { Companies } from './companies/companies.service';
import { Security } from './companies/security.service';
import { SignUps } from './companies/sign-up.service';
import { authConfig } from './config';
import { entities, migrations } from './database';
import { availableProvider } from './features/available';
import { FeaturesController } from './features/features.controller';
import { FeatureSwitches } from './features/features.service';
import { factorControllers, factorProviders } from './factors/providers';
import { GuestsController } from './guests/guests.controller';
import { Guests } from './guests/guests.service';
import { KeysController } from './keys/keys.controller';
import { Keys } from './keys/keys.service';
import { Tokens } from './keys/tokens.service';
import { letterKeyProvider } from './letters/letter-key';
import { LettersController } from './letters/letters.controller';
import { Letters } from './letters/letters.service';
import { Attempts } from './limits/attempts.service';
import { Devices } from './limits/devices';
import { FailedProofsService } from './limits/failed-proofs.service';
import { SessionGuesses } from './limits/session-guesses.service';
import { Sweeper } from './limits/sweeper';
import { Invitations } from './members/invitations.service';
import { MembersController } from './members/members.controller';
import { Members } from './members/members.service';
import { OpenInvitations } from './members/open-invitations.service';
import { Refreshes } from './sessions/refreshes.service';
import { SessionBroadcast } from './sessions/session-broadcast.service';
import { SessionEnds } from './sessions/session-ends.service';
import { SessionStarts } from './sessions/session-starts.service';
import { SessionStatesController } from './sessions/session-states.controller';
import { RefusedSessions } from './sessions/refused-sessions.service';
import { SessionStates } from './sessions/session-states.service';
import { SessionTokens } from './sessions/session-tokens';
import { SessionsController } from './sessions/sessions.controller';
import { Sessions } from './sessions/sessions.service';
import { Operators } from './support/operators.service';
import { SupportController } from './support/support.controller';
import { SupportGrants } from './support/support-grants.service';
import { SupportSessions } from './support/support-sessions.service';
import { SignIns } from './sessions/sign-in.service';
import { SubscribersController } from './subscribers/subscribers.controller';
import { Subscribers } from './subscribers/subscribers.service';

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
    Companies,
    SignUps,
    Security,
    FeatureSwitches,
    Members,
    Invitations,
    OpenInvitations,
    Operators,
    SupportGrants,
    SupportSessions,
    availableProvider,
    SignIns,
    Refreshes,
    Sessions,
    SessionBroadcast,
    SessionEnds,
    SessionStarts,
    RefusedSessions,
    SessionStates,
    Accounts,
    PasswordChanges,
    PasswordResets,
    SessionTokens,
    ...factorProviders,
    Guests,
    Keys,
    Tokens,
    Letters,
    letterKeyProvider,
    Subscribers,
    ClientLinks,
    ClientPasswords,
    ClientSessions,
    ClientSignIns,
    Attempts,
    Devices,
    FailedProofsService,
    SessionGuesses,
    Sweeper,
  ],
  exports: [Keys],
})
export class AuthModule {}

export const auth: ServiceDefinition = {
  name: 'auth',
  module: AuthModule,
  config: authConfig,
  database: { entities, migrations },
  // auth publishes the keys, so it does not ask itself for them over the bus
  publicKeys: Keys,
};
