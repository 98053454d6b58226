import { first } from './migrations/001-first';
import { formerClients } from './migrations/002-former-clients';
import { PolicyDraftEntity, PolicyEntity } from './policies/policy.entities';
import { ClientEntity } from './records/client.entity';

export const entities = [ClientEntity, PolicyDraftEntity, PolicyEntity];
export const migrations = [
  // one a line, in the order of their ids
  first,
  formerClients,
];
