import { DeliveryEntity } from './deliveries/delivery.entity';
import { first } from './migrations/001-first';

export const entities = [DeliveryEntity];
export const migrations = [first];
