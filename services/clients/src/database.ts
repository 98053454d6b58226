import { ClientAliasEntity } from './addresses/alias.entity';
import { first } from './migrations/001-first';
import { policies } from './migrations/002-policies';
import { addresses } from './migrations/003-addresses';
import { search } from './migrations/004-search';
import { supportActs } from './migrations/010-support-acts';
import { persons } from './migrations/050-persons';
import { storedHtml } from './migrations/051-policy-html';
import { streamSequence } from './migrations/079-stream-sequence';
import { leases } from './migrations/150-schedule-leases';
import { PolicyDraftEntity, PolicyEntity } from './policies/policy.entities';
import { ClientEntity } from './records/client.entity';

export const entities = [ClientEntity, ClientAliasEntity, PolicyDraftEntity, PolicyEntity];
export const migrations = [
  first,
  policies,
  addresses,
  search,
  supportActs,
  persons,
  storedHtml,
  streamSequence,
  leases,
];
