import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { owners, services } from '@riserbo/contracts';
import { databaseConfig, loadConfig } from '@riserbo/runtime';
import { projectRoot } from '@riserbo/system';
import { images } from '../../libs/testing/src/containers';
import { removeScratch, scratchFolder } from '../../libs/testing/src/scratch';
import { bootstrapConfig } from '../bootstrap/config';
import { natsAuthorityFile, type Handed } from '../bootstrap/handed';
import { overlayEnvironment } from '../bootstrap/overlay';
import { distribution } from '../bootstrap/shares';
import { environmentFaults } from './environment-faults';
import { containersOf, podOf, resourceOf, selects, type Selector } from './kubernetes';
import { mayReach } from './network';
import { render } from './render';

const base = render('base');
const trial = render('overlays/trial');
const production = render('overlays/production');
const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  version: string;
};
const workloads = trial.resources.filter(({ spec }) => spec?.template !== undefined);

describe('the manifests for Kubernetes', () => {
  let folder: string;
  let handed: Handed;
  beforeAll(async () => {
    folder = scratchFolder();
    handed = await distribution(
      loadConfig(bootstrapConfig, { ...trial.configMaps['bootstrap'], KEYS_DIR: join(folder, 'keys') }),
    );
  });
  afterAll(() => removeScratch(folder));

  it.each([...services])(
    'K2 give %s an environment that its own schema takes, each key in one place',
    (name) => {
      const secrets = parseEnv(handed[name]?.['files']?.['service.env'] ?? '') as Record<string, string>;
      const map = base.configMaps[name] ?? {};
      expect(environmentFaults(name, { ...map, ...secrets })).toEqual([]);
      expect(Object.keys(map).filter((key) => key in secrets)).toEqual([]);
      expect(map['NATS_USER']).toBe(name);
    },
  );

  it.each([...services])('K2 run %s with its own configuration and its own secrets', (name) => {
    const { spec } = podOf(resourceOf(base, 'Deployment', name));
    const [container] = spec.containers;
    expect(container).toMatchObject({
      image: `riserbo:${version}`,
      imagePullPolicy: 'IfNotPresent',
      command: ['node', '--env-file=/run/riserbo/files/service.env', `dist/services/${name}/src/main.js`],
      envFrom: [{ configMapRef: { name } }],
    });
    expect(base.configMaps[name]).toBeDefined();
    const folders = Object.keys(handed[name] ?? {}).sort();
    const secrets = spec.volumes.flatMap(({ secret }) => (secret ? [secret.secretName] : [])).sort();
    expect(secrets).toEqual(folders.map((each) => `${name}-${each}`));
    const mounts = container?.volumeMounts.map(({ mountPath }) => mountPath).sort();
    expect(mounts).toEqual([...folders.map((each) => `/run/riserbo/${each}`), '/tmp'].sort());
  });

  it.each([...services])(
    'K2 probe %s, give it time to stop, and keep one while nodes are drained',
    (name) => {
      const { spec, labels } = podOf(resourceOf(base, 'Deployment', name));
      const port = spec.containers[0]?.ports?.[0];
      const probe = (path: string): unknown =>
        expect.objectContaining({ httpGet: { path, port: port?.name } });
      expect(port?.containerPort).toBe(8080);
      expect(spec.containers[0]).toMatchObject({
        startupProbe: probe('/health/live'),
        livenessProbe: probe('/health/live'),
        readinessProbe: probe('/health/ready'),
      });
      expect(spec.terminationGracePeriodSeconds).toBeGreaterThan(15);
      const budget = resourceOf(base, 'PodDisruptionBudget', name).spec as {
        selector: Selector;
        maxUnavailable: number;
      };
      expect(budget.maxUnavailable).toBe(1);
      expect(selects(budget.selector, labels)).toBe(true);
    },
  );

  it('K2 scale the gateway and booking by load, and run two of every other service', () => {
    const scaled = base.resources.filter(({ kind }) => kind === 'HorizontalPodAutoscaler');
    expect(scaled.map(({ metadata }) => metadata.name)).toEqual(['gateway', 'booking']);
    for (const { metadata, spec } of scaled)
      expect(spec).toMatchObject({
        minReplicas: 2,
        scaleTargetRef: { kind: 'Deployment', name: metadata.name },
      });
    for (const name of services) {
      const isScaled = scaled.some(({ metadata }) => metadata.name === name);
      expect(resourceOf(base, 'Deployment', name).spec['replicas']).toBe(isScaled ? undefined : 2);
    }
  });

  it('K2 give Postgres room for every connection, also in the middle of a rollout with booking scaled out', () => {
    // the pool of the system role, libs/runtime/src/tenants/open-tenants.ts
    const each = databaseConfig.shape.DATABASE_POOL.parse(undefined) + 4;
    const pods = owners.map((name) => {
      const scaled = base.resources.find(
        ({ kind, metadata }) => kind === 'HorizontalPodAutoscaler' && metadata.name === name,
      );
      const { spec } = scaled ?? resourceOf(base, 'Deployment', name);
      return Number(spec['maxReplicas'] ?? spec['replicas']) + 1;
    });
    const needed = pods.reduce((sum, count) => sum + count, 0) * each;
    const { args = [] } = podOf(resourceOf(trial, 'StatefulSet', 'postgres')).spec.containers[0] ?? {};
    const most = Number(args.find((arg) => arg.startsWith('-cmax_connections='))?.split('=')[1]);
    expect(needed).toBe(336);
    expect(most).toBeGreaterThan(needed);
  });

  it('K2 X113 run the mail catcher in a trial alone, where links in mails lead to this machine', () => {
    expect(base.resources.filter(({ metadata }) => metadata.name === 'mails')).toEqual([]);
    expect(podOf(resourceOf(trial, 'Deployment', 'mails')).spec.containers[0]).toMatchObject({
      image: `riserbo-mails:${version}`,
      imagePullPolicy: 'IfNotPresent',
      env: expect.arrayContaining([
        { name: 'PUBLIC_URL', valueFrom: { configMapKeyRef: { name: 'notifications', key: 'PUBLIC_URL' } } },
      ]),
    });
    const urls = services.map((name) => trial.configMaps[name]?.['PUBLIC_URL']);
    expect(new Set(urls)).toEqual(new Set(['http://127.0.0.1:8080']));
  });

  it('K2 enforce restricted pods in the namespace', () => {
    const { labels } = resourceOf(base, 'Namespace', 'riserbo').metadata;
    expect(labels?.['pod-security.kubernetes.io/enforce']).toBe('restricted');
  });

  it.each(workloads.map((each) => [each.metadata.name, each] as const))(
    'K2 restrict the pods of %s',
    (_, workload) => {
      const { spec, labels } = podOf(workload);
      expect(spec).toMatchObject({
        automountServiceAccountToken: false,
        enableServiceLinks: false,
        securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      });
      expect(workload.metadata.name.startsWith(labels['app.kubernetes.io/name'] ?? '-')).toBe(true);
      for (const container of containersOf(spec)) {
        expect(container.securityContext).toEqual({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        });
        expect(container.resources).toEqual({
          requests: { cpu: expect.any(String), memory: expect.any(String) },
          limits: { memory: expect.any(String) },
        });
      }
    },
  );

  it('K2 take the settings of the bootstrap from its schema, and its passwords from its own Secret', () => {
    const map = base.configMaps['bootstrap'] ?? {};
    expect(Object.keys(map).filter((key) => !(key in bootstrapConfig.shape))).toEqual([]);
    const { spec } = podOf(resourceOf(base, 'Job', `bootstrap-${version}`));
    const config = loadConfig(bootstrapConfig, map);
    expect(spec.containers[0]?.volumeMounts).toContainEqual(
      expect.objectContaining({ name: 'passwords', mountPath: config.PASSWORDS_DIR }),
    );
    expect(spec.volumes).toContainEqual(
      expect.objectContaining({
        name: 'passwords',
        secret: expect.objectContaining({ secretName: 'bootstrap-passwords' }) as unknown,
      }),
    );
    expect(config.NATS_CA_FILE).toBe(`${config.PASSWORDS_DIR}/${natsAuthorityFile}`);
    for (const name of ['bootstrap', 'keeper'])
      expect(Object.keys(handed[name]?.['passwords'] ?? {})).toContain(natsAuthorityFile);
    expect(config.NATS_HOST).toBe(resourceOf(base, 'Service', 'nats').metadata.name);
    expect(config.POSTGRES_HOST).toBe(resourceOf(trial, 'Service', 'postgres').metadata.name);
  });

  it('K2 run the servers that the tests run', () => {
    expect(podOf(resourceOf(base, 'StatefulSet', 'nats')).spec.containers[0]?.image).toBe(images.nats);
    expect(podOf(resourceOf(trial, 'StatefulSet', 'postgres')).spec.containers[0]?.image).toBe(
      images.postgres,
    );
  });

  it('K2 run the bootstrap once for each version, and let it go', () => {
    const { spec } = resourceOf(production, 'Job', `bootstrap-${version}`);
    expect(spec).toMatchObject({ ttlSecondsAfterFinished: 86_400, activeDeadlineSeconds: 1_800 });
    expect(
      podOf({ ...resourceOf(production, 'Job', `bootstrap-${version}`) }).spec.containers[0],
    ).toMatchObject({
      image: `registry.example/riserbo:${version}`,
      command: ['node', 'dist/scripts/bootstrap.js', 'databases', 'streams'],
    });
  });

  it('K2 spread the pods of a service over nodes and zones', () => {
    for (const name of services)
      expect(podOf(resourceOf(production, 'Deployment', name)).spec).toMatchObject({
        topologySpreadConstraints: ['kubernetes.io/hostname', 'topology.kubernetes.io/zone'].map(
          (topologyKey) => ({
            topologyKey,
            whenUnsatisfiable: 'ScheduleAnyway',
            labelSelector: { matchLabels: { 'app.kubernetes.io/name': name } },
          }),
        ),
      });
  });

  it('C15 keep the stream beside NATS, which includes who may listen from outside', () => {
    const { spec } = podOf(resourceOf(base, 'StatefulSet', 'nats'));
    const [nats, keeper] = spec.containers;
    const [prepares] = spec.initContainers ?? [];
    expect(keeper?.command).toEqual(['node', 'dist/scripts/bootstrap.js', 'keep']);
    expect(prepares?.command).toEqual(['node', 'dist/scripts/bootstrap.js', 'subscribers']);
    for (const each of [keeper, prepares])
      expect(each?.env).toEqual([{ name: 'SUBSCRIBERS_FILE', value: '/run/subscribers/accounts.conf' }]);
    expect(nats?.volumeMounts).toContainEqual(
      expect.objectContaining({ name: 'subscribers', mountPath: '/run/subscribers' }),
    );
    expect(handed['nats']?.['files']?.['nats.conf']).toContain('include "../../subscribers/accounts.conf"');
    const open = render('components/subscribers');
    expect(resourceOf(open, 'Service', 'subscribers').spec).toMatchObject({
      selector: { 'app.kubernetes.io/name': 'nats' },
      ports: [{ port: 4222 }],
    });
  });

  it('K2 lead a host of the production overlay to the gateway, by both kinds of routes', () => {
    const host = new URL(production.configMaps['gateway']?.['PUBLIC_URL'] ?? '').hostname;
    const service = resourceOf(production, 'Service', 'gateway').spec as { ports: { port: number }[] };
    const route = resourceOf(production, 'HTTPRoute', 'gateway').spec;
    expect(route).toMatchObject({
      hostnames: [host],
      rules: [{ backendRefs: [{ name: 'gateway', port: service.ports[0]?.port }] }],
    });
    expect(resourceOf(render('components/ingress'), 'Ingress', 'gateway').spec).toMatchObject({
      rules: [{ host }],
    });
  });

  it('K2 mount Secrets that the bootstrap writes, and no others', () => {
    const written = Object.entries(handed).flatMap(([name, folders]) =>
      Object.keys(folders).map((each) => `${name}-${each}`),
    );
    const wanted = workloads
      .flatMap((each) => podOf(each).spec.volumes ?? [])
      .flatMap(({ secret }) => secret?.secretName ?? []);
    expect([...new Set(wanted)].sort()).toEqual(written.sort());
  });
});

