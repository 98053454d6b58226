import { services, type ServiceName } from '@riserbo/contracts';
import { requirePort, freePort } from '../embedded/ports';

export interface SystemPorts {
  readonly services: Record<ServiceName, number>;
  readonly postgres: number;
  readonly nats: number;
  readonly smtp: number;
  readonly mailPage: number;
}

/**
 * The requested port for the gateway (0: any) and free ports for the rest. @throws StartFailure if the
 * gateway's is taken
 */
export async function choosePorts(host: string, gateway: number): Promise<SystemPorts> {
  const wanted = gateway === 0 ? await freePort(host) : await requirePort(host, gateway);
  const another = async (): Promise<number> => {
    const port = await freePort();
    return port === wanted ? another() : port;
  };
  const entries: [ServiceName, number][] = [];
  for (const service of services) entries.push([service, service === 'gateway' ? wanted : await another()]);
  return {
    services: Object.fromEntries(entries) as Record<ServiceName, number>,
    postgres: await another(),
    nats: await another(),
    smtp: await another(),
    mailPage: await another(),
  };
}
