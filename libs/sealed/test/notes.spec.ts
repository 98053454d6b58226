import { randomUUID } from 'node:crypto';
import { openAttachment, openHistory, sealAttachment, seal, openIntake, sealIntake } from '../src';
import { sign } from '../src/jws';
import { padText } from '../src/padding';
import { Chart, codeOf, makeMember, Practice, soap, start, type Member } from './practice';

let practice: Practice;
let chart: Chart;
let colleague: Member;
beforeAll(async () => {
  practice = await Practice.create();
  colleague = await practice.add();
});
beforeEach(async () => {
  chart = await Chart.create(practice);
});
const history = (files = chart.files, more: object = {}) => openHistory(files, { ...chart.known, ...more });

describe('notes of a client', () => {
  it('F1 F3 F4 are read back in order, with author, version and addenda', async () => {
    const first = soap('Schmerzen seit drei Tagen');
    await chart.write(first);
    await chart.write({ ...first, ver: 2, kind: 'amend', jti: randomUUID() }, colleague);
    const { notes, head } = await history();
    expect(notes.map(({ seq, ver, kind, author }) => [seq, ver, kind, author])).toEqual([
      [1, 1, 'soap', practice.founder.file.member],
      [2, 2, 'amend', colleague.file.member],
    ]);
    expect(notes[0]?.content).toEqual({ format: 'soap/1', subjective: 'Schmerzen seit drei Tagen' });
    expect(head).toEqual(chart.head);
  });

  it('F1 short notes are equally long on the server', async () => {
    const [one, other] = [await chart.write(soap('a')), await chart.write(soap('b'.repeat(1_500)))];
    expect(one.length).toBe(other.length);
  });

  describe('X92 when the server', () => {
    let files: Uint8Array[];
    beforeEach(async () => {
      for (const text of ['one', 'two', 'three']) await chart.write(soap(text));
      files = chart.files;
    });
    const at = (index: number) => files[index] as Uint8Array;

    it('swaps two notes: refused', async () => {
      expect(await codeOf(() => history([at(1), at(0), at(2)]))).toBe('note_missing');
    });
    it('repeats a note: refused', async () => {
      expect(await codeOf(() => history([at(0), at(1), at(1), at(2)]))).toBe('note_forked');
    });
    it('drops a note in the middle: refused', async () => {
      expect(await codeOf(() => history([at(0), at(2)]))).toBe('note_missing');
    });
    it('cuts the tail: refused by a device that has seen it', async () => {
      expect(await codeOf(() => history([at(0)], { seen: chart.head }))).toBe('note_missing');
      expect(await codeOf(() => history([], { seen: chart.head }))).toBe('note_missing');
    });
    it('serves another end of the same length: refused by a device that has seen the right one', async () => {
      const fork = new Chart(practice, chart.client);
      fork.charts.set(1, chart.current);
      for (const text of ['one', 'two', 'other']) await fork.write(soap(text));
      expect(await codeOf(() => history(fork.files, { seen: chart.head }))).toBe('note_forked');
    });
    it('mixes two forks: refused', async () => {
      const fork = new Chart(practice, chart.client);
      fork.charts.set(1, chart.current);
      for (const text of ['one', 'two', 'other']) await fork.write(soap(text));
      expect(await codeOf(() => history([at(0), at(1), fork.files[2] as Uint8Array]))).toBe('note_forked');
    });
    it.each([
      [
        'flips a bit of the payload',
        (file: Uint8Array) => file.with(file.length - 5, 0xff - (file.at(-5) ?? 0)),
        'damaged',
      ],
      ['cuts a note', (file: Uint8Array) => file.subarray(0, file.length - 20), 'damaged'],
      ['appends to a note', (file: Uint8Array) => new Uint8Array([...file, 1, 2, 3]), 'damaged'],
      ['sends nothing', () => new Uint8Array(), 'not_age'],
      ['sends plaintext', () => new TextEncoder().encode('subjective: back pain'), 'not_age'],
    ])('%s: refused', async (_, change, code) => {
      expect(await codeOf(() => history([at(0), change(at(1)), at(2)]))).toBe(code);
    });
    it('serves notes of another client of the practice: refused', async () => {
      const other = await Chart.create(practice);
      await other.write(soap('theirs'));
      expect(await codeOf(() => history(other.files))).toBe('wrong_key');
      const both = new Map([...chart.charts, [9, { ...other.current, gen: 9 }]]);
      expect(await codeOf(() => history(other.files, { charts: both }))).toBe('note_misplaced');
    });
  });

  describe('F3 sealed by a member who goes beyond their rights', () => {
    const claims = (more: object = {}) => ({
      ...soap('forged'),
      ...{ v: 1, tenant: practice.tenant, client: chart.client, seq: 1, prev: null },
      ...{ author: colleague.file.member, chartGen: 1, rcpt: chart.current.recipient },
      ...{ roster: practice.roster.mark, iat: 1 },
      ...more,
    });
    const forged = async (more: object, signer = colleague.keys) =>
      seal(padText(sign('note', claims(more), signer)), [chart.current.recipient]);
    const refused = async (more: object, signer = colleague.keys) => {
      const file = await forged(more, signer);
      return codeOf(() => history([file]));
    };

    it('the untouched form is accepted, so every refusal below has its own reason', async () => {
      expect(await refused({})).toBe('accepted');
    });
    it.each([
      ['another tenant', { tenant: randomUUID() }, 'note_misplaced'],
      ['another client', { client: randomUUID() }, 'note_misplaced'],
      ["a colleague's name", { author: randomUUID() }, 'note_misplaced'],
      ['another chart generation', { chartGen: 2 }, 'note_misplaced'],
      ['another recipient', { rcpt: `age1${'q'.repeat(58)}` }, 'note_misplaced'],
      ['a later position', { seq: 2 }, 'note_missing'],
      ['a predecessor that does not exist', { prev: 'A'.repeat(43) }, 'note_forked'],
      ['a second version without a first', { ver: 2 }, 'note_misplaced'],
      ['a roster state that never was', { roster: { seq: 1, hash: 'A'.repeat(43) } }, 'roster_broken'],
      ['an unknown field', { admin: true }, 'claims_invalid'],
      ['content of no known form', { content: { format: 'html/1', html: '<script>' } }, 'content_invalid'],
    ])('claims %s: refused', async (_, more, code) => {
      expect(await refused(more)).toBe(code);
    });
    it('signs with a key that is not in the roster: refused', async () => {
      const stranger = await makeMember(practice.tenant, 'practitioner');
      expect(await refused({}, stranger.keys)).toBe('signer_unknown');
    });
    it('signs as somebody else: refused', async () => {
      const kid = practice.founder.keys.kid;
      expect(await refused({ author: practice.founder.file.member }, { ...colleague.keys, kid })).toBe(
        'signature_invalid',
      );
    });
    it('signs another kind of object: refused', async () => {
      const jws = sign('chart', claims(), colleague.keys);
      const file = await seal(padText(jws), [chart.current.recipient]);
      expect(await codeOf(() => history([file]))).toBe('signature_invalid');
    });
    it('hides bytes in the padding: refused', async () => {
      const padded = padText(sign('note', claims(), colleague.keys));
      padded[padded.length - 1] = 0x61;
      const file = await seal(padded, [chart.current.recipient]);
      expect(await codeOf(() => history([file]))).toBe('padding_invalid');
    });
    it('adds a second recipient: refused', async () => {
      const spy = await makeMember(randomUUID(), 'practitioner');
      const jws = padText(sign('note', claims(), colleague.keys));
      const file = await seal(jws, [chart.current.recipient, spy.keys.recipient]);
      expect(await codeOf(() => history([file]))).toBe('recipients_unexpected');
    });
    it('reuses the id of an earlier note: refused', async () => {
      const jti = randomUUID();
      await chart.write(soap('one', { jti }));
      await chart.write(soap('two', { jti }));
      expect(await codeOf(() => history())).toBe('note_misplaced');
    });
  });
});

