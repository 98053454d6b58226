import { ApiProblem, type OfferedProvider, type OfferedService, type Riserbo } from '@riserbo/client';

export interface Catalogue {
  readonly service: OfferedService;
  readonly providers: readonly OfferedProvider[];
}

/** A service and who offers it. @throws ApiProblem */
export async function readCatalogue(api: Riserbo, serviceId: string): Promise<Catalogue> {
  const [service, providers] = await Promise.all([
    api.readOfferedService({ path: { serviceId } }).catch(asMissing),
    api.listOfferedProviders({ query: { serviceId, limit: 200 } }).catch(asMissing),
  ]);
  return { service: service.data, providers: providers.data.items };
}

/** An address with a mistyped id leads nowhere. */
function asMissing(error: unknown): never {
  if (error instanceof ApiProblem && error.code === 'invalid_input')
    throw new ApiProblem({ ...error.problem, code: 'not_found', status: 404 });
  throw error;
}
