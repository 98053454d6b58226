import type { managedBooking } from '@riserbo/contracts';
import type { z } from 'zod';
import type { Answer, Api } from './api';

/** A guest looks at the booking behind their link, and moves or cancels what they saw (C12, C14). */
export async function changeByLink(
  api: Api,
  token: string,
  act: 'reschedule' | 'cancel',
  body: object = {},
): Promise<Answer<z.infer<typeof managedBooking>>> {
  const path = `/v1/manage/${token}`;
  const { headers } = await api.get(path);
  return api.post(`${path}/${act}`, body, { 'if-match': headers.get('etag') ?? '' });
}
