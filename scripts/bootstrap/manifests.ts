import type { Handed } from './handed';

/**
 * One Kubernetes Secret for each folder of each process, named `<process>-<folder>`, as a document that
 * kubectl applies.
 */
export function secretManifests(handed: Handed): object {
  const items = Object.entries(handed).flatMap(([name, folders]) =>
    Object.entries(folders).map(([folder, files]) => ({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: `${name}-${folder}`, labels: { 'app.kubernetes.io/part-of': 'riserbo' } },
      type: 'Opaque',
      stringData: files,
    })),
  );
  return { apiVersion: 'v1', kind: 'List', items };
}