describe('the network policies', () => {
  const pods = [...workloads.map((each) => podOf(each).labels['app.kubernetes.io/name'] ?? ''), 'elsewhere'];
  /** Who may open a connection to it, of everything in the namespace and outside. */
  const whoReaches = (target: string, port: number) =>
    pods.filter((name) => name !== target && mayReach(trial, name, target, port)).sort();

  it('K2 let services, the bootstrap and the vendor’s console reach NATS', () => {
    expect(whoReaches('nats', 4222)).toEqual([...services, 'bootstrap', 'console'].sort());
    expect(whoReaches('nats', 8222)).toEqual([]);
  });

  it('K2 let who owns tables, and the bootstrap, reach Postgres', () => {
    expect(whoReaches('postgres', 5432)).toEqual([...owners, 'bootstrap', 'console'].sort());
  });

  it('K2 let nobody reach a service, but for what stands in front of the gateway', () => {
    for (const name of services) expect(whoReaches(name, 8080)).toEqual([]);
    for (const [component, namespace] of [
      ['ingress', 'ingress-nginx'],
      ['http-route', 'gateway-system'],
    ]) {
      const at = resourceOf(render(`components/${component}`), 'NetworkPolicy', 'at-gateway').spec;
      const from = [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } } }];
      expect(at).toMatchObject({ ingress: [{ from }] });
    }
  });

  it('K2 let mails out, and nothing else', () => {
    const reaches = (port: number) =>
      pods.filter((name) => name !== 'elsewhere' && mayReach(trial, name, 'elsewhere', port));
    expect(reaches(465)).toEqual(['notifications']);
    for (const port of [25, 587, 80, 443, 5432, 6443]) expect(reaches(port)).toEqual([]);
    expect(whoReaches('mails', 1025)).toEqual(['notifications']);
  });
});

