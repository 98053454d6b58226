export { bookingFacts, type BookingFacts } from './booking-facts';
export { changedText } from './changed-text';
export { eventually } from './eventually';
export { removeScratch, scratchFolder } from './scratch';
export { testDatabase, type TestDatabase, type TestDatabaseOptions } from './test-database';
export { testNats, type NatsConnection, type TestNats } from './test-nats';
export { testPostgres, type TestPostgres, type TestPostgresOptions } from './test-postgres';
export { testSystem, type Breakable, type TestSystem, type TestSystemOptions } from './test-system';
export { TestClock } from './test-clock';
export { testKeys, type TestKeys } from './test-keys';
export {
  adminUrl,
  keyFile,
  refusalCode,
  testService,
  type TestService,
  type TestServiceOptions,
} from './test-service';
export { SoftwareAuthenticator, type PasskeyTwist } from './software-authenticator';
export { publish, type PublishOptions } from './publish';
export { testRelay, type RelayedMail, type RelayMood, type TestRelay } from './test-relay';
export { stubCall } from './stand-in';
export { standInCompany, testCompany, type TestCompany } from './stand-in-company';
export { standInSessions } from './stand-in-sessions';
export { describeContract, type ContractChecks, type ExampleCall } from './contract-checks';
export { describeSchema, type SchemaChecks } from './schema-checks';
export { describeErasure, type ErasureChecks, type PersonInTest } from './erasure-checks';
export { withinASecond } from './within-a-second';
export { slowText } from './slow-text';
