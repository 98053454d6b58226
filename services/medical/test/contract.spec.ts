import { randomUUID } from 'node:crypto';
import {
  addNoteCall,
  addWrapCall,
  appendRosterCall,
  beginAttachmentCall,
  breakGlassCall,
  chooseForClientCall,
  createChartCall,
  legalHoldCall,
  listCardsCall,
  listChartsCall,
  listIntakesCall,
  listNotesCall,
  listOwnGlassCall,
  listPractitionersCall,
  listWrapsCall,
  moveIntakeCall,
  offerCardCall,
  openIntakeCall,
  putChunkCall,
  readAttachmentCall,
  readChunkCall,
  readRosterCall,
  readVaultCall,
  removeVaultCall,
  replaceWrapCall,
  setAudienceCall,
  setFormCall,
  setMedicalSettingsCall,
  setPractitionerCall,
  type Actor,
  type Call,
} from '@riserbo/contracts';
import { createChart, sealAttachment } from '@riserbo/sealed';
import {
  describeContract,
  testCompany,
  testService,
  type ExampleCall,
  type TestService,
} from '@riserbo/testing';
import { Chart, makeMember } from '../../../libs/sealed/test/practice';
import { medical } from '../src/medical.module';
import { actorOf, b64, clientOf, Practice, SealedPractice, soap, type StoredChart } from './harness';

let running: TestService;
beforeAll(async () => {
  running = await testService(medical, { company: { ...testCompany(), on: ['soap'] } });
});
afterAll(() => running?.stop());

type Make = (sealed: SealedPractice, stored: StoredChart) => object | Promise<object>;
/** A call of the founder, in a practice with one chart. */
const example =
  (
    make: Make,
    {
      actor,
      more,
    }: { actor?: (sealed: SealedPractice, stored: StoredChart) => Actor } & Pick<ExampleCall, 'more'> = {},
  ) =>
  async (): Promise<ExampleCall> => {
    const sealed = await SealedPractice.found(running);
    const stored = await sealed.begin();
    const input = await make(sealed, stored);
    const { companyId, owner } = sealed;
    return { input, companyId, actor: actor?.(sealed, stored) ?? owner, ...(more ? { more } : {}) };
  };
const first = { more: { ifMatch: 1 } };
const wrap = async ({ practice }: SealedPractice, client: string, gen: number) =>
  b64((await createChart({ client, gen, now: new Date() }, practice.roster, practice.founder.keys)).wrap);
async function uploaded({ running: { ask }, owner }: SealedPractice, { chartId, chart }: StoredChart) {
  const about = { id: randomUUID(), name: 'a', type: 'text/plain' };
  const { file } = await sealAttachment(new Uint8Array(10), about, chart.current);
  const where = { chartId, attachmentId: about.id };
  await ask(beginAttachmentCall, { ...where, bytes: file.length }, owner);
  const part = { ...where, index: 0, data: b64(file) };
  await ask(putChunkCall, part, owner);
  return { where, part };
}
async function answered({ companyId, practice }: SealedPractice, clientId: string): Promise<string> {
  const [id, serviceId] = [randomUUID(), randomUUID()];
  const file = Buffer.from(await (await Chart.create(practice)).write(soap('stands for answers')));
  await running.rows(`INSERT INTO intake_forms VALUES ($1, $2, 1, '[]', now())`, [companyId, serviceId]);
  await running.rows(`INSERT INTO intakes VALUES ($1, $2, $3, $4, $5, $6, 1, 1, $7, 9, now())`, [
    companyId,
    id,
    randomUUID(),
    clientId,
    randomUUID(),
    serviceId,
    file,
  ]);
  return id;
}

