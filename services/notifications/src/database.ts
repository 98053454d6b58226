import { DeliveryEntity } from './deliveries/delivery.entity';
import { first } from './migrations/001-first';
import { supportActs } from './migrations/010-support-acts';

export const entities = [DeliveryEntity];
export const migrations = [first, supportActs];