describe('attachments', () => {
  const bytes = new TextEncoder().encode('%PDF-1.7 report');
  const about = { id: randomUUID(), name: 'report.pdf', type: 'application/pdf' };

  it('F4 come back byte for byte, with a padded size on the server', async () => {
    const { file, name } = await sealAttachment(bytes, about, chart.current);
    expect(await openAttachment(file, name, chart.current)).toEqual(bytes);
    const longer = await sealAttachment(new Uint8Array(3_000), about, chart.current);
    expect(longer.file.length).toBe(file.length);
  });
  it('X92 another file of the same chart in its place is refused', async () => {
    const { name } = await sealAttachment(bytes, about, chart.current);
    const other = await sealAttachment(new TextEncoder().encode('%PDF-1.7 rEport'), about, chart.current);
    expect(await codeOf(() => openAttachment(other.file, name, chart.current))).toBe('attachment_changed');
  });
  it.each([
    ['a smaller size', -1],
    ['a larger size', 1],
  ])('X92 %s than was signed is refused', async (_, by) => {
    const { file, name } = await sealAttachment(bytes, about, chart.current);
    const changed = { ...name, size: name.size + by };
    expect(await codeOf(() => openAttachment(file, changed, chart.current))).toBe('attachment_changed');
  });
});

describe('sealed intake', () => {
  const booking = randomUUID();
  const answers = {
    format: 'intake/1' as const,
    form: { id: randomUUID(), version: 1 },
    answers: [{ question: randomUUID(), value: 'allergic to penicillin' }],
  };
  const sealed = (to = practice.roster.inbox.recipient) =>
    sealIntake(answers, { tenant: practice.tenant, booking, recipient: to, now: start });
  const opened = (file: Uint8Array, of = booking) =>
    openIntake(file, { inboxes: [practice.vault.inbox], roster: practice.roster, booking: of });

  it('F8 is opened by the practice and moved into the chart', async () => {
    const intake = await opened(await sealed());
    expect(intake.content).toEqual(answers);
    await chart.write(soap('', { kind: 'intake', content: intake.content }), colleague);
    expect((await history()).notes[0]?.content).toEqual(answers);
  });
  it('F8 does not open for another booking, nor with another key', async () => {
    const file = await sealed();
    expect(await codeOf(() => opened(file, randomUUID()))).toBe('note_misplaced');
    expect(await codeOf(async () => opened(await sealed(colleague.keys.recipient)))).toBe('wrong_key');
  });
});
