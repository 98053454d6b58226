import { owners, services } from '@riserbo/contracts';
import { serviceEnvironment, type SystemSettings } from './environment';
import { configOf } from './launcher/configuration';

const record = <T>(names: readonly string[], make: (name: string) => T) =>
  Object.fromEntries(names.map((name) => [name, make(name)]));

const settings = {
  host: '0.0.0.0',
  publicUrl: 'https://bookings.example',
  ports: record(services, (name) => 4000 + (services as readonly string[]).indexOf(name)),
  postgresPort: 5555,
  natsPort: 4222,
  smtpUrl: 'smtp://127.0.0.1:25',
  secrets: {
    databases: record(owners, (name) => ({
      owner: `${name}-owner!`,
      app: `${name}-app!`,
      system: `${name}-system!`,
    })),
    nats: record([...services, 'bootstrap'], (name) => `${name}-nats!`),
    files: {
      serviceKeys: record(services, (name) => `/keys/${name}`),
      publicServiceKeys: '/keys/public',
      signingKeys: '/keys/signing',
      tokenKey: '/keys/token',
      linkKey: '/keys/link',
      totpKey: '/keys/totp',
      clientsKey: '/keys/clients',
      notaryKey: '/keys/notary',
    },
  },
} as SystemSettings;

describe('serviceEnvironment', () => {
  it.each([...services])('gives %s its own secrets and nobody else’s', (service) => {
    const env = serviceEnvironment(service, settings);
    const secrets =
      Object.values(env)
        .join(' ')
        .match(/[a-z]+-(owner|app|system|nats)!/g) ?? [];
    const expected =
      service === 'gateway'
        ? ['gateway-nats!']
        : [`${service}-app!`, `${service}-nats!`, `${service}-system!`];
    expect(secrets.sort()).toEqual(expected);
    expect(env['SERVICE_KEY_FILE']).toBe(`/keys/${service}`);
  });

  it('gives the key files to the services that use them only', () => {
    const holders = (key: string) =>
      services.filter((service) => serviceEnvironment(service, settings)[key] !== undefined);
    expect(holders('TOKEN_KEY_FILE')).toEqual(['auth']);
    expect(holders('TOTP_KEY_FILE')).toEqual(['auth']);
    expect(holders('SIGNING_KEYS_DIR')).toEqual(['auth']);
    expect(holders('LINK_KEY_FILE')).toEqual(['booking']);
    expect(holders('CLIENTS_KEY_FILE')).toEqual(['clients']);
    expect(holders('NOTARY_KEY_FILE')).toEqual(['retention']);
    expect(holders('SMTP_URL')).toEqual(['notifications']);
    expect(holders('DATABASE_URL')).toEqual([...owners]);
  });

  it('opens the gateway alone to other machines', () => {
    const open = services.filter((service) => serviceEnvironment(service, settings)['HOST'] !== '127.0.0.1');
    expect(open).toEqual(['gateway']);
  });

  it.each([...services])('K1 decides or takes from outside every key that %s reads', (service) => {
    const keys = Object.keys(configOf(service).shape);
    const outer = Object.fromEntries(keys.map((key) => [key, 'set']));
    const given = serviceEnvironment(service, settings, outer);
    // TLS is for servers on other machines, which SystemSettings name; the gateway's health is on PORT
    const elsewhere = /^(NATS|DATABASE)_(CA_FILE|UNENCRYPTED_HOST)$|^DATABASE_SSL$/;
    const missing = keys.filter((key) => given[key] === undefined && !elsewhere.test(key));
    expect(missing).toEqual(service === 'gateway' ? ['HEALTH_PORT'] : []);
  });

  it('takes from outside what a person may set, and not what the launcher decides', () => {
    const outer = {
      LOG_LEVEL: 'warn',
      CORS_ORIGINS: 'https://web.example',
      NATS_PASSWORD: 'mine',
      HOME: '/root',
    };
    expect(serviceEnvironment('gateway', settings, outer)).toMatchObject({
      LOG_LEVEL: 'warn',
      CORS_ORIGINS: 'https://web.example',
      NATS_PASSWORD: 'gateway-nats!',
    });
    expect(serviceEnvironment('gateway', settings, outer)).not.toHaveProperty('HOME');
    expect(serviceEnvironment('auth', settings, outer)).not.toHaveProperty('CORS_ORIGINS');
  });
});
