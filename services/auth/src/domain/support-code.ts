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

/** 128 random bits. The code names company and grant because its row is read inside that company. */
export const newSupportSecret = (): string => randomBytes(secretBytes).toString('base64url');

/** @returns 64 characters */
export function writeSupportCode({ companyId, grantId, secret }: SupportCode): string {
  return Buffer.concat([bytesOf(companyId), bytesOf(grantId), Buffer.from(secret, 'base64url')]).toString(
    'base64url',
  );
}

/** The company, grant and secret of a code; undefined for other text. */
export function readSupportCode(code: string): SupportCode | undefined {
  const bytes = Buffer.from(code.trim(), 'base64url');
  if (bytes.length !== 32 + secretBytes) return undefined;
  const [companyId, grantId] = [idOf(bytes.subarray(0, 16)), idOf(bytes.subarray(16, 32))];
  return { companyId, grantId, secret: bytes.subarray(32).toString('base64url') };
}
