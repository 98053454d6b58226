import { linkHeader, type managedBooking } from '@riserbo/contracts';
import type { z } from 'zod';
import type { Answer, Api } from './api';

type Managed = Answer<z.infer<typeof managedBooking>>;

/** The page behind a guest's link reads the token after the hash sign and sends it in this header. */
export const linkHeaders = (token: string) => ({ [linkHeader.token]: token });

export function readByLink(api: Api, token: string): Promise<Managed> {
  return api.get('/v1/manage', linkHeaders(token));
}

/** A guest reads the booking behind their link, and moves or cancels it as seen (C12, C14). */
export async function changeByLink(
  api: Api,
  token: string,
  act: 'reschedule' | 'cancel',
  body: object = {},
): Promise<Managed> {
  const { headers } = await readByLink(api, token);
  const ifMatch = { 'if-match': headers.get('etag') ?? '' };
  return api.post(`/v1/manage/${act}`, body, { ...linkHeaders(token), ...ifMatch });
}
