import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { id, instant, nothing, page, pageRequest, version } from '../kernel/fields';
import { keyId, MAX_WRAP_BYTES, place, sealed, sealedFile, sealedRefusals, signed } from './fields';

const suite = z.enum(['x25519', 'hybrid']);
export const medicalRoster = z
  .object({
    entries: z.array(signed).meta({ description: 'Every client verifies them before it uses any key' }),
    suite: suite.nullable(),
    epoch: z.int().meta({ description: 'Epoch of the current vault; 0 before the first entry' }),
    version: z.int().meta({ description: 'Number of entries' }),
  })
  .meta({ id: 'MedicalRoster' });
export const readRosterCall = defineCall('medical.roster.read', {
  request: z.strictObject({}),
  response: medicalRoster,
  permission: 'medical:read',
  audit: { action: 'key.list', object: 'key' },
  http: {
    method: 'GET',
    path: '/v1/medical/roster',
    summary: 'Signed list of the members who can open notes',
  },
});

const vault = { vault: sealed(MAX_WRAP_BYTES), inbox: sealed(MAX_WRAP_BYTES) };
/**
 * F5: a new entry and the vault wrapped for those whom it leaves as members, in one transaction: no member is
 * listed who cannot open the vault.
 */
export const appendRosterCall = defineCall('medical.roster.append', {
  request: z.strictObject({ seq: place, entry: signed, ...vault }).meta({ id: 'AppendRoster' }),
  response: z.object({ seq: z.int(), epoch: z.int() }).meta({ id: 'RosterAppended' }),
  permission: 'medical:keys',
  stepUp: 'soap_keys',
  audit: { action: 'key.change', object: 'key', body: ['seq', 'epoch'] },
  refusals: [...sealedRefusals, 'roster_conflict', 'feature_off', 'plan_required'],
  http: {
    method: 'PUT',
    path: '/v1/medical/roster/{seq}',
    summary: 'Add or remove a member of the notes, with the vault wrapped again',
    description:
      'The first entry founds the practice. `roster_conflict`: read the list again and sign again.',
    bodyBytes: 4 * MAX_WRAP_BYTES,
  },
});

export const readVaultCall = defineCall('medical.vault.read', {
  request: z.strictObject({ epoch: place }),
  response: z.object({ epoch: z.int(), vault: sealedFile, inbox: sealedFile }).meta({ id: 'MedicalVault' }),
  permission: 'medical:read',
  stepUp: 'soap_keys',
  audit: { action: 'key.open', object: 'key', body: ['epoch'] },
  refusals: ['not_found'],
  http: {
    method: 'GET',
    path: '/v1/medical/vaults/{epoch}',
    summary: 'The wrapped key of the practice, of one epoch',
  },
});
export const removeVaultCall = defineCall('medical.vault.remove', {
  request: z.strictObject({ epoch: place }),
  response: nothing,
  permission: 'medical:keys',
  stepUp: 'soap_keys',
  audit: { action: 'key.change', object: 'key', body: ['epoch'] },
  refusals: ['rotation_unfinished', 'not_found'],
  http: {
    method: 'DELETE',
    path: '/v1/medical/vaults/{epoch}',
    status: 204,
    summary: 'Delete an old vault once nothing is sealed to it',
  },
});

/** F5: a newcomer's public keys, until an admin compares the pairing code and signs them into the roster. */
export const memberCard = z
  .object({ userId: id, kid: keyId, card: signed, offeredAt: instant })
  .meta({ id: 'MedicalCard' });
export const offerCardCall = defineCall('medical.card.offer', {
  request: z.strictObject({ kid: keyId, card: signed }).meta({ id: 'OfferCard' }),
  response: memberCard,
  permission: 'medical:read',
  audit: { action: 'key.offer', object: 'key', id: 'kid' },
  refusals: ['ciphertext_invalid', 'already_there'],
  http: { method: 'PUT', path: '/v1/medical/cards/{kid}', summary: 'Offer your public keys to the practice' },
});
export const listCardsCall = defineCall('medical.card.list', {
  request: z.strictObject(pageRequest),
  response: page(memberCard).meta({ id: 'MedicalCards' }),
  permission: 'medical:keys',
  audit: { action: 'key.list', object: 'key', shown: 'kid' },
  refusals: ['cursor_invalid'],
  http: {
    method: 'GET',
    path: '/v1/medical/cards',
    summary: 'Public keys that members offered, newest first',
  },
});

/** One chart key, sealed to the vault of an epoch. */
export const chartWrap = {
  gen: z.int().meta({ description: 'Generation of the chart key' }),
  epoch: z.int().meta({ description: 'Epoch of the vault that it is sealed to' }),
  version,
  file: sealedFile,
};
export const listWrapsCall = defineCall('medical.wrap.list', {
  request: z.strictObject({ epoch: place, ...pageRequest }),
  response: page(z.object({ chartId: id, clientId: id, ...chartWrap }).meta({ id: 'RotationWrap' }))
    .extend({ left: z.int().meta({ description: 'Chart keys still sealed to this epoch' }) })
    .meta({ id: 'RotationWraps' }),
  permission: 'medical:keys',
  stepUp: 'soap_keys',
  audit: { action: 'key.rotate', object: 'key', body: ['epoch', 'left'], shown: 'chartId' },
  refusals: ['cursor_invalid'],
  http: {
    method: 'GET',
    path: '/v1/medical/wraps',
    summary: 'Chart keys still sealed to the vault of an epoch: what is left of a rotation',
  },
});
export const replaceWrapCall = defineCall('medical.wrap.replace', {
  request: z
    .strictObject({ chartId: id, gen: place, epoch: place, file: sealed(MAX_WRAP_BYTES) })
    .meta({ id: 'ReplaceWrap' }),
  response: z.object({ gen: z.int(), epoch: z.int(), version }).meta({ id: 'WrapReplaced' }),
  permission: 'medical:keys',
  stepUp: 'soap_keys',
  audit: { action: 'key.rotate', object: 'chart', id: 'chartId', body: ['gen', 'epoch'] },
  refusals: [...sealedRefusals, 'chart_unknown', 'if_match_required', 'stale_version'],
  http: {
    method: 'PUT',
    path: '/v1/charts/{chartId}/wraps/{gen}',
    summary: 'Seal a chart key to the current vault',
    etag: true,
    ifMatch: true,
  },
});
