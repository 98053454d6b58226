import { X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { removeScratch, scratchFolder } from '../../libs/testing/src/scratch';
import { natsCertificates } from './nats-certificates';

const DAY_MS = 86_400_000;
const start = new Date('2026-01-01T00:00:00Z');
const after = (days: number) => new Date(start.getTime() + days * DAY_MS);

describe('the certificates of NATS', () => {
  let folder: string;
  beforeEach(() => (folder = scratchFolder()));
  afterEach(() => removeScratch(folder));
  const made = async (days: number, host = 'nats') => {
    const { caFile, key, cert } = await natsCertificates(folder, host.split(','), after(days));
    return { key, cert, ca: readFileSync(caFile, 'utf8') };
  };

  it('K1 are kept while a third of their life is left, then made again with the same keys', async () => {
    const first = await made(0);
    expect(await made(240)).toEqual(first);
    const second = await made(250);
    expect(second.cert).not.toBe(first.cert);
    expect({ ...second, cert: '' }).toEqual({ ...first, cert: '' });
    expect(new X509Certificate(second.cert).validToDate).toEqual(after(250 + 365));
  });

  it('K1 of a renewed authority fit processes that know the one before, and the other way round', async () => {
    const first = await made(0);
    const later = await made(2500);
    expect(later.ca).not.toBe(first.ca);
    for (const ca of [first.ca, later.ca])
      for (const cert of [first.cert, later.cert]) {
        const [authority, server] = [new X509Certificate(ca), new X509Certificate(cert)];
        expect([server.checkIssued(authority), server.verify(authority.publicKey)]).toEqual([true, true]);
      }
  });

  it('K1 name the host, by its name or its address, and are made again for another', async () => {
    const names = async (host: string) => new X509Certificate((await made(0, host)).cert).subjectAltName;
    expect(await names('nats')).toBe('DNS:nats');
    expect(await names('10.0.0.9')).toBe('IP Address:10.0.0.9');
    expect(await names('nats,events.example')).toBe('DNS:nats, DNS:events.example');
  });

  it.each(['nats.key', 'nats-ca.key'])('K1 are made again when %s was replaced', async (name) => {
    const first = await made(0);
    rmSync(join(folder, name));
    const { cert, ca, key } = await made(0);
    expect(cert).not.toBe(first.cert);
    const server = new X509Certificate(cert);
    expect([server.verify(new X509Certificate(ca).publicKey), key.length > 0]).toEqual([true, true]);
  });

  it('K1 lie in files that their owner alone reads', async () => {
    await made(0);
    const names = readdirSync(folder);
    expect(names.sort()).toEqual(['nats-ca.key', 'nats-ca.pem', 'nats.key', 'nats.pem']);
    for (const name of names) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  });
});