const examples: [Call, () => Promise<ExampleCall>][] = [
  [readRosterCall, example(() => ({}))],
  [
    appendRosterCall,
    async () => {
      const practice = await Practice.create();
      const [entry] = practice.entries;
      const input = { seq: 1, entry, vault: b64(practice.wraps.vault), inbox: b64(practice.wraps.inbox) };
      return { input, companyId: practice.tenant, actor: actorOf(practice.tenant) };
    },
  ],
  [readVaultCall, example(() => ({ epoch: 1 }))],
  [
    removeVaultCall,
    async () => {
      const sealed = await SealedPractice.found(running);
      const { member } = await sealed.employ();
      await sealed.practice.revoke(member);
      await sealed.sendEntry();
      return { input: { epoch: 1 }, companyId: sealed.companyId, actor: sealed.owner };
    },
  ],
  [
    offerCardCall,
    async () => {
      const companyId = randomUUID();
      const { file, keys, card } = await makeMember(companyId, 'practitioner');
      return {
        input: { kid: keys.kid, card },
        companyId,
        actor: actorOf(companyId, 'provider', file.member),
      };
    },
  ],
  [listCardsCall, example(() => ({}))],
  [listWrapsCall, example(() => ({ epoch: 1 }))],
  [
    replaceWrapCall,
    example((_, { chartId, chart }) => ({ chartId, gen: 1, epoch: 1, file: b64(chart.wrap) }), first),
  ],
  [listPractitionersCall, example(() => ({}))],
  [
    setPractitionerCall,
    example(() => ({ userId: randomUUID(), providerId: null, allClients: false, active: true })),
  ],
  [chooseForClientCall, example((_, { clientId }) => ({ clientId, userIds: [randomUUID()] }))],
  [breakGlassCall, example((_, { clientId }) => ({ clientId, reason: 'emergency' }))],
  [
    listOwnGlassCall,
    example(() => ({}), { actor: ({ companyId }, { clientId }) => clientOf(companyId, clientId) }),
  ],
  [listChartsCall, example((_, { clientId }) => ({ clientId }))],
  [
    createChartCall,
    example(async (sealed, { clientId }) => ({
      ...{ clientId, chartId: randomUUID(), audience: 'practice', userIds: [], epoch: 1 },
      wrap: await wrap(sealed, clientId, 1),
    })),
  ],
  [setAudienceCall, example((_, { chartId }) => ({ chartId, audience: 'members', userIds: [] }), first)],
  [
    addWrapCall,
    example(async (sealed, { chartId, clientId }) => ({
      ...{ chartId, gen: 2, epoch: 1 },
      wrap: await wrap(sealed, clientId, 2),
    })),
  ],
  [
    addNoteCall,
    example(async (_, { chartId, chart }) => ({
      chartId,
      seq: 1,
      file: b64(await chart.write(soap('note'))),
    })),
  ],
  [
    listNotesCall,
    example(async (sealed, stored) => {
      await sealed.write(stored, 'note');
      return { chartId: stored.chartId };
    }),
  ],
  [beginAttachmentCall, example((_, { chartId }) => ({ chartId, attachmentId: randomUUID(), bytes: 4_400 }))],
  [putChunkCall, example(async (sealed, stored) => (await uploaded(sealed, stored)).part)],
  [readAttachmentCall, example(async (sealed, stored) => (await uploaded(sealed, stored)).where)],
  [
    readChunkCall,
    example(async (sealed, stored) => ({ ...(await uploaded(sealed, stored)).where, index: 0 })),
  ],
  [setFormCall, example(() => ({ serviceId: randomUUID(), questions: [], replaces: 0 }))],
  [listIntakesCall, example(() => ({}))],
  [openIntakeCall, example(async (sealed, { clientId }) => ({ intakeId: await answered(sealed, clientId) }))],
  [
    moveIntakeCall,
    example(async (sealed, { clientId, chartId, chart }) => ({
      intakeId: await answered(sealed, clientId),
      ...{ chartId, seq: 1, file: b64(await chart.write(soap('moved'))) },
    })),
  ],
  [setMedicalSettingsCall, example(() => ({ retentionYears: 5 }), first)],
  [legalHoldCall, example((_, { clientId }) => ({ clientId, basis: 'claim', until: '2030-01-01' }))],
];

describeContract(() => running, {
  service: 'medical',
  examples: Object.fromEntries(examples.map(([{ subject }, make]) => [subject, make])),
});