describe('the component sms', () => {
  it('G1 K2 lets notifications reach the provider', () => {
    expect(resourceOf(render('components/sms'), 'NetworkPolicy', 'to-sms-provider').spec).toMatchObject({
      podSelector: { matchLabels: { 'app.kubernetes.io/name': 'notifications' } },
      egress: [{ ports: [{ protocol: 'TCP', port: 443 }] }],
    });
  });
});

describe('bootstrap manifests --overlay', () => {
  const smtp = { SMTP_URL: 'smtps://user:secret@mail.example' };

  it('K2 takes hosts from the overlay, and the policies of the overlay let services reach them', () => {
    expect(overlayEnvironment('production', smtp)).toMatchObject({
      POSTGRES_HOST: 'postgres.internal.example',
      DATABASE_SSL: 'verify-full',
    });
    expect(overlayEnvironment('trial', {})).toMatchObject({ POSTGRES_HOST: 'postgres' });
    const at = resourceOf(production, 'NetworkPolicy', 'to-postgres').spec;
    expect(JSON.stringify(at)).toContain('10.20.0.0/24');
  });

  it.each([
    ['production', {}, 'SMTP_URL names mails, which overlay production does not have'],
    ['production', { SMTP_URL: 'smtp://mail.example' }, 'SMTP_URL has port 587, which the policy'],
    ['production', { SMTP_URL: 'smtps://mail.example:2465' }, 'SMTP_URL has port 2465, which the policy'],
    ['production', { ...smtp, SMS_URL: 'https://a:b@sms.example' }, 'SMS_URL has port 443, which overlay'],
    ['nowhere', smtp, 'k8s/overlays has no overlay nowhere'],
    ['', smtp, 'k8s/overlays has no overlay'],
  ])('K2 X113 refuses %s with %j', (name, env, problem) => {
    expect(() => overlayEnvironment(name, env)).toThrow(problem);
  });
});
