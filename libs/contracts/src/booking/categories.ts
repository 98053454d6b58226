import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { id, line, version } from '../kernel/fields';

/**
 * C1: headings for services, in display order; at most 200. Guests, clients and subscribers see only those
 * with public services.
 */
export const category = z.object({ id, name: line(80), position: z.int(), version }).meta({ id: 'Category' });
export const categories = z.object({ items: z.array(category) }).meta({ id: 'Categories' });

export const createCategoryCall = defineCall('booking.category.create', {
  request: z.strictObject({ name: line(80) }).meta({ id: 'CreateCategory' }),
  response: category,
  permission: 'catalog:manage',
  audit: { action: 'category.create', object: 'category', id: 'id' },
  refusals: ['list_full', 'idempotency_key_reused'],
  idempotency: 'optional',
  http: {
    method: 'POST',
    path: '/v1/categories',
    summary: 'Add a category at the end',
    status: 201,
    etag: true,
  },
});
export const listCategoriesCall = defineCall('booking.category.list', {
  request: z.strictObject({}),
  response: categories,
  permission: 'catalog:browse',
  http: { method: 'GET', path: '/v1/categories', summary: 'Categories in display order' },
});
export const changeCategoryCall = defineCall('booking.category.change', {
  request: z.strictObject({ categoryId: id, name: line(80) }).meta({ id: 'ChangeCategory' }),
  response: category,
  permission: 'catalog:manage',
  audit: { action: 'category.change', object: 'category', id: 'id' },
  refusals: ['stale_version', 'if_match_required'],
  http: {
    method: 'PATCH',
    path: '/v1/categories/{categoryId}',
    summary: 'Rename a category',
    etag: true,
    ifMatch: true,
  },
});
/** Must name every category once, so a stale list is rejected (`invalid_input`, `categoryIds: not_all`). */
export const orderCategoriesCall = defineCall('booking.category.order', {
  request: z.strictObject({ categoryIds: z.array(id).min(1).max(200) }).meta({ id: 'OrderCategories' }),
  response: categories,
  permission: 'catalog:manage',
  audit: { action: 'category.order', object: 'category' },
  http: { method: 'PUT', path: '/v1/categories/order', summary: 'Reorder all categories' },
});
