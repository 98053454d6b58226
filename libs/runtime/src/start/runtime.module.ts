import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { DiscoveryModule, ModuleRef } from '@nestjs/core';
import { ScheduleModule } from '@nestjs/schedule';
import { publicKeysCall, type OwnerName } from '@riserbo/contracts';
import {
  callProviders,
  Calls,
  CRASH_HERE,
  eventProviders,
  EVENTS_NATS,
  IN_TRANSACTION,
  KEY_SOURCE,
  MESSAGING_CLOCK,
  MESSAGING_LOG,
  NATS,
  ON_ADMITTED,
  ON_DENIED,
  REFUSAL_TRACE,
  SERVICE_KEY,
  SERVICE_NAME,
  SESSION_GATE,
  STEP_UP_STATE,
  TRANSACTIONS,
  type KeySource,
} from '@riserbo/messaging';
import { Clock } from '../clock';
import { Acts } from '../acts/acts';
import { serving } from '../acts/serving';
import { auditLog } from '../audit/audit-log';
import { Sealer } from '../audit/sealer';
import { personAccesses } from '../person-export/person-accesses';
import { PERSON_EXPORT, personExport } from '../person-export/person-export';
import { Teller } from '../audit/teller';
import { CLIENT_REFERENCES, ClientAliases } from '../client-aliases/client-aliases';
import { Features } from '../features';
import { personErasure } from '../erasure/person-erasure';
import { CONFIG } from '../config/load-config';
import { Health } from '../health/health';
import { HealthController } from '../health/health.controller';
import { Log } from '../logging/log';
import { RefusedLog } from '../logging/refused-log';
import { Housekeeping } from '../schedules/housekeeping';
import { Schedules } from '../schedules/schedules';
import { LiveSessions } from '../sessions/live-sessions';
import { LiveStepUpState } from '../sessions/step-up-state';
import { processing } from '../processing/processing';
import { personSweep } from '../sweep/person-sweep';
import { inTransaction } from '../tenants/in-transaction';
import { Tenants } from '../tenants/tenants';
import type { ServiceDefinition } from './definition';
import { crashPoints } from './crash-points';
import { denials } from './denials';
import type { Parts } from './parts';
import { supportActs } from './support-acts';

/** Providers available to every service without an import; created per start. */
@Module({})
export class RuntimeModule {
  static of(definition: ServiceDefinition, parts: Parts): DynamicModule {
    const service = definition.name as OwnerName;
    const served = parts.database
      ? [
          auditLog(service),
          personErasure(definition),
          personSweep(definition),
          personExport(service),
          personAccesses(service),
          processing(definition),
        ]
      : [];
    const providers = [
      ...served,
      ...aliasProviders(definition),
      { provide: PERSON_EXPORT, useValue: definition.database },
      ...ownProviders(parts),
      ...messagingProviders(definition, parts),
    ];
    return {
      module: RuntimeModule,
      global: true,
      imports: [DiscoveryModule, ScheduleModule.forRoot()],
      controllers: [HealthController, ...serving(...served)],
      providers,
      exports: providers,
    };
  }
}

function aliasProviders({ database }: ServiceDefinition): Provider[] {
  const references = database?.clientReferences;
  return references ? [ClientAliases, { provide: CLIENT_REFERENCES, useValue: references }] : [];
}

function ownProviders({ config, clock, log, health, database }: Parts): Provider[] {
  const always = [
    { provide: CONFIG, useValue: config },
    { provide: Clock, useValue: clock },
    { provide: Log, useValue: log },
    Schedules,
    RefusedLog,
    { provide: REFUSAL_TRACE, useExisting: RefusedLog },
    { provide: Health, useValue: health },
  ];
  if (!database) return always;
  return [...always, Acts, Housekeeping, Sealer, Teller, { provide: Tenants, useValue: database.tenants }];
}

/** Providers for messaging's injection tokens. */
function messagingProviders(definition: ServiceDefinition, parts: Parts): Provider[] {
  const { clock, log, nats, events, key, database, config } = parts;
  return [
    ...callProviders,
    Features,
    LiveSessions,
    { provide: SESSION_GATE, useExisting: LiveSessions },
    { provide: STEP_UP_STATE, useClass: LiveStepUpState },
    { provide: NATS, useValue: nats },
    { provide: EVENTS_NATS, useValue: events },
    { provide: MESSAGING_LOG, useValue: log },
    { provide: MESSAGING_CLOCK, useValue: clock },
    { provide: SERVICE_NAME, useValue: definition.name },
    { provide: SERVICE_KEY, useValue: key },
    { provide: IN_TRANSACTION, useValue: inTransaction },
    { provide: ON_DENIED, useValue: denials(clock, log, database?.tenants) },
    { provide: CRASH_HERE, useValue: crashPoints(definition.name, config) },
    { provide: ON_ADMITTED, useValue: supportActs(database?.tenants) },
    { provide: KEY_SOURCE, useFactory: keySource(definition), inject: [Calls, ModuleRef] },
    ...(database ? [...eventProviders, { provide: TRANSACTIONS, useValue: database.tenants }] : []),
  ];
}

function keySource({ publicKeys }: ServiceDefinition) {
  return (calls: Calls, modules: ModuleRef): KeySource =>
    publicKeys
      ? () => modules.get(publicKeys, { strict: false }).published()
      : () => calls.askAs(publicKeysCall, {});
}
