import {
  createImportCall,
  mergeClientsCall,
  putImportPartCall,
  publishPolicyCall,
  readPolicyDraftCall,
  writePolicyDraftCall,
} from '@riserbo/contracts';
import { describeContract, type TestService } from '@riserbo/testing';
import { aClient, aContact, aGuest, aMember } from './factories';
import { requestExamples } from './request-examples';
import { rightsExamples } from './rights-examples';
import { runClients } from './running';

let running: TestService;
beforeAll(async () => {
  running = await runClients();
});
afterAll(() => running?.stop());

const place = { kind: 'terms', locale: 'en' } as const;
const written = async ({ ask }: TestService, companyId: string) => {
  const actor = aMember(companyId);
  const { version } = await ask(readPolicyDraftCall, place, actor);
  return ask(writePolicyDraftCall, { ...place, text: 'Be kind.' }, actor, { ifMatch: version });
};

const data = Buffer.from('Name\nAda\n').toString('base64');
const anImport = async ({ ask }: TestService, companyId: string) => {
  const { id: importId } = await ask(createImportCall, {}, aMember(companyId));
  await ask(putImportPartCall, { importId, index: 0, data }, aMember(companyId));
  return importId;
};
const second = async (service: TestService, companyId: string) =>
  (await aClient(service, aMember(companyId))).id;

describeContract(() => running, {
  service: 'clients',
  examples: {
    ...rightsExamples,
    ...requestExamples,
    'clients.contact.stage': (_, companyId) => ({ input: aContact(), actor: aGuest(companyId) }),
    'clients.client.create': (_, companyId) => ({ input: { name: 'Carla' }, actor: aMember(companyId) }),
    'clients.client.read': async (service, companyId) => {
      const { id: clientId } = await aClient(service, aMember(companyId));
      return { input: { clientId }, actor: aMember(companyId) };
    },
    'clients.client.change': async (service, companyId) => {
      const { id: clientId } = await aClient(service, aMember(companyId));
      return { input: { clientId, name: 'Carla Changed' }, actor: aMember(companyId), more: { ifMatch: 1 } };
    },
    'clients.import.create': (_, companyId) => ({ input: {}, actor: aMember(companyId) }),
    'clients.import.put_part': async (service, companyId) => ({
      input: { importId: await anImport(service, companyId), index: 1, data },
      actor: aMember(companyId),
    }),
    'clients.import.start': async (service, companyId) => ({
      input: { importId: await anImport(service, companyId), dryRun: true },
      actor: aMember(companyId),
    }),
    'clients.import.read': async (service, companyId) => ({
      input: { importId: await anImport(service, companyId) },
      actor: aMember(companyId),
    }),
    'clients.client.export': (_, companyId) => ({ input: {}, actor: aMember(companyId) }),
    'clients.merge.preview': async (service, companyId) => ({
      input: {
        clientId: (await aClient(service, aMember(companyId))).id,
        otherId: await second(service, companyId),
      },
      actor: aMember(companyId),
    }),
    'clients.merge.create': async (service, companyId) => ({
      input: {
        clientId: (await aClient(service, aMember(companyId))).id,
        otherId: await second(service, companyId),
        ...{ otherVersion: 1, take: ['phone' as const] },
      },
      actor: aMember(companyId),
      more: { ifMatch: 1 },
    }),
    'clients.merge.undo': async (service, companyId) => {
      const [clientId, otherId] = [await second(service, companyId), await second(service, companyId)];
      const pair = { clientId, otherId, otherVersion: 1, take: [] };
      const { merge } = await service.ask(mergeClientsCall, pair, aMember(companyId), { ifMatch: 1 });
      return { input: { mergeId: merge.id }, actor: aMember(companyId) };
    },
    'clients.merge.list': async (service, companyId) => ({
      input: { clientId: await second(service, companyId) },
      actor: aMember(companyId),
    }),
    'clients.client.search': (_, companyId) => ({ input: { text: 'car' }, actor: aMember(companyId) }),
    'clients.agenda.list': async (service, companyId) => {
      const { id } = await aClient(service, aMember(companyId));
      return { input: { clientIds: [id] }, actor: aMember(companyId) };
    },
    'clients.client.list': async (service, companyId) => {
      await aClient(service, aMember(companyId));
      return { input: {}, actor: aMember(companyId) };
    },
    [writePolicyDraftCall.subject]: (_, companyId) => ({
      input: { ...place, text: 'Be kind.' },
      actor: aMember(companyId),
      more: { ifMatch: 1 },
    }),
    [publishPolicyCall.subject]: async (service, companyId) => {
      const { version: ifMatch } = await written(service, companyId);
      return { input: place, actor: aMember(companyId), more: { ifMatch } };
    },
  },
});
