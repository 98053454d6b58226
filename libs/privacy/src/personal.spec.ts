import { Column, Entity, PrimaryColumn } from 'typeorm';
import { keptMs, unswept } from './kept';
import { Personal, type PersonalRule } from './personal';
import { personalFaults } from './personal-faults';
import { clientContact, companyKey, link, operational, reference, Stored } from './stored';
import { eraseSql, exportSql } from './subject-sql';

const rule = (change: Partial<PersonalRule> = {}): PersonalRule => ({
  subjects: { client: 'id' },
  onErase: 'scrub',
  purpose: 'booking',
  basis: 'contract',
  retention: { until: 'erasure' },
  ...change,
});

@Entity('people')
@Personal(rule())
class Person {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid') @Stored(reference('client')) id: string;
  @Column('text') @Stored(clientContact) name: string;
  @Column('text', { nullable: true }) @Stored(clientContact) phone: string | null;
  @Column('uuid', { name: 'counts_as', nullable: true }) @Stored(link('client')) countsAs: string | null;
  @Column('integer') @Stored(operational) version: number;
}

@Entity('visits')
@Personal(
  rule({
    subjects: { client: { via: () => Person, column: 'person_id' } },
    onErase: 'delete',
    retention: { days: 3, after: 'at' },
  }),
)
class Visit {
  @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) @Stored(reference('client')) personId: string;
  @Column('timestamptz') @Stored(operational) at: Date;
}
const entities = [Person, Visit];

describe('@Personal', () => {
  it('D2 exports what columns include, by a path that can lead through another table', () => {
    const ofPerson = 'people.company_id = $1::uuid AND (people.id = ANY ($2::uuid[]))';
    const of = ofPerson.replaceAll('people.', 'of_people.');
    const exported = exportSql(entities, 'client');
    const place = '(ROW(people.company_id, people.id)::text COLLATE "C")';
    expect(exported[0]?.page).toBe(
      `SELECT id, name, phone, ${place} AS place FROM people WHERE ${ofPerson} AND ${place} > $3 ORDER BY place LIMIT $4`,
    );
    expect(exported.map(({ page: _, ...each }) => each)).toEqual([
      { table: 'people', text: `SELECT id, name, phone FROM people WHERE ${ofPerson}`, sealed: [] },
      {
        table: 'visits',
        text: `SELECT person_id FROM visits WHERE visits.company_id = $1::uuid AND (visits.person_id IN (SELECT of_people.id FROM people AS of_people WHERE ${of}))`,
        sealed: [],
      },
    ]);
    expect(exportSql(entities, 'member')).toEqual([]);
  });

  it('D2 D3 exports to the author of a row about another person only what it shows, and clears the author', () => {
    @Entity('invitations')
    @Personal(
      rule({
        subjects: { member: 'user_id' },
        authors: { member: { column: 'made_by', shows: ['at'] } },
        onErase: 'delete',
      }),
    )
    class Invitation {
      @PrimaryColumn('uuid', { name: 'company_id' }) @Stored(companyKey) companyId: string;
      @PrimaryColumn('uuid', { name: 'user_id' }) @Stored(reference('member')) userId: string;
      @Column('text') @Stored({ ...clientContact, about: 'member' }) email: string;
      @Column('uuid', { name: 'made_by', nullable: true }) @Stored(operational) madeBy: string | null;
      @Column('timestamptz') @Stored(operational) at: Date;
    }
    expect(exportSql([Invitation], 'member').map(({ text }) => text)).toEqual([
      'SELECT user_id, email FROM invitations WHERE invitations.company_id = $1::uuid AND (invitations.user_id = ANY ($2::uuid[]))',
      'SELECT made_by, at FROM invitations WHERE invitations.company_id = $1::uuid AND invitations.made_by = ANY ($2::uuid[])',
    ]);
    expect(eraseSql([Invitation], 'member').map(({ text }) => text.split(' WHERE ')[0])).toEqual([
      'UPDATE invitations SET made_by = NULL',
      'DELETE FROM invitations',
    ]);
  });

  it('D3 erases rows that lead through a table before that table, and clears contact and links', () => {
    expect(eraseSql(entities, 'client').map(({ text }) => text.split(' WHERE ')[0])).toEqual([
      'DELETE FROM visits',
      `UPDATE people SET name = '', phone = NULL, counts_as = NULL`,
    ]);
  });

  it('D4 finds nothing where rules are complete, and names a table without a sweeper', () => {
    expect(personalFaults(entities)).toEqual([]);
    expect(unswept(entities)).toEqual(['visits']);
    expect(keptMs(Visit)).toBe(3 * 86_400_000);
    expect(unswept(entities)).toEqual([]);
    expect(() => keptMs(Person)).toThrow('Person is kept for no number of days');
  });

  const entity = (change?: Partial<PersonalRule>) => {
    class Example {
      id: string;
      name: string;
      closed: string;
    }
    Stored(reference('client'))(Example.prototype, 'id');
    Stored(clientContact)(Example.prototype, 'name');
    Stored(operational)(Example.prototype, 'closed');
    for (const property of ['id', 'name']) Column('text')(Example.prototype, property);
    Column('integer')(Example.prototype, 'closed');
    Entity('examples')(Example);
    if (change !== undefined) Personal(rule(change))(Example);
    return Example;
  };
  it.each<[string, Partial<PersonalRule> | undefined, string]>([
    ['a table without a rule', undefined, 'examples: has columns about a client and no path to them'],
    ['a path to another kind', { subjects: { member: 'id' } }, 'has columns about a client and no path'],
    ['a path by a column that is not there', { subjects: { client: 'person' } }, 'has no column person'],
    ['a retention after such a column', { retention: { days: 1, after: 'ended' } }, 'has no column ended'],
    ['contact that is kept', { onErase: 'keep' }, 'examples: keeps name after erasure'],
    [
      'a path through a table that leads nowhere',
      { subjects: { client: { via: () => entity(), column: 'id' } } },
      'has no @Personal',
    ],
  ])('D4 refuses %s', (_, change, fault) => {
    expect(personalFaults([entity(change)]).join('\n')).toContain(fault);
  });

  it('D4 refuses a value that cannot be cleared, and one that would be cleared in a row that is deleted', () => {
    const scrubbed = entity({});
    Stored({ ...clientContact, category: 'preference' })(scrubbed.prototype as object, 'closed');
    expect(personalFaults([scrubbed])).toEqual([
      'examples: a value of type integer that cannot be NULL needs scrubTo',
    ]);
    const deleted = entity({ onErase: 'delete' });
    Stored(link('client'))(deleted.prototype as object, 'closed');
    expect(personalFaults([deleted])).toEqual(['examples: closed has a scrubTo, and rows are not scrubbed']);
  });
});
