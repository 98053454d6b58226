import { services } from '@riserbo/contracts';
import { callPermissions, ownCallPermissions, ownRequests, requestsOfService } from './permissions';
import { lastRelease } from './last-release';

describe('what a service may do on the bus', () => {
  it.each([...services])('K5 is what this release needs and what the last one needed: %s', (service) => {
    const [granted, own, last] = [
      callPermissions(service),
      ownCallPermissions(service),
      lastRelease[service],
    ];
    for (const kind of ['publish', 'subscribe'] as const)
      expect(new Set(granted[kind])).toEqual(new Set([...own[kind], ...(last?.[kind] ?? [])]));
    expect(new Set(requestsOfService(service))).toEqual(
      new Set([...ownRequests(service), ...(last?.requests ?? [])]),
    );
  });

  it('K5 names nobody as last who answers now under another name', () => {
    expect(Object.keys(lastRelease).filter((name) => !services.some((each) => each === name))).toEqual([]);
    expect(Object.values(lastRelease).every(({ publish }) => publish.length > 0)).toBe(true);
  });
});
