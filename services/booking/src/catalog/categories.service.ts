import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  changeCategoryCall,
  createCategoryCall,
  listCategoriesCall,
  orderCategoriesCall,
  Refusal,
} from '@riserbo/contracts';
import { column, Serve, statement, type Context, type Input, type Tx } from '@riserbo/runtime';
import { categories } from './category.entity';
import { locked } from './existing';

const MAX_CATEGORIES = 200;
// additions are serialised: otherwise two could take the last place or the same position
const lockForCreate = statement(
  `SELECT pg_advisory_xact_lock(hashtextextended('categories ' || :companyId::text, 0)) AS locked`,
  { locked: column.nothing },
);
const inOrder = `SELECT ${categories.list(['id', 'position'])} FROM categories
  WHERE company_id = :companyId ORDER BY position, id` as const;
const selectInOrder = statement(inOrder, categories.row(['id', 'position']));
const selectInOrderForUpdate = statement(`${inOrder} FOR NO KEY UPDATE`, categories.row(['id', 'position']));
const toCategory = ['id', 'name', 'position', 'version'] as const;
/** `all`, or those only under which the public finds something. */
const selectShown = statement(
  `SELECT ${categories.list(toCategory, 'c')} FROM categories c
   WHERE c.company_id = :companyId AND (:all OR EXISTS (
     SELECT FROM services s
     WHERE s.company_id = :companyId AND s.category_id = c.id AND s.active AND s.visibility = 'public'))
   ORDER BY c.position, c.id`,
  categories.row(toCategory),
);
const renumber = statement(`
  UPDATE categories SET position = place.number, version = version + 1
  FROM unnest(:ids::uuid[]) WITH ORDINALITY AS place (id, number)
  WHERE categories.company_id = :companyId AND categories.id = place.id AND categories.position <> place.number`);

/** Headings of services, and their order (C1). */
@Injectable()
export class CategoriesService {
  /** It comes last. @throws Refusal `list_full` */
  @Serve(createCategoryCall)
  async create({ tx, now }: Context<typeof createCategoryCall>, input: Input<typeof createCategoryCall>) {
    await tx.rows(lockForCreate, {});
    const others = await tx.rows(selectInOrder, {});
    if (others.length >= MAX_CATEGORIES) throw new Refusal('list_full');
    const position = (others.at(-1)?.position ?? 0) + 1;
    const category = { ...input, id: randomUUID(), position, version: 1, createdAt: now };
    categories.add(tx, category);
    return category;
  }

  /** Members see all categories, others only those with a public service. */
  @Serve(listCategoriesCall)
  async list({ tx, actor }: Context<typeof listCategoriesCall>) {
    return listed(tx, actor.kind === 'member');
  }

  /** @throws Refusal `not_found` */
  @Serve(changeCategoryCall)
  async change(
    { tx, checkVersion }: Context<typeof changeCategoryCall>,
    { categoryId, name }: Input<typeof changeCategoryCall>,
  ) {
    const category = await locked(tx, categories, categoryId);
    checkVersion(category.version);
    return categories.update(tx, category, { name });
  }

  /** @throws Refusal `invalid_input` unless every category is named once */
  @Serve(orderCategoriesCall)
  async order(
    { tx }: Context<typeof orderCategoriesCall>,
    { categoryIds }: Input<typeof orderCategoriesCall>,
  ) {
    const there = (await tx.rows(selectInOrderForUpdate, {})).map(({ id }) => id);
    const named = new Set(categoryIds);
    const all = named.size === categoryIds.length && there.every((id) => named.has(id));
    if (!all || there.length !== named.size)
      throw new Refusal('invalid_input', [{ path: 'categoryIds', code: 'not_all' }]);
    tx.send(renumber, { ids: categoryIds });
    return listed(tx, true);
  }
}

async function listed(tx: Tx, all: boolean) {
  return { items: await tx.rows(selectShown, { all }) };
}
