import { ClientAliasEntity } from './addresses/alias.entity';
import { first } from './migrations/001-first';
import { PolicyDraftEntity, PolicyEntity } from './policies/policy.entities';
import { ClientEntity } from './records/client.entity';

export const entities = [ClientEntity, ClientAliasEntity, PolicyDraftEntity, PolicyEntity];
export const migrations = [
  // one a line, in the order of their ids
  first,
];
