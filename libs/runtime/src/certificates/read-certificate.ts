import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConfigurationError } from '../config/load-config';

/**
 * The text (PEM) of the file that a key of the configuration names. @throws ConfigurationError when it is no
 * certificate
 */
export function readCertificate(key: string, path: string): string {
  try {
    const text = readFileSync(path, 'utf8');
    new X509Certificate(text);
    return text;
  } catch {
    throw new ConfigurationError([`${key}: is not a certificate (PEM) that can be read`]);
  }
}
