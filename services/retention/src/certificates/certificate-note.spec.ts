import { generateKeyPairSync } from 'node:crypto';
import { keyText } from '@riserbo/audit';
import { openCertificate, signCertificate } from './certificate-note';
import { certificatePage } from './page';
import { aStatement } from './statement.fixture';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const name = 'practice.example/certificates';
const keys = [keyText(name, publicKey)];
const note = signCertificate(aStatement(), name, privateKey);

describe('a certificate', () => {
  it('H4 states what was signed', () => {
    expect(openCertificate(note, keys)).toEqual(aStatement());
  });

  it('H4 is refused after a change of any one bit', () => {
    const bytes = Buffer.from(note);
    const accepted: number[] = [];
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
      if (openCertificate(changed.toString('utf8'), keys) !== undefined) accepted.push(bit);
    }
    expect(accepted).toEqual([]);
  });

  it('H4 is refused under another key, another name, and without a signature', () => {
    const other = generateKeyPairSync('ed25519');
    expect(openCertificate(note, [keyText(name, other.publicKey)])).toBeUndefined();
    expect(openCertificate(note, [keyText('other.example/certificates', publicKey)])).toBeUndefined();
    expect(openCertificate(note.slice(0, note.indexOf('\n\n') + 1), keys)).toBeUndefined();
    expect(openCertificate(signCertificate(aStatement(), name, other.privateKey), keys)).toBeUndefined();
  });

  it('H4 prints without a script, and shows text as text', () => {
    const page = certificatePage({ ...aStatement(), installation: '<script>x</script>' }, note);
    expect(page).not.toMatch(/<script|javascript:|\son\w+=/i);
    expect(page).toContain('size:A4');
    expect(page).toContain('&lt;script&gt;');
  });
});
