import { randomBytes } from 'node:crypto';

export interface SupportCode {
  companyId: string;
  grantId: string;
  secret: string;
}
const secretBytes = 16;
const bytesOf = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex');
const idOf = (bytes: Buffer) =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** 128 random bits; company and grant stand in the code so that its row can be looked for inside that company. */
export const newSupportSecret = (): string => randomBytes(secretBytes).toString('base64url');

/** @returns 64 characters */
export function writeSupportCode({ companyId, grantId, secret }: SupportCode): string {
  return Buffer.concat([bytesOf(companyId), bytesOf(grantId), Buffer.from(secret, 'base64url')]).toString(
    'base64url',
  );
}

/** What a code names; nothing for what was never one. */
export function readSupportCode(code: string): SupportCode | undefined {
  const bytes = Buffer.from(code.trim(), 'base64url');
  if (bytes.length !== 32 + secretBytes) return undefined;
  const [companyId, grantId] = [idOf(bytes.subarray(0, 16)), idOf(bytes.subarray(16, 32))];
  return { companyId, grantId, secret: bytes.subarray(32).toString('base64url') };
}
