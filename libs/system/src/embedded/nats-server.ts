import { debianProgram, type ProgramSearch } from './debian-program';

/**
 * The nats-server of this machine; installs it from the distribution if there is none. @throws StartFailure
 */
export const natsServer = (search: Partial<ProgramSearch> = {}): string =>
  debianProgram({ name: 'nats-server', package: 'nats-server', variable: 'NATS_SERVER_BIN' }, search);
