import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  createCategoryCall,
  Refusal,
  type AnswerOf,
  type changeCategoryCall,
  type listCategoriesCall,
  type orderCategoriesCall,
  type RequestOf,
} from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { checkVersion, Clock, once, Tenants, type Tx } from '@riserbo/runtime';
import { CategoryEntity } from './category.entity';
import { locked } from './existing';

type Category = AnswerOf<typeof createCategoryCall>;
type Categories = AnswerOf<typeof listCategoriesCall>;
const most = 200;
// whoever adds one waits for the one before, or two could take the last place, and the same position
const inTurn = `SELECT pg_advisory_xact_lock(hashtextextended('categories ' || $1::text, 0))`;
/** $2 whether all are shown, or those only under which the public finds something. */
const read = `
  SELECT c.id, c.name, c.position, c.version FROM categories c
  WHERE c.company_id = $1 AND ($2 OR EXISTS (
    SELECT FROM services s WHERE s.company_id = $1 AND s.category_id = c.id AND s.active AND s.visibility = 'public'))
  ORDER BY c.position, c.id`;
const renumber = `
  UPDATE categories SET position = place.number, version = version + 1
  FROM unnest($2::uuid[]) WITH ORDINALITY AS place (id, number)
  WHERE categories.company_id = $1 AND categories.id = place.id AND categories.position <> place.number`;

/** Headings of services, and their order (C1). */
@Injectable()
export class CategoriesService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  /** It comes last. @throws Refusal `list_full` */
  create(command: RequestOf<typeof createCategoryCall>, ask: Ask): Promise<Category> {
    const now = this.clock.now();
    return this.tenants.transaction(ask.actor, (tx) =>
      once(tx, ask, createCategoryCall, command, now, async () => {
        await tx.query(inTurn, [tx.companyId]);
        const others = await inOrder(tx);
        if (others.length >= most) throw new Refusal('list_full');
        const position = (others.at(-1)?.position ?? 0) + 1;
        const made = { companyId: tx.companyId, id: randomUUID(), version: 1, createdAt: now };
        const category: CategoryEntity = { ...command, ...made, position };
        await tx.orm.insert(CategoryEntity, category);
        await audit(tx, {
          by: ask,
          action: 'category.create',
          objectType: 'category',
          objectId: category.id,
        });
        return shown(category);
      }),
    );
  }

  /** Members see all; others those of what is offered to the public: a heading can tell of a service that is not for them. */
  list({ actor }: Ask): Promise<Categories> {
    return this.tenants.transaction(actor, (tx) => listed(tx, actor.kind === 'member'));
  }

  /** @throws Refusal `if_match_required`, `stale_version`, `not_found` */
  change({ categoryId, name }: RequestOf<typeof changeCategoryCall>, ask: Ask): Promise<Category> {
    return this.tenants.transaction(ask.actor, async (tx) => {
      const category = await locked(tx, CategoryEntity, categoryId);
      checkVersion(ask, category.version);
      const changes = { name, version: category.version + 1 };
      await tx.orm.update(CategoryEntity, { companyId: tx.companyId, id: categoryId }, changes);
      await audit(tx, { by: ask, action: 'category.change', objectType: 'category', objectId: categoryId });
      return shown({ ...category, ...changes });
    });
  }

  /** @throws Refusal `invalid_input` unless every category is named once */
  order({ categoryIds }: RequestOf<typeof orderCategoriesCall>, ask: Ask): Promise<Categories> {
    return this.tenants.transaction(ask.actor, async (tx) => {
      const there = (await inOrder(tx, true)).map(({ id }) => id);
      const named = new Set(categoryIds);
      const all = named.size === categoryIds.length && there.every((id) => named.has(id));
      if (!all || there.length !== named.size)
        throw new Refusal('invalid_input', [{ path: 'categoryIds', code: 'not_all' }]);
      await tx.query(renumber, [tx.companyId, categoryIds]);
      await audit(tx, { by: ask, action: 'category.order', objectType: 'category', objectId: null });
      return listed(tx);
    });
  }
}

function inOrder(tx: Tx, lock = false): Promise<CategoryEntity[]> {
  return tx.orm.find(CategoryEntity, {
    where: { companyId: tx.companyId },
    order: { position: 'ASC', id: 'ASC' },
    ...(lock ? { lock: { mode: 'for_no_key_update' } as const } : {}),
  });
}

async function listed(tx: Tx, all = true): Promise<Categories> {
  return { items: await tx.query<Category>(read, [tx.companyId, all]) };
}

function shown({ id, name, position, version }: CategoryEntity): Category {
  return { id, name, position, version };
}
