import { createHash } from 'node:crypto';
import { printStyle } from '../html/print-style';
import { headersWithStyle } from './security-headers';

/** J3: of pages to print, which contain their style sheet and load nothing. */
export const printHeaders = headersWithStyle(
  createHash('sha256').update(printStyle, 'utf8').digest('base64'),
);
