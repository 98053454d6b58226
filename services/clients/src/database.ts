import { first } from './migrations/001-first';
import { policies } from './migrations/002-policies';
import { supportActs } from './migrations/010-support-acts';
import { PolicyDraftEntity, PolicyEntity } from './policies/policy.entities';
import { ClientEntity } from './records/client.entity';

export const entities = [ClientEntity, PolicyDraftEntity, PolicyEntity];
export const migrations = [first, policies, supportActs];
