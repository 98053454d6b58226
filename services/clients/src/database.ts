import { first } from './migrations/001-first';
import { ClientEntity } from './records/client.entity';

export const entities = [ClientEntity];
export const migrations = [first];
