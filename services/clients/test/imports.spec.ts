import { randomUUID } from 'node:crypto';
import {
  createImportCall,
  exportClientsCall,
  listClientsCall,
  putImportPartCall,
  readImportCall,
  startImportCall,
  type AnswerOf,
  type Feature,
  type MemberActor,
} from '@riserbo/contracts';
import { Round } from '@riserbo/runtime';
import { eventually, refusalCode, testCompany, type TestService } from '@riserbo/testing';
import { ImportWorkerService } from '../src/imports/import-worker.service';
import { aClient, aGuest, aMember } from './factories';
import { runClients } from './running';

const company = testCompany();
let running: TestService;
let office: MemberActor;
beforeAll(async () => {
  company.timeZone = 'Europe/Rome';
  running = await runClients(company);
});
afterAll(() => running?.stop());
beforeEach(() => {
  office = aMember(randomUUID());
});

const worker = () => running.service.app.get(ImportWorkerService, { strict: false });
const begin = async (file: Buffer, format: 'csv' | 'vcard' = 'csv', partBytes = 300_000) => {
  const { id: importId } = await running.ask(createImportCall, { format }, office);
  for (let index = 0; index * partBytes < file.length; index += 1) {
    const data = file.subarray(index * partBytes, (index + 1) * partBytes).toString('base64');
    await running.ask(putImportPartCall, { importId, index, data }, office);
  }
  return importId;
};
const run = async (importId: string, dryRun: boolean) => {
  await running.ask(startImportCall, { importId, dryRun }, office);
  await worker().work();
  return eventually(async () => {
    const read = await running.ask(readImportCall, { importId }, office);
    expect(read.state).toBe('done');
    return read;
  });
};
const clientsNow = async () => {
  const { items } = await running.ask(listClientsCall, { limit: 200 }, office);
  return items.map(({ name, email, phone, locale }) => [name, email, phone, locale].join('|')).sort();
};

describe('an import of clients', () => {
  const italian =
    'Cognome;Nome;E-mail;Telefono;Lingua;Note\r\n' +
    'Però;Nicolò;nicolo@person.example;06 1234 5678;italiano;"Suona; due volte"\r\n' +
    ';;senza-nome@person.example;;;\r\n' +
    "D'Angelo;Lia;non una mail;;;\r\n" +
    'Rossi;Anna;anna@person.example;12;;\r\n' +
    "Bianchi;Ugo;;'+39 347 123 4567;it;\r\n";

  it('D1 reads what Excel writes in Italy, tries it first, and names each refused line', async () => {
    const importId = await begin(Buffer.from(italian, 'latin1'));
    const tried = await run(importId, true);
    expect(tried).toMatchObject({ dryRun: true, records: 5, imported: 2, refused: 3 });
    expect(tried.refusals.map(({ line, field }) => [line, field])).toEqual([
      [3, 'name'],
      [4, 'email'],
      [5, 'phone'],
    ]);
    expect(await clientsNow()).toEqual([]);
    expect(await run(importId, false)).toMatchObject({ dryRun: false, imported: 2, refused: 3 });
    expect(await clientsNow()).toEqual([
      'Nicolò Però|nicolo@person.example|+390612345678|it',
      'Ugo Bianchi||+393471234567|it',
    ]);
    expect(JSON.stringify(tried)).not.toMatch(/mail@|non una|Però/);
    expect(await running.rows('SELECT 1 FROM client_import_parts WHERE import_id = $1', [importId])).toEqual(
      [],
    );
  });

  it('D1 reads UTF-8 with a byte order mark, in parts that split a letter, and refuses doubles', async () => {
    await aClient(running, office, { name: 'Jörg Müller', email: 'jorg@person.example' });
    const file = Buffer.from(
      '\ufeffName,Email\nJörg  MÜLLER,jorg@person.example\nŁukasz 王小明,l@person.example\n',
    );
    const done = await run(await begin(file, 'csv', 21), false);
    expect(done).toMatchObject({ imported: 1, refused: 1, refusals: [{ line: 2, code: 'already_there' }] });
    expect(await clientsNow()).toContain('Łukasz 王小明|l@person.example||en');
  });

  it('D1 reads vCards of several versions', async () => {
    const cards = [
      'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lovelace;Ada;;;\r\nFN:Ada Lovelace\r\nTEL;TYPE=CELL:+39 06 1234 5678',
      'EMAIL:ada@person.example\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\nFN:Grace Hopper',
      'TEL;VALUE=uri:tel:+39-06-1234-5679\r\nEND:VCARD\r\nBEGIN:VCARD\r\nbroken\r\nEND:VCARD\r\n',
    ].join('\r\n');
    const done = await run(await begin(Buffer.from(cards), 'vcard'), false);
    expect(done).toMatchObject({ imported: 2, refused: 1 });
    expect(await clientsNow()).toEqual([
      'Ada Lovelace|ada@person.example|+390612345678|en',
      'Grace Hopper||+390612345679|en',
    ]);
  });

  it('D1 that is interrupted goes on where it was, and writes each client once', async () => {
    const lines = Array.from({ length: 900 }, (_, n) => `Client ${n},c${n}@person.example`);
    lines[450] = 'Client with a bad line,not a mail address';
    const importId = await begin(Buffer.from(`Name,Email\n${lines.join('\n')}\n`));
    await running.ask(startImportCall, { importId, dryRun: false }, office);
    let asked = 0;
    await worker().work(new Round(() => (asked += 1) > 3));
    const { records, state } = await running.ask(readImportCall, { importId }, office);
    expect(records % 200).toBe(0);
    if (state === 'running') await worker().work();
    const done = await eventually(async () => {
      const read = await running.ask(readImportCall, { importId }, office);
      expect(read.state).toBe('done');
      return read;
    });
    const [row] = await running.rows<{ clients: number }>(
      'SELECT count(*)::integer AS clients FROM clients WHERE company_id = $1',
      [office.companyId],
    );
    expect(row?.clients).toBe(done.imported);
    expect(done).toMatchObject({ records: 900, imported: 899, refused: 1, refusals: [{ line: 452 }] });
  });

  it('D1 says where a quote was opened that takes the rest of the file with it', async () => {
    const file = 'Name,Email\nAda,ada@person.example\nBea,"bea@person.example\nCleo,\nDora,\n';
    const done = await run(await begin(Buffer.from(file)), false);
    expect(done).toMatchObject({ imported: 1, refusals: [{ line: 3, code: 'quote_not_closed' }] });
  });

  it('D1 X27 A4 refuses gaps, files without names, a second start, other companies and guests', async () => {
    const { id: importId } = await running.ask(createImportCall, {}, office);
    const start = (who = office) =>
      refusalCode(running.ask(startImportCall, { importId, dryRun: true }, who));
    expect(await start()).toBe('import_incomplete');
    const data = Buffer.from('A,B\n1,2\n').toString('base64');
    await running.ask(putImportPartCall, { importId, index: 1, data }, office);
    expect(await start()).toBe('import_incomplete');
    await running.ask(putImportPartCall, { importId, index: 0, data }, office);
    expect(await start(aMember(randomUUID()))).toBe('import_unknown');
    const asGuest = running.ask(createImportCall, {}, aGuest(office.companyId));
    expect(await refusalCode(asGuest)).toBe('forbidden');
    const done = await run(importId, false);
    expect(done.refusals).toEqual([{ line: 1, field: '', code: 'column_missing' }]);
    expect(await start()).toBe('import_unknown');
  });
});

