/**
 * The seven services; also the names of their NATS users and their databases (the gateway has no database).
 */
export const services = [
  'gateway',
  'auth',
  'booking',
  'clients',
  'medical',
  'notifications',
  'retention',
] as const;
export type ServiceName = (typeof services)[number];

/** Services that own tables. */
export const owners = [
  'auth',
  'booking',
  'clients',
  'medical',
  'notifications',
  'retention',
] as const satisfies readonly ServiceName[];
export type OwnerName = (typeof owners)[number];
