import { randomUUID } from 'node:crypto';
import {
  changeCategoryCall,
  changeProviderCall,
  changeServiceCall,
  createCategoryCall,
  listCategoriesCall,
  listOfferedProvidersCall,
  listOfferedServicesCall,
  listProvidersCall,
  listServicesCall,
  orderCategoriesCall,
  readOfferedServiceCall,
  readProviderCall,
  readServiceCall,
  searchSlotsCall,
  type AskOf,
} from '@riserbo/contracts';
import { changedText } from '@riserbo/testing';
import { aGuest, aMember, aPractice, aProvider, aService, book, hold, type Practice } from './factories';
import { refusalCode, runBooking, type Running } from './running';

describe('what the public sees', () => {
  let running: Running;
  let practice: Practice;
  let guest: ReturnType<typeof aGuest>;

  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running, { description: 'First line\nand a second', dailyLimit: 4 });
    guest = aGuest(practice.companyId);
  });
  const change = (fields: Omit<AskOf<typeof changeServiceCall>, 'serviceId'>, ifMatch: number) =>
    running.ask(changeServiceCall, { serviceId: practice.serviceId, ...fields }, practice.office, {
      ifMatch,
    });
  const services = (query: AskOf<typeof listOfferedServicesCall> = {}, actor = guest) =>
    running.ask(listOfferedServicesCall, query, actor);
  const providers = (query: AskOf<typeof listOfferedProvidersCall> = {}) =>
    running.ask(listOfferedProvidersCall, query, guest);

  it('C1 A4 shows exactly these fields, and never how the office plans', async () => {
    const [service] = (await services()).items;
    expect(Object.keys(service ?? {}).sort()).toEqual([
      ...[
        'cancelCutoffMinutes',
        'capacity',
        'category',
        'colour',
        'confirmation',
        'description',
        'durationMinutes',
        'horizonDays',
      ],
      ...['id', 'minimumNoticeMinutes', 'name', 'price', 'rescheduleCutoffMinutes'],
    ]);
    const [provider] = (await providers()).items;
    expect(Object.keys(provider ?? {}).sort()).toEqual([
      ...['about', 'displayName', 'id', 'languages', 'services', 'timeZone', 'title'],
    ]);
    const { serviceId, providerId } = practice;
    const inner = [
      running.ask(listServicesCall, {}, guest),
      running.ask(readServiceCall, { serviceId }, guest),
      running.ask(listProvidersCall, {}, guest),
      running.ask(readProviderCall, { providerId }, guest),
    ];
    expect(await Promise.all(inner.map((act) => refusalCode(act)))).toEqual(Array(4).fill('forbidden'));
  });

  it('C1 shows active services and providers only', async () => {
    const { serviceId, providerId, office } = practice;
    await aProvider(running, office, []);
    expect((await providers()).items.map(({ id }) => id)).toEqual([providerId]);
    await running.ask(changeProviderCall, { providerId, active: false }, office, { ifMatch: 2 });
    expect((await providers()).items).toEqual([]);
    await change({ active: false }, 1);
    expect((await services()).items).toEqual([]);
    expect(await refusalCode(running.ask(readOfferedServiceCall, { serviceId }, guest))).toBe('not_found');
  });

  it('C1 pages by name, and narrows providers to a service', async () => {
    const other = await aService(running, practice.office, { name: 'Another' });
    const second = await aProvider(running, practice.office, [other.id, practice.serviceId]);
    const one = await services({ limit: 1 });
    const two = await services({ limit: 1, cursor: one.next as string });
    expect([...one.items, ...two.items].map(({ name }) => name)).toEqual(['Another', 'Consultation']);
    expect(two.next).toBeUndefined();
    expect((await providers()).items).toHaveLength(2);
    expect((await providers({ serviceId: other.id })).items.map(({ id }) => id)).toEqual([second]);
    expect(await refusalCode(services({ cursor: 'x' }))).toBe('cursor_invalid');
  });

  it('C1 shows what each provider takes, and books at that price', async () => {
    const { serviceId, providerId, office } = practice;
    await change({ price: { currency: 'EUR', amount: 6000 } }, 1);
    const second = await aProvider(running, office, [serviceId]);
    const price = { currency: 'IDR', amount: 1_000_000_000_000 };
    const set = (prices: AskOf<typeof changeProviderCall>['prices'], ifMatch: number) =>
      running.ask(changeProviderCall, { providerId: second, prices }, office, { ifMatch });
    expect((await set([{ serviceId, price }], 2)).prices).toEqual([{ serviceId, price }]);
    const prices = new Map(
      (await providers()).items.map(({ id, services: [first] }) => [id, first?.price?.amount]),
    );
    expect(prices).toEqual(new Map([[providerId, 6000], [second, price.amount]])); // prettier-ignore
    expect((await book(running, practice, '2026-03-03T09:00Z')).price?.amount).toBe(6000);
    const dearer = await book(running, { ...practice, providerId: second }, '2026-03-03T09:00Z');
    await set([], 3);
    expect(dearer.price).toEqual(price);
    expect(
      (await book(running, { ...practice, providerId: second }, '2026-03-03T10:00Z')).price?.amount,
    ).toBe(6000);
    const stranger = await aService(running, office);
    expect(await refusalCode(set([{ serviceId: stranger.id, price }], 4))).toBe('not_found');
  });

  describe('by a secret link', () => {
    const at = '2026-03-03T09:00Z';
    const search = (access: object) => {
      const range = { from: '2026-03-03T00:00:00Z', to: '2026-03-04T00:00:00Z' };
      return running.ask(searchSlotsCall, { serviceId: practice.serviceId, ...range, ...access }, guest);
    };
    const heldWith = (access: object) =>
      refusalCode(hold(running, practice, at, aGuest(practice.companyId), access));

    it('C1 is found, searched, held and booked with it, and is not there without it', async () => {
      const { access } = await change({ visibility: 'link' }, 1);
      expect(access).toMatch(/^[A-Za-z0-9_-]{79}$/);
      const wrong = changedText(access as string);
      for (const without of [{}, { access: wrong }]) {
        expect((await services(without)).items).toEqual([]);
        expect((await providers(without)).items).toEqual([]);
        expect(await refusalCode(search(without))).toBe('not_found');
        expect(await heldWith(without)).toBe('not_found');
        expect(await refusalCode(book(running, practice, at, without, guest))).toBe('not_found');
      }
      const own = { access: access as string };
      expect((await services(own)).items.map(({ id }) => id)).toEqual([practice.serviceId]);
      expect((await providers(own)).items).toHaveLength(1);
      expect((await search(own)).providers).toHaveLength(1);
      expect(await refusalCode(book(running, practice, at, own, guest))).toBe('done');
      expect(await heldWith(own)).toBe('slot_taken');
    });

    it('C1 shows the link to those who manage the catalogue only, and ends it when another is made', async () => {
      const { access } = await change({ visibility: 'link' }, 1);
      const read = (role: 'owner' | 'reception') =>
        running.ask(readServiceCall, { serviceId: practice.serviceId }, aMember(practice.companyId, role));
      expect((await read('owner')).access).toBe(access);
      expect((await read('reception')).access).toBeNull();
      const renewed = await change({ visibility: 'link' }, 2);
      expect(await refusalCode(search({ access }))).toBe('not_found');
      expect(await refusalCode(search({ access: renewed.access }))).toBe('done');
    });

    it('C1 does not open an internal service, nor one of another company', async () => {
      const { access } = await change({ visibility: 'link' }, 1);
      const theirs = aGuest((await aPractice(running)).companyId);
      expect((await services({ access: access as string }, theirs)).items).toHaveLength(1); // their own public one
      await change({ visibility: 'internal' }, 2);
      expect((await services({ access: access as string })).items).toEqual([]);
      expect(await refusalCode(search({ access }))).toBe('not_found');
      expect(await refusalCode(book(running, practice, at, {}, practice.office))).toBe('done');
    });
  });

  describe('in categories', () => {
    const create = (name: string) => running.ask(createCategoryCall, { name }, practice.office);
    const order = (categoryIds: string[]) =>
      running.ask(orderCategoriesCall, { categoryIds }, practice.office);

    it('C1 makes, renames and orders them, and shows a service with its own', async () => {
      const [a, b, c] = [await create('A'), await create('B'), await create('C')];
      expect((await order([c.id, a.id, b.id])).items.map(({ name }) => name)).toEqual(['C', 'A', 'B']);
      const named = { categoryId: c.id, name: 'First' };
      expect(await refusalCode(running.ask(changeCategoryCall, named, practice.office))).toBe(
        'if_match_required',
      );
      await running.ask(changeCategoryCall, named, practice.office, { ifMatch: 2 });
      const { items } = await running.ask(listCategoriesCall, {}, practice.office);
      expect(items.map(({ name, position }) => [name, position])).toEqual([['First', 1], ['A', 2], ['B', 3]]); // prettier-ignore
      await change({ categoryId: c.id }, 1);
      expect((await services()).items[0]?.category).toEqual({ id: c.id, name: 'First', position: 1 });
    });

    it('C1 shows outsiders the headings of public services only', async () => {
      const [open, secret] = [await create('Visits'), await create('Aftercare')];
      await change({ categoryId: open.id }, 1);
      const other = await aService(running, practice.office, { categoryId: secret.id, visibility: 'link' });
      const seen = async () =>
        (await running.ask(listCategoriesCall, {}, guest)).items.map(({ name }) => name);
      expect(await seen()).toEqual(['Visits']);
      const publish = { serviceId: other.id, visibility: 'public' } as const;
      await running.ask(changeServiceCall, publish, practice.office, { ifMatch: 1 });
      expect(await seen()).toEqual(['Visits', 'Aftercare']);
      await running.ask(changeServiceCall, { serviceId: other.id, active: false }, practice.office, {
        ifMatch: 2,
      });
      expect(await seen()).toEqual(['Visits']);
    });

    it('C1 have places of their own when several are added at once', async () => {
      const made = await Promise.all(['A', 'B', 'C', 'D'].map(create));
      expect(made.map(({ position }) => position).sort()).toEqual([1, 2, 3, 4]);
    });

    it('C1 orders only a list that names every category once', async () => {
      const [a, b] = [await create('A'), await create('B')];
      for (const list of [[a.id], [a.id, a.id], [a.id, b.id, randomUUID()], [a.id, randomUUID()]])
        expect(await refusalCode(order(list))).toBe('invalid_input');
    });

    it('X27 takes no category of another company', async () => {
      const theirs = await aPractice(running);
      const made = await running.ask(createCategoryCall, { name: 'Theirs' }, theirs.office);
      expect(await refusalCode(change({ categoryId: made.id }, 1))).toBe('not_found');
      expect(await refusalCode(aService(running, practice.office, { categoryId: made.id }))).toBe(
        'not_found',
      );
      const rename = { categoryId: made.id, name: 'Ours' };
      expect(
        await refusalCode(running.ask(changeCategoryCall, rename, practice.office, { ifMatch: 1 })),
      ).toBe('not_found');
    });
  });
});