describe('an export of clients', () => {
  const exported = async (flavour: 'utf8' | 'excel_it', limit: number) => {
    let text = '';
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const page: AnswerOf<typeof exportClientsCall> = await running.ask(
        exportClientsCall,
        { flavour, limit, ...(cursor === '' ? {} : { cursor }) },
        office,
      );
      text += page.text;
      cursor = page.next;
    }
    return text;
  };
  afterEach(() => {
    company.on = [];
    running.clock.advance(60_000);
  });

  it('D1 X44 is read back as it was, in both flavours', async () => {
    const name = "Zoë D'Angelo; di Müller";
    await aClient(running, office, {
      name,
      email: 'zoe@person.example',
      phone: '+390612345678',
      notes: '=1+1\nx',
    });
    await aClient(running, office, { name: '-Ugo, "il" Bianchi', email: undefined });
    const before = await clientsNow();
    for (const flavour of ['utf8', 'excel_it'] as const) {
      const text = await exported(flavour, 1);
      expect(text).toContain(`'-Ugo`);
      expect(text).toContain(`'=1+1`);
      office = aMember(randomUUID());
      await run(await begin(Buffer.from(text)), false);
      expect(await clientsNow()).toEqual(before);
    }
  });

  it.each(['hipaa', 'soap'] as const)('D1 leaves notes out while %s is on', async (feature) => {
    await aClient(running, office, { notes: 'rings twice' });
    expect(await exported('utf8', 100)).toContain('rings twice');
    company.on = [feature as Feature];
    running.clock.advance(60_000);
    expect(await exported('utf8', 100)).not.toMatch(/rings twice|Notes/);
  });

  it('X85 needs a step-up, and is in the audit log', async () => {
    const without = running.ask(exportClientsCall, {}, office, { stepUp: '' });
    expect(await refusalCode(without)).toBe('step_up_required');
    await running.ask(exportClientsCall, {}, office);
    const logged = await running.rows('SELECT body FROM audit_log WHERE company_id = $1 AND action = $2', [
      office.companyId,
      'client.export',
    ]);
    expect(logged).toEqual([{ body: { count: 0 } }]);
  });
});
