import { ClientMergeEntity } from './merges/client-merge.entity';
import { ConsentEntity } from './consents/consent.entity';
import { ClientImportEntity, ImportPartEntity } from './imports/client-import.entities';
import { first } from './migrations/001-first';
import { formerClients } from './migrations/002-former-clients';
import { sealed } from './migrations/003-sealed';
import { nameIndex } from './migrations/004-name-index';
import { merges } from './migrations/005-merges';
import { consents } from './migrations/006-consents';
import { erasure } from './migrations/007-erasure';
import { imports } from './migrations/008-imports';
import { personRequests } from './migrations/009-person-requests';
import { PolicyDraftEntity, PolicyEntity } from './policies/policy.entities';
import { ClientEntity } from './records/client.entity';
import { PersonRequestEntity, PersonRequestStepEntity } from './requests/request.entities';
import { RestrictionEntity } from './restrictions/restriction.entity';
import { UnsealedClientEntity } from './rotation/unsealed-client.entity';
import { NamePageEntity, NamePendingEntity, NameTreeEntity } from './search/name-index.entities';
import { CompanyKeyEntity } from './sealing/company-key.entity';

export const entities = [
  ClientEntity,
  PolicyDraftEntity,
  PolicyEntity,
  CompanyKeyEntity,
  UnsealedClientEntity,
  NameTreeEntity,
  NamePageEntity,
  NamePendingEntity,
  ClientMergeEntity,
  ClientImportEntity,
  ImportPartEntity,
  ConsentEntity,
  RestrictionEntity,
  PersonRequestEntity,
  PersonRequestStepEntity,
];
export const migrations = [
  // one a line, in the order of their ids
  first,
  formerClients,
  sealed,
  nameIndex,
  merges,
  consents,
  erasure,
  imports,
  personRequests,
];
