const longest = 254;
/** RFC 5322, 3.2.3: `atext` words separated by dots. */
const dotAtom = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
/** RFC 1123, 2.1. */
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** Letters, or another script in punycode; a number would be an IP address. */
const topLevel = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])$/;
/**
 * Letters of any script and their dots; of ASCII only host-name characters, because the parser below would
 * read others as a URL.
 */
const name = /^[a-z0-9.\-\u{80}-\u{10ffff}]+$/iu;

/**
 * Converts the domain to its DNS form: `ada@b\u00fccher.example` becomes `ada@xn--bcher-kva.example`. Returns
 * other input unchanged.
 */
export function withAsciiDomain(address: string): string {
  const [local, domain, ...more] = address.split('@');
  if (!local || !domain || more.length > 0 || address.length > longest || !name.test(domain)) return address;
  const host = URL.parse(`http://${domain}`)?.hostname;
  return `${local}@${host ?? domain}`;
}

/** Whether the address has the form of a single mailbox. Expects an ASCII domain. */
export function isMailAddress(address: string): boolean {
  const [local = '', domain = '', ...more] = address.split('@');
  if (more.length > 0 || address.length > longest || local.length > 64 || !dotAtom.test(local)) return false;
  const labels = domain.split('.');
  return labels.length > 1 && labels.every((each) => label.test(each)) && topLevel.test(labels.at(-1) ?? '');
}
