import { uuid } from './uuid';

export interface SubscriberKey {
  companyId: string;
  subscriberId: string;
  secret: string;
}
const shape = new RegExp(`^sub\\.(${uuid})\\.(${uuid})\\.([A-Za-z0-9_-]{43})$`);

export const writeSubscriberKey = ({ companyId, subscriberId, secret }: SubscriberKey): string =>
  `sub.${companyId}.${subscriberId}.${secret}`;

/** The key names the company because its row is read inside it; the secret proves the rest. */
export function readSubscriberKey(key: string): SubscriberKey | undefined {
  const [, companyId, subscriberId, secret] = shape.exec(key) ?? [];
  return companyId !== undefined && subscriberId !== undefined && secret !== undefined
    ? { companyId, subscriberId, secret }
    : undefined;
}
